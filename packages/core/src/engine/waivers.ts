import { plainText } from '../model/plain-text.ts';
import { nearest } from '@plan-lint/schemas/explain';
import { nearestId } from '../facts/ids.ts';
import { once } from '../facts/once.ts';
import type { Plan, Waiver, WaiverComment } from '../model/plan.ts';
import type { Reflection } from '../model/reflection.ts';
import { formatDay } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { pinned, placeOf } from '../model/place.ts';
import type { When } from '../model/when.ts';
import { sameId } from '../model/workspace.ts';
import type { WaiverFault } from '../rule/waiver-use.ts';
import type { MapNode, Node } from '../source/node.ts';
import { stepsTo } from '../source/node.ts';
import { pointerTo } from '../source/location.ts';
import type { ActiveRule, LintSettings } from '../config/settings.ts';
import type { RawFinding, WaiverState } from './entry.ts';
import type { Waived, WaiverRecord } from './report.ts';
import { resolvePlace } from './resolve-place.ts';

/** Reads the waivers of a plan against the rules that there are and the day that it is. */
export function readWaivers(
  { place: root, waivers }: Plan | Reflection,
  settings: LintSettings,
): readonly WaiverState[] {
  if (waivers.length === 0) return [];
  const parts = partsById(root);
  const ids = [...parts.values()].flatMap(([first]) => first?.id ?? []);
  return waivers.map((waiver) => {
    const covered = coveredBy(waiver, parts);
    const fault = faultOf(waiver, covered, settings);
    const place = pinned(waiver.place);
    return {
      waiver: { ...waiver, place },
      place,
      untilPlace: pinned(placeOf(waiver, 'until')),
      scope: covered[0]?.pointer ?? '',
      isSection: waiver.comment?.part?.isSection === true,
      fault,
      nearest: nearestFor(fault, waiver, ids, settings),
      used: 0,
      waived: { reason: waiver.reason ?? '', by: waiver.by, until: waiver.until?.text },
    };
  });
}

/** A part of a document that has an id. */
interface Part {
  readonly id: string;
  readonly pointer: string;
}

const WHOLE_PLAN: readonly Part[] = [{ id: '', pointer: '' }];

function coveredBy(
  { for: id, comment }: Waiver,
  parts: ReadonlyMap<string, readonly Part[]>,
): readonly Part[] {
  if (comment !== undefined) return comment.part === undefined ? [] : [{ id: '', ...comment.part }];
  return id === undefined ? WHOLE_PLAN : (parts.get(sameId(id)) ?? []);
}

function faultOf(waiver: Waiver, covered: readonly Part[], settings: LintSettings): WaiverFault | undefined {
  const { rule, reason, until, comment } = waiver;
  const active = settings.rules.find((candidate) => candidate.rule.id === rule);
  const fault = faultOfComment(comment, active) ?? faultOfName(rule, active, settings);
  if (fault !== undefined) return fault;
  if (covered.length === 0) return 'unknown-part';
  if (covered.length > 1) return 'several-parts';
  if (reason === undefined) return 'no-reason';
  if (until !== undefined && isPast(until, settings.asOf)) return 'expired';
  return active === undefined ? 'off' : undefined;
}

function faultOfComment(
  comment: WaiverComment | undefined,
  active: ActiveRule | undefined,
): WaiverFault | undefined {
  if (comment === undefined) return undefined;
  if (!comment.isRead) return 'unread';
  if (comment.part === undefined) return 'nowhere';
  return active?.rule.isWaivedInComments === false && !active.isLocked ? 'no-comment' : undefined;
}

function faultOfName(
  rule: string | undefined,
  active: ActiveRule | undefined,
  { knownRules }: LintSettings,
): WaiverFault | undefined {
  if (rule === undefined) return 'no-rule';
  if (!knownRules.has(rule)) return 'unknown-rule';
  if (active?.rule.alwaysOn === true) return 'always-on';
  return active?.isLocked === true ? 'locked' : undefined;
}

function isPast({ span }: When, asOf: Day | undefined): boolean {
  return span !== undefined && asOf !== undefined && span.end < asOf;
}

function nearestFor(
  fault: WaiverFault | undefined,
  { rule = '', for: part = '' }: Waiver,
  ids: readonly string[],
  { knownRules }: LintSettings,
): string | undefined {
  if (fault === 'unknown-rule') return nearest(rule, knownRules);
  return fault === 'unknown-part' ? nearestId(part, ids) : undefined;
}

/**
 * What waivers may be for: every part of a document that has an id, but not the document itself. It goes by its id and,
 * since only the actions of one goal need different ids, by that of a part around it and its own: `goal/action`.
 */
function partsById(root: Node): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>();
  const add = (name: string, part: Part): void => {
    const others = parts.get(sameId(name));
    if (others === undefined) parts.set(sameId(name), [part]);
    else others.push(part);
  };
  const visit = (node: Node, around: readonly string[]): void => {
    if (node.kind === 'list') for (const item of node.items) visit(item, around);
    if (node.kind !== 'map') return;
    const id = node.parent === undefined ? '' : idOf(node);
    if (id !== '') {
      const part = { id, pointer: pointerTo(stepsTo(node)) };
      for (const name of [id, ...around.map((outer) => `${outer}/${id}`)]) add(name, part);
    }
    for (const field of node.fields.values()) visit(field, id === '' ? around : [...around, id]);
  };
  visit(root, []);
  return parts;
}

function idOf({ fields }: MapNode): string {
  const id = fields.get('id')?.value;
  return typeof id === 'string' ? plainText(id) : '';
}

/** What a report says of a waiver, once everything has been found. */
export function recordOf({ waiver, place, used, fault }: WaiverState): WaiverRecord {
  const { rule, for: part, reason, by, until, comment } = waiver;
  return {
    at: resolvePlace(place),
    isComment: comment !== undefined,
    rule,
    for: part,
    reason,
    by,
    until: until?.text,
    ends: until?.span && formatDay(until.span.end),
    used,
    fault,
  };
}

/** Looks up the waiver that covers each finding, if any does, and counts its use. */
export function waiveAll(raws: readonly RawFinding[], waivers: readonly WaiverState[]): void {
  for (const raw of raws) raw.waived = waiverOf(raw, waivers);
}

/** One for a part goes before one for what it is in. */
function waiverOf({ active, at }: RawFinding, waivers: readonly WaiverState[]): Waived | undefined {
  if (active.rule.alwaysOn) return undefined;
  const inForce = byRuleAndScope(waivers);
  for (let scope = at.pointer; ; scope = scope.slice(0, scope.lastIndexOf('/'))) {
    const cover = inForce.get(`${active.rule.id}\n${scope}`);
    if (cover !== undefined) return use(cover);
    if (scope === '') return OF_WHOLE_PLAN.has(at.pointer) ? ofSection(active.rule.id, inForce) : undefined;
  }
}

/** Where findings about a document as a whole stand. */
const OF_WHOLE_PLAN: ReadonlySet<string> = new Set(['', '/title', '/id']);

/** What is said of a plan as a whole is covered by what covers one of its sections. */
function ofSection(rule: string, inForce: InForce): Waived | undefined {
  const cover = inForce.get(`${rule}\n${SECTION}`);
  return cover && use(cover);
}

/** No pointer. */
const SECTION = 'section';

type InForce = ReadonlyMap<string, WaiverState>;

function use(cover: WaiverState): Waived {
  cover.used++;
  return cover.waived;
}

/** The waivers that nothing keeps from working; where two are for the same, the first. */
const byRuleAndScope: (waivers: readonly WaiverState[]) => InForce = once((waivers) => {
  const inForce = waivers.filter(({ fault }) => fault === undefined);
  return new Map(
    inForce
      .reverse()
      .flatMap((state) =>
        scopesOf(state).map((scope): [string, WaiverState] => [
          `${state.waiver.rule ?? ''}\n${scope}`,
          state,
        ]),
      ),
  );
});

/** A section that is blank has no pointer, so that nothing but the plan as a whole is left to cover. */
function scopesOf({ scope, isSection }: WaiverState): readonly string[] {
  if (!isSection) return [scope];
  return scope === '' ? [SECTION] : [scope, SECTION];
}
