import { BrokenFields } from '../model/broken-fields.ts';
import type { Day } from '../model/day.ts';
import type { Ladder } from '../model/level.ts';
import type { Outline } from '../model/outline.ts';
import type { Place } from '../model/placed.ts';
import type { Workspace } from '../model/workspace.ts';
import { stubFor } from '../edit/stub.ts';
import type { Fix } from '../source/edit.ts';
import { locate, pointerTo } from '../source/location.ts';
import type { Location } from '../source/location.ts';
import { stepsTo } from '../source/node.ts';
import { unpin } from '../source/pin.ts';
import type { At, RuleContext } from '../rule/rule.ts';
import type { Message } from '../rule/message.ts';
import type { ActiveRule } from '../config/settings.ts';
import { conceal } from './conceal.ts';
import type { Entry, RawFinding } from './entry.ts';
import { resolvePlace } from './resolve-place.ts';
import type { ModelRead } from './read-model.ts';
import { ruleCrash } from './rule-crash.ts';

/** Where findings of rules go, and what is known of the files that they look at. */
export interface Target {
  readonly asOf: Day | undefined;
  readonly ladder: Ladder;
  /** What could not be read in a file; `undefined` where nothing is broken. */
  readonly brokenIn: (file: string) => BrokenFields | undefined;
  /** The entry of the file of a finding. */
  readonly entryOf: (file: string) => Entry | undefined;
}

/** Runs the rules on one file, as far as it could be read. */
export function runOnFile(
  rules: readonly ActiveRule[],
  { document, plan, reflection }: ModelRead,
  general: Target,
  home: Entry,
): void {
  const { source, root } = document;
  const target: Target = {
    ...general,
    brokenIn: (file) => (file === source.name ? BrokenFields.of(document) : undefined),
  };
  const top = (): Location => (root === undefined ? nowhereIn(home) : locate(root));
  for (const active of rules) {
    const { check, applies, id } = active.rule;
    const run = (looks: (context: RuleContext) => void): void => runCheck(active, target, looks, home, top);
    if (check.document !== undefined) run((context) => check.document?.(document, context));
    if (reflection !== undefined && check.reflection !== undefined)
      run((context) => check.reflection?.(reflection, context));
    if (plan === undefined) continue;
    if (applies?.(plan) === false) home.idle.add(id);
    else if (check.plan !== undefined) run((context) => check.plan?.(plan, context));
  }
}

/** Runs the check of a rule that looks at a file among all others. */
export function runAmong(
  active: ActiveRule,
  outline: Outline,
  workspace: Workspace,
  target: Target,
  home: Entry,
): void {
  const { check, appliesAmong, id } = active.rule;
  const looks = (context: RuleContext): void => {
    if (appliesAmong?.(outline, workspace) !== false) {
      home.idle.delete(id);
      check.workspace?.(outline, workspace, context);
    } else if (check.plan === undefined) home.idle.add(id);
  };
  runCheck(active, target, looks, home, () => unpin(outline.at));
}

/** Runs the rules that look at what became of waivers. */
export function runOnWaivers(rules: readonly ActiveRule[], target: Target, home: Entry): void {
  for (const active of rules) {
    const { check } = active.rule;
    if (check.waivers === undefined) continue;
    const looks = (context: RuleContext): void => check.waivers?.(home.waivers, context);
    runCheck(active, target, looks, home, () => nowhereIn(home));
  }
}

/** Runs one check of a rule. A rule that throws becomes a finding of its own; everything else goes on. */
function runCheck(
  active: ActiveRule,
  target: Target,
  looks: (context: RuleContext) => void,
  home: Entry,
  top: () => Location,
): void {
  try {
    looks(contextFor(active, target));
  } catch (error) {
    home.crashed.add(active.rule.id);
    home.raw.push(crashOf(active, error, top()));
  }
}

function contextFor(active: ActiveRule, target: Target): RuleContext {
  const { messages, id: ruleId, conceals } = active.rule;
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
    report(at, messageId, args = {}, related = [], fix = stubAt(at, messages[messageId])) {
      const message = messages[messageId];
      if (message === undefined) throw new Error(`rule ${ruleId} has no message "${messageId}"`);
      if (isUnread(brokenFor(at, message, target), at)) return;
      const location = resolvePlace(at);
      const entry = target.entryOf(location.file);
      // A rule that looks at all files together is set for each as its own config says.
      const there = entry?.rules.find(({ rule }) => rule.id === ruleId);
      if (entry === undefined || there === undefined) return;
      entry.raw.push({
        active: there,
        messageId,
        message,
        args,
        at: location,
        related: related.map(({ at: place, note }) => ({ at: resolvePlace(place), note })),
        fix,
      });
    },
    isBroken({ place }, field) {
      const isIt = brokenAround(place, target)?.has(pointerOf(place), field) === true;
      return isUnread(isIt ? field : undefined, place);
    },
    unclear,
    conceal(words, at, within) {
      if (!conceals) throw new Error(`rule ${ruleId} does not say that it conceals anything`);
      const entry = target.entryOf(at.source.name);
      if (entry !== undefined) conceal(words, at, within, entry.concealed);
    },
  };
}

/** Room for what a message calls missing, where the document is at hand. */
function stubAt(at: At, message: Message | undefined): Fix | undefined {
  const node = 'place' in at ? at.place : at;
  const names = message?.stub ?? message?.missing ?? [];
  if (names.length === 0 || !('source' in node)) return undefined;
  return stubFor(node, { names, isOneEnough: message?.stub === undefined });
}

/** The broken field that a finding would only call missing; nothing where the finding says more. */
function brokenFor(at: At, { missing }: Message, target: Target): string | undefined {
  const place = 'place' in at ? at.place : at;
  return missing && brokenAround(place, target)?.among(missing, pointerOf(place));
}

/** The broken fields of the file of a place, if it has any. */
function brokenAround(place: Place | Location, target: Target): BrokenFields | undefined {
  return target.brokenIn('file' in place ? place.file : place.source.name);
}

function pointerOf(place: Place | Location): string {
  return 'file' in place ? place.pointer : pointerTo(stepsTo(place));
}

function crashOf(active: ActiveRule, error: unknown, at: Location): RawFinding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    active: ruleCrash,
    messageId: 'crashed',
    message: ruleCrash.rule.messages['crashed'] as Message,
    args: { rule: active.rule.id, reason },
    at,
    related: [],
    fix: undefined,
  };
}

function nowhereIn({ file }: Entry): Location {
  const nowhere = { line: 1, column: 1, offset: 0 };
  return { file, start: nowhere, end: nowhere, pointer: '', path: [] };
}
