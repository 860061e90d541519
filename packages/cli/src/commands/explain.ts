import { builtinRules, safe } from '@plan-lint/core';
import { nearest } from '@plan-lint/schemas/explain';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';
import { terminalLook } from '../output/terminal-look.ts';
import { RunError } from '../run-error.ts';
import { internalPageOf } from './internal-pages.ts';
import { layOut } from './page.ts';
import { basisOf, headOf, settingOf, waivingOf } from './rule-facts.ts';

/** What stands above it in a page is made from the rule, and the rule itself is at hand here. */
const END_OF_HEAD = '<!-- end of the generated head -->';

/**
 * Prints all that is known about a rule: what, why, on whose word, how to set it, examples, how to waive it.
 *
 * @throws {RunError} where there is no such rule
 */
export async function explain(id: string, io: Io): Promise<ExitCode> {
  const markdown = internalPageOf(id) ?? (await rulePageOf(id));
  const { colour } = await terminalLook(true, io);
  io.stdout.write(layOut(markdown, io.stdout.columns, colour));
  return 0;
}

async function rulePageOf(id: string): Promise<string> {
  const entry = builtinRules.find(({ rule }) => rule.id === id);
  if (entry === undefined) throw new RunError(sayUnknown(id));
  const { pageOf } = await import('./rule-pages.ts');
  const page = pageOf(id);
  const body = page.slice(page.indexOf(END_OF_HEAD) + END_OF_HEAD.length).trim();
  const { rule } = entry;
  const why = `## Why it matters\n\n${body}`;
  return [headOf(entry), why, basisOf(rule), settingOf(entry), waivingOf(rule)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function sayUnknown(id: string): string {
  const near = nearest(
    id,
    builtinRules.map(({ rule }) => rule.id),
  );
  const hint =
    near === undefined ? 'All rules: plan-lint rules' : `Did you mean "${near}"? All rules: plan-lint rules`;
  return `There is no rule called "${safe(id)}". ${hint}`;
}
