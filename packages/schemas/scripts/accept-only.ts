import { indent } from './indent.ts';

/** Lines of ajv's code that only carry errors along; nothing that remains refers to what they declare. */
const BOOKKEEPING: readonly RegExp[] = [
  /^"use strict";$/,
  /^let vErrors = null;$/,
  /^(?:let )?errors = (?:0|vErrors\.length);$/,
  /^const _errs\d+ = errors;$/,
  /^validate\d+\.errors = .*;$/,
  /^(?:var|let) valid\d+ = .*;$/,
  /^let missing\d+;$/,
  /^break;$/,
];

/** A test that always holds, because the code has returned by now if anything was wrong. */
const ALWAYS = /^if\((?:valid\d+|errors === (?:0|_errs\d+)|_errs\d+ === errors)\)\{$/;

/** A test that never holds, for the same reason. */
const NEVER = /^if\(!valid\d+\)\{$/;

/** Not a field that happens to be called so. */
const LEFTOVER = /(?<![."])\b(?:vErrors|errors|_errs\d+|valid\d+|missing\d+|instancePath|rootData)\b/;

/**
 * Takes out of ajv's standalone code all that it does to report errors, which nobody reads here: nine tenths of it.
 * What is left returns false at the first thing that is wrong and needs no import.
 *
 * @throws Error if ajv writes its code in another way than this knows
 */
export function acceptOnly(code: string): string {
  const lines = code
    .split('\n')
    .map((line) => simplify(line.trim()))
    .filter((line) => line !== '' && !BOOKKEEPING.some((pattern) => pattern.test(line)));
  const text = withUsedConstants(indent(withoutVainBlocks(lines)));
  const leftover = LEFTOVER.exec(text);
  if (leftover) throw new Error(`ajv writes its code in a new way: ${leftover[0]} is left over.`);
  return text;
}

function simplify(line: string): string {
  return line
    .replace(/^function (validate\d+)\(data, \{.*\}=\{\}\)\{$/, 'function $1(data: any): boolean {')
    .replace(/^export const (\w+) = (\w+);$/, 'export const $1: (value: unknown) => boolean = $2;')
    .replace(/\(validate(\d+)\(([\w.[\]]+), \{[^}]*\}\)\)/, 'validate$1($2)')
    .replace(/ && \(missing\d+ = "[^"]*"\)/g, '')
    .replace(/^vErrors = .*$/, 'return false;')
    .replace(/^return errors === 0;$/, 'return true;');
}

/** Drops blocks that never run or are empty, and unwraps those that always run. */
function withoutVainBlocks(lines: readonly string[]): string[] {
  const out: string[] = [];
  const open: Block[] = [];
  for (const line of lines) {
    const closed = line === '}' ? open.pop() : undefined;
    const opened = line.endsWith('{') ? blockOf(line) : undefined;
    const runs = (closed ?? opened ?? 'sometimes') === 'sometimes' && !open.includes('never');
    if (opened !== undefined) open.push(opened);
    if (runs) out.push(line);
  }
  return out.filter((line, index) => {
    const opens = line === 'else {' && out[index + 1] === '}';
    const closes = line === '}' && out[index - 1] === 'else {';
    return !opens && !closes;
  });
}

/** When the lines of a block run. */
type Block = 'always' | 'never' | 'sometimes';

function blockOf(line: string): Block {
  if (ALWAYS.test(line)) return 'always';
  return NEVER.test(line) ? 'never' : 'sometimes';
}

/** ajv hands its whole schema to the code; only the names of the fields of long records are looked up in it. */
function withUsedConstants(lines: readonly string[]): string {
  const code = lines.filter((line) => !line.startsWith('const schema')).join('\n');
  const constants = lines.flatMap((line) => {
    const [, name, value] = /^const (schema\d+) = (\{.*\});$/.exec(line) ?? [];
    if (name === undefined || value === undefined || !code.includes(`${name}.`)) return [];
    return [`const ${name} = ${namesIn(JSON.parse(value) as Described)};`];
  });
  return [...constants, code, ''].join('\n');
}

interface Described {
  readonly properties?: object;
  readonly byKind?: { readonly otherwise?: { readonly properties?: object } };
}

function namesIn({ properties, byKind }: Described): string {
  const names = (known: object): string =>
    `{ properties: { ${Object.keys(known)
      .map((name) => `${name}: 0`)
      .join(', ')} } }`;
  const inner = byKind?.otherwise?.properties;
  return properties ? names(properties) : `{ byKind: { otherwise: ${names(inner ?? {})} } }`;
}
