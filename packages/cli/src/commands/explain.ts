import { builtinRules, safe } from '@plan-lint/core';
import type { RegisteredRule } from '@plan-lint/core';
import { nearest } from '@plan-lint/schemas/explain';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';
import { terminalLook } from '../output/terminal-look.ts';
import { RunError } from '../run-error.ts';
import { internalPageOf } from './internal-pages.ts';
import { layOut } from './page.ts';
import { basisOf, headOf, messagesOf, settingOf, waivingOf } from './rule-facts.ts';
import { rulesAtHand } from './rules-at-hand.ts';
import type { RulesAtHand, RuleSources } from './rules-at-hand.ts';

/** What stands above it in a page is made from the rule, and the rule itself is at hand here. */
const END_OF_HEAD = '<!-- end of the generated head -->';

/**
 * Prints all that is known about a rule: what, why, on whose word, how to set it, examples, how to waive it.
 *
 * @throws {RunError} where there is no such rule
 */
export async function explain(id: string, sources: RuleSources, io: Io): Promise<ExitCode> {
  const markdown = internalPageOf(id) ?? (await rulePageOf(id, sources, io));
  const { colour } = await terminalLook(true, io);
  io.stdout.write(layOut(markdown, io.stdout.columns, colour));
  return 0;
}

async function rulePageOf(id: string, sources: RuleSources, io: Io): Promise<string> {
  const entry = builtinRules.find(({ rule }) => rule.id === id);
  if (entry === undefined) return pageOfOther(id, await rulesAtHand(sources, io));
  const { pageOf } = await import('./rule-pages.ts');
  const page = pageOf(id);
  const body = page.slice(page.indexOf(END_OF_HEAD) + END_OF_HEAD.length).trim();
  return together(headOf(entry), `## Why it matters\n\n${body}`, entry);
}

/** The page of a rule that the config brings along: what it says is all that it has to say of itself. */
function pageOfOther(id: string, { rules, placeOf }: RulesAtHand): string {
  const entry = rules.find(({ rule }) => rule.id === id);
  if (entry === undefined) throw new RunError(sayUnknown(id, rules));
  const place = placeOf(id);
  const written = place === undefined ? '' : `\n- Written at: ${place}`;
  return together(`${headOf(entry)}${written}`, messagesOf(entry.rule), entry);
}

function together(head: string, body: string, entry: RegisteredRule): string {
  const { rule } = entry;
  return [head, body, basisOf(rule), settingOf(entry), waivingOf(rule)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function sayUnknown(id: string, rules: readonly RegisteredRule[]): string {
  const near = nearest(
    id,
    rules.map(({ rule }) => rule.id),
  );
  const hint =
    near === undefined ? 'All rules: plan-lint rules' : `Did you mean "${near}"? All rules: plan-lint rules`;
  return `There is no rule called "${safe(id)}". ${hint}`;
}
