import { PRESETS } from '../config/presets.ts';
import { resolveOptions } from '../config/options.ts';
import type { ActiveRule, LintSettings } from '../config/settings.ts';
import { lintFiles } from '../engine/lint.ts';
import type { TextFile } from '../engine/reader.ts';
import type { FileReport, Finding, Report } from '../engine/report.ts';
import { parseDay } from '../model/day.ts';
import { DEFAULT_LADDER } from '../model/level.ts';
import type { RegisteredRule } from '../rule/registered.ts';
import type { Rule } from '../rule/rule.ts';
import { builtinRules } from '../rules/registry.generated.ts';
import { schema } from '../rules/schema/schema.ts';
import { syntax } from '../rules/syntax/syntax.ts';

/** One plan, or several files by name, with what the rule is run with. */
export interface RuleCase {
  readonly name?: string;
  /** The plan as YAML; it may be indented with the code around it. */
  readonly plan?: string;
  /** Several files instead, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly options?: object;
  /** The day that counts as today; {@link AS_OF} unless given. */
  readonly asOf?: string;
}

/** What a rule must say nothing about, and what it must report. */
export interface RuleCases {
  readonly silent: readonly (string | RuleCase)[];
  /**
   * A line that must be reported ends in `# ← message`, the id of the message expected there; several are parted by
   * spaces. Lines without a mark must be silent. A finding for several places is expected at each.
   */
  readonly reports: readonly (RuleCase & { readonly name: string })[];
}

/** The day that counts as today in tests that do not say. */
export const AS_OF = '2026-09-01';

type It = (name: string, run: () => void) => unknown;

/**
 * Tests a rule. Give it the test function of your framework; without one, every case runs at once.
 *
 * @throws {Error} from the test that does not hold, saying which findings were expected and which came
 */
export function testRule(
  rule: Rule,
  cases: RuleCases,
  it: It = (_name, run) => {
    run();
  },
): void {
  const names = new Set<string>();
  for (const [index, each] of cases.silent.entries()) {
    const ruleCase = typeof each === 'string' ? { plan: each } : each;
    it(unique(`silent: ${ruleCase.name ?? String(index + 1)}`, names), () => {
      expectMarks(rule, ruleCase, true);
    });
  }
  for (const ruleCase of cases.reports) {
    it(unique(`reports: ${ruleCase.name}`, names), () => {
      expectMarks(rule, ruleCase, false);
    });
  }
}

function unique(name: string, names: Set<string>): string {
  if (names.has(name)) throw new Error(`Two cases are called "${name}".`);
  names.add(name);
  return name;
}

function expectMarks(rule: Rule, ruleCase: RuleCase, isSilent: boolean): void {
  const files = filesOf(ruleCase);
  const expected = files.flatMap(({ name, text }) => marksIn(name, text)).sort();
  if (isSilent && expected.length > 0) throw new Error('A silent case has a mark.');
  if (!isSilent && expected.length === 0) throw new Error('A reporting case has no mark.');
  const report = runRuleOn(rule, ruleCase);
  const actual = report.files.flatMap((file) => placesIn(file)).sort();
  if (expected.join('\n') === actual.join('\n')) return;
  throw new Error(
    `Expected:\n${list(expected)}\nFound:\n${list(actual)}\nIn:\n${files.map(({ text }) => text).join('\n---\n')}`,
  );
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? '  nothing' : lines.map((line) => `  ${line}`).join('\n');
}

/**
 * Runs one rule on a case, and nothing else.
 *
 * @throws {Error} where the case itself cannot be read or has fields that do not exist, so that no test passes by a typo
 */
export function runRuleOn(rule: Rule, ruleCase: RuleCase): Report {
  const { options = {}, asOf = AS_OF } = ruleCase;
  const files = filesOf(ruleCase);
  if (rule.id !== syntax.id && rule.id !== schema.id) {
    for (const file of lintFiles(files, settingsFor([activate(syntax, {}), activate(schema, {})], asOf))
      .files)
      expectSound(file);
  }
  return lintFiles(files, settingsFor([activate(rule, options)], asOf));
}

/** A fragment may leave out what every plan has, or say a thing twice; anything else that does not fit the format is a mistake in the case. */
function expectSound({ findings }: FileReport): void {
  const wrong = findings.filter(
    ({ ruleId, messageId }) => ruleId === syntax.id || !['missing', 'repeatedItem'].includes(messageId),
  );
  if (wrong.length > 0)
    throw new Error(
      `The case itself is wrong: ${JSON.stringify(wrong.map(({ at, args, messageId }) => ({ messageId, line: at.start.line, args })))}`,
    );
}

function activate(rule: Rule, options: object): ActiveRule {
  const entry: RegisteredRule = builtinRules.find((known) => known.rule === rule) ?? { rule };
  const problems: { message: string }[] = [];
  const resolved = resolveOptions(entry, options, [], problems as never);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const recommended = PRESETS.find(({ name }) => name === 'recommended');
  return {
    rule,
    options: resolved,
    severityOf: (message) => recommended?.weigh(rule, message) ?? rule.severity,
  };
}

function settingsFor(rules: readonly ActiveRule[], asOf: string): LintSettings {
  const knownRules = new Set([
    ...builtinRules.map(({ rule }) => rule.id),
    ...rules.map(({ rule }) => rule.id),
  ]);
  return {
    rules,
    rulesFor: () => rules,
    knownRules,
    asOf: parseDay(asOf),
    dateOrder: undefined,
    ladder: DEFAULT_LADDER,
  };
}

function filesOf({ plan = '', files = { 'plan.yaml': plan } }: RuleCase): readonly TextFile[] {
  return Object.entries(files).map(([name, text]) => ({ name, text: dedent(text) }));
}

/** Takes off the indentation that all lines share, and blank first and last lines. */
function dedent(text: string): string {
  const lines = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const depths = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const depth = Math.min(...depths);
  return `${lines.map((line) => line.slice(depth)).join('\n')}\n`;
}

function marksIn(file: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const marks = line.split('# ← ')[1]?.trim().split(/\s+/) ?? [];
    return marks.map((id) => `${file}:${String(index + 1)} ${id}`);
  });
}

function placesIn({ findings }: FileReport): readonly string[] {
  return findings.flatMap((finding) =>
    linesOf(finding).map(({ file, line }) => `${file}:${String(line)} ${finding.messageId}`),
  );
}

function linesOf({ at, count, related }: Finding): readonly { file: string; line: number }[] {
  const places = count > 1 ? [at, ...related.map((each) => each.at)] : [at];
  return places.map(({ file, start }) => ({ file, line: start.line }));
}
