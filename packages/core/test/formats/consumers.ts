import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import { SaxesParser } from 'saxes';

/*
 * What those who read our reports ask of them, written down from their documentation. It is stricter than they are: a
 * field that they do not know would not harm them, but nobody would see it.
 */

const text = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 0 };
const ordinal = { type: 'integer', minimum: 1 };
/** A path that is relative to the root of the project. */
const path = { type: 'string', pattern: '^[^/]' };

/** An object with these fields, of which some may be absent, and no others. */
function object(
  properties: Readonly<Record<string, AnySchema>>,
  optional: readonly string[] = [],
): AnySchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const list = (items: AnySchema): AnySchema => ({ type: 'array', items });

/** GitLab's Code Quality report. */
export const GITLAB: AnySchema = list(
  object({
    description: text,
    check_name: text,
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: object({ path, lines: object({ begin: ordinal }) }),
  }),
);

const position = object({ line: ordinal, column: ordinal }, ['column']);
const range = object({ start: position, end: position });
const location = object({ path, range });

/** The Reviewdog Diagnostic Format. */
export const RDJSON: AnySchema = object({
  source: object({ name: text, url: text }, ['url']),
  diagnostics: list(
    object(
      {
        message: text,
        location,
        severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
        code: object({ value: text, url: text }, ['url']),
        suggestions: list(object({ range, text: { type: 'string' } })),
        related_locations: list(object({ message: text, location })),
      },
      ['suggestions', 'related_locations'],
    ),
  ),
});

const edit = object({ range: list(count), text: { type: 'string' } });
const message = object(
  {
    ruleId: text,
    severity: { enum: [1, 2] },
    message: text,
    messageId: text,
    line: ordinal,
    column: ordinal,
    endLine: ordinal,
    endColumn: ordinal,
    fatal: { const: true },
    fix: edit,
    suggestions: list(object({ desc: text, messageId: text, fix: edit }, ['messageId'])),
    suppressions: list(object({ kind: { const: 'directive' }, justification: text })),
    planLint: { type: 'object' },
  },
  ['fatal', 'fix', 'suggestions', 'suppressions', 'endLine', 'endColumn'],
);

/** The results of ESLint, with what is ours under one name. */
export const ESLINT: AnySchema = list(
  object(
    {
      filePath: text,
      messages: list(message),
      suppressedMessages: list(message),
      errorCount: count,
      fatalErrorCount: count,
      warningCount: count,
      fixableErrorCount: count,
      fixableWarningCount: count,
      usedDeprecatedRules: { type: 'array', maxItems: 0 },
      source: { type: 'string' },
      output: { type: 'string' },
      planLint: { type: 'object' },
    },
    ['source', 'output', 'planLint'],
  ),
);

const ajv = new Ajv({ allErrors: false });
const compiled = new Map<AnySchema, ValidateFunction>();

/** What keeps a value from fitting a shape; nothing where it fits. */
export function misfits(shape: AnySchema, value: unknown): unknown[] {
  const validate = compiled.get(shape) ?? ajv.compile(shape);
  compiled.set(shape, validate);
  return validate(value) === true ? [] : (validate.errors ?? []);
}

/** What an element of XML may have. An attribute with a question mark may be absent. */
interface ElementShape {
  readonly attributes: readonly string[];
  readonly children: readonly string[];
}

const COUNTS = ['tests', 'failures', 'errors', 'skipped', 'time'];
const outcome: ElementShape = { attributes: ['message', 'type'], children: [] };

/** JUnit's XML as most build servers read it. */
export const JUNIT: Readonly<Record<string, ElementShape>> = {
  testsuites: { attributes: ['name', ...COUNTS], children: ['testsuite'] },
  testsuite: { attributes: ['name', 'file', ...COUNTS], children: ['testcase'] },
  testcase: {
    attributes: ['name', 'classname', 'file', 'line?', 'time'],
    children: ['failure', 'error', 'skipped', 'system-out'],
  },
  failure: outcome,
  error: outcome,
  skipped: { attributes: ['message'], children: [] },
  'system-out': { attributes: [], children: [] },
};

/** Checkstyle's XML. */
export const CHECKSTYLE: Readonly<Record<string, ElementShape>> = {
  checkstyle: { attributes: ['version'], children: ['file'] },
  file: { attributes: ['name'], children: ['error'] },
  error: { attributes: ['line', 'column', 'severity', 'message', 'source'], children: [] },
};

/** What of a document in XML does not fit its shape, by a parser that takes nothing that the standard does not allow. */
export function misfitsInXml(shape: Readonly<Record<string, ElementShape>>, xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => faults.push(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    const around = open.at(-1);
    const allowed = around === undefined ? Object.keys(shape).slice(0, 1) : (shape[around]?.children ?? []);
    if (!allowed.includes(name)) faults.push(`${name} in ${around ?? 'the document'}`);
    faults.push(...wrongAttributes(shape[name]?.attributes ?? [], Object.keys(attributes), name));
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return faults;
}

function wrongAttributes(known: readonly string[], found: readonly string[], element: string): string[] {
  const names = known.map((name) => name.replace('?', ''));
  const missing = known.filter((name) => !name.endsWith('?') && !found.includes(name));
  const strange = found.filter((name) => !names.includes(name));
  return [...missing, ...strange].map((name) => `${name} of ${element}`);
}
