import type { Document } from '../model/document.ts';
import { BrokenFields } from '../read/broken-fields.ts';
import { locate } from '../source/location.ts';
import type { At, Checks, RuleContext } from '../rule/rule.ts';
import type { Day } from '../model/day.ts';
import type { Ladder } from '../model/level.ts';
import type { Message } from '../rule/message.ts';
import type { ActiveRule } from '../config/settings.ts';
import { conceal } from './conceal.ts';
import type { Entry, RawFinding } from './entry.ts';
import { resolvePlace } from './resolve-place.ts';
import type { ModelRead } from './read-model.ts';
import { ruleCrash } from './rule-crash.ts';

/** Where findings of one run of one rule go. */
export interface Target {
  readonly asOf: Day | undefined;
  readonly ladder: Ladder;
  /** The document that is being looked at; absent for rules that look at the whole workspace. */
  readonly document: Document | undefined;
  /** The entry of the file of a finding. */
  readonly entryOf: (file: string) => Entry | undefined;
}

/** Runs the rules on one file, as far as it could be read. */
export function runRules(rules: readonly ActiveRule[], read: ModelRead, target: Target, entry: Entry): void {
  const { document, plan, reflection } = read;
  entry.kind = plan?.kind ?? reflection?.kind;
  for (const active of rules) {
    runRule(active, target, 'document', document, entry);
    if (reflection !== undefined) runRule(active, target, 'reflection', reflection, entry);
    if (plan === undefined) continue;
    if (active.rule.applies?.(plan) === false) entry.idle.add(active.rule.id);
    else runRule(active, target, 'plan', plan, entry);
  }
}

/** Runs one check of a rule. A rule that throws becomes a finding of its own; everything else goes on. */
export function runRule(
  active: ActiveRule,
  target: Target,
  subject: keyof Checks,
  thing: unknown,
  home: Entry,
): void {
  const check = active.rule.check[subject] as ((thing: unknown, context: RuleContext) => void) | undefined;
  if (check === undefined) return;
  home.ran.add(active.rule.id);
  try {
    check(thing, contextFor(active, target));
  } catch (error) {
    home.ran.delete(active.rule.id);
    home.crashed.add(active.rule.id);
    home.raw.push(crashOf(active, target, error, home));
  }
}

function contextFor(active: ActiveRule, target: Target): RuleContext {
  const { messages, id: ruleId } = active.rule;
  const unclear = (at: At, why: string): void => {
    const location = resolvePlace(at);
    target.entryOf(location.file)?.unclear.push({ ruleId, why, at: location });
  };
  const isUnread = (field: string | undefined, at: At): boolean => {
    if (field !== undefined) unclear(at, `What "${field}" says could not be read, so it was not checked.`);
    return field !== undefined;
  };
  return {
    options: active.options,
    asOf: target.asOf,
    ladder: target.ladder,
    report(at, messageId, args = {}, related = []) {
      const message = messages[messageId];
      if (message === undefined) throw new Error(`rule ${ruleId} has no message "${messageId}"`);
      if (isUnread(brokenFor(at, message, target), at)) return;
      const finding: RawFinding = {
        active,
        messageId,
        message,
        args,
        at: resolvePlace(at),
        related: related.map(({ at: place, note }) => ({ at: resolvePlace(place), note })),
      };
      target.entryOf(finding.at.file)?.raw.push(finding);
    },
    isBroken({ place }, field) {
      const isIt = 'parent' in place && brokenFieldsOf(target)?.has(place, field) === true;
      return isUnread(isIt ? field : undefined, place);
    },
    unclear,
    conceal(words, at, within) {
      const entry = target.entryOf(at.source.name);
      if (entry !== undefined) conceal(words, at, within, entry.concealed);
    },
  };
}

/** The broken field that a finding would only call missing; nothing where the finding says more. */
function brokenFor(at: At, { missing }: Message, target: Target): string | undefined {
  const place = 'place' in at ? at.place : at;
  if (missing === undefined || !('parent' in place)) return undefined;
  return brokenFieldsOf(target)?.among(missing, place);
}

/** The broken fields of the document that is looked at, if it has any. */
function brokenFieldsOf({ document }: Target): BrokenFields | undefined {
  return document === undefined || document.broken.length === 0 ? undefined : BrokenFields.of(document);
}

function crashOf(active: ActiveRule, target: Target, error: unknown, home: Entry): RawFinding {
  const reason = error instanceof Error ? error.message : String(error);
  const root = target.document?.root;
  const nowhere = { line: 1, column: 1, offset: 0 };
  return {
    active: ruleCrash,
    messageId: 'crashed',
    message: ruleCrash.rule.messages['crashed'] as Message,
    args: { rule: active.rule.id, reason },
    at:
      root === undefined
        ? { file: home.file, start: nowhere, end: nowhere, pointer: '', path: [] }
        : locate(root),
    related: [],
  };
}
