import { defineRule } from '@plan-lint/core';
import type { Plan, RegisteredRule, Rule, RuleContext, Source } from '@plan-lint/core';
import type { Kind, Looked, RuleData } from './protocol.ts';
import { isLocation, isSound } from './sound.ts';

/** What rules from elsewhere said of the files, by rule. */
export interface Said {
  /** What a rule said of a file in one of its ways; nothing where it has not looked, or at another text. */
  readonly of: (rule: string, kind: Kind, file: string, text?: string) => Looked | undefined;
}

/**
 * A rule that says again what a rule from elsewhere has said in its own thread. So waivers, overrides and all else that is
 * done with findings is done with its findings as well.
 */
export function foreignRule(data: RuleData, said: Said): RegisteredRule {
  const { id, kinds, ...rest } = data;
  const again = (kind: Kind, file: string, source: Source | undefined, context: RuleContext): void => {
    const looked = said.of(id, kind, file, source?.text);
    if (looked !== undefined) sayAgain(looked, source, context);
  };
  const code: Rule['check'] = {
    document: (document, context) => again('document', document.source.name, document.source, context),
    plan: (plan, context) => again('plan', plan.file, plan.place.source, context),
    reflection: ({ place }, context) => again('reflection', place.source.name, place.source, context),
    workspace: ({ file }, _, context) => again('workspace', file, undefined, context),
  };
  const check = Object.fromEntries(kinds.map((kind) => [kind, code[kind]]));
  const applies = (plan: Plan): boolean =>
    said.of(id, 'plan', plan.file, plan.place.source.text)?.isIdle !== true;
  return { rule: defineRule({ ...rest, id, check, applies }) };
}

function sayAgain(looked: Looked, source: Source | undefined, context: RuleContext): void {
  const { crash, reported, unclear, hidden, file } = looked;
  if (
    !reported.every((each) => isSound(each, file)) ||
    !unclear.every(({ at, why }) => isLocation(at, file) && typeof why === 'string')
  )
    throw new Error('It reported what is no finding: a place, texts and numbers are expected.');
  if (source !== undefined)
    for (const { words, start, end, within } of hidden)
      context.conceal(words, { source, start, end }, within);
  for (const { at, why } of unclear) context.unclear(at, why);
  for (const { messageId, args, at, related, fix } of reported)
    context.report(
      at,
      messageId,
      args,
      related.map(({ at: place, note }) => (note === undefined ? { at: place } : { at: place, note })),
      fix,
    );
  // What it said before it broke counts.
  if (crash !== undefined) throw new Error(crash);
}
