import { nearest } from '@plan-lint/schemas/explain';
import type { Plan, Waiver } from '../model/plan.ts';
import type { Day } from '../model/day.ts';
import type { WaiverFault } from '../rule/waiver-use.ts';
import type { Node } from '../source/node.ts';
import { stepsTo } from '../source/node.ts';
import { pointerTo } from '../source/location.ts';
import type { LintSettings } from '../config/settings.ts';
import type { RawFinding, WaiverState } from './entry.ts';
import type { Waived } from './report.ts';
import { resolvePlace } from './resolve-place.ts';

/** Reads the waivers of a plan against the rules that there are and the day that it is. */
export function readWaivers(plan: Plan, settings: LintSettings): readonly WaiverState[] {
  if (plan.waivers.length === 0) return [];
  const parts = partsById(plan.place);
  const locked = new Set(settings.rules.filter(({ rule }) => rule.alwaysOn).map(({ rule }) => rule.id));
  return plan.waivers.map((waiver) => {
    const fault = faultOf(waiver, parts, locked, settings);
    return {
      waiver: { ...waiver, place: resolvePlace(waiver) },
      place: resolvePlace(waiver),
      scope: waiver.for === undefined ? '' : (parts.get(waiver.for) ?? ''),
      fault,
      nearest: nearestFor(fault, waiver, parts, settings),
      used: 0,
    };
  });
}

function faultOf(
  { rule, reason, until, ...waiver }: Waiver,
  parts: ReadonlyMap<string, string>,
  locked: ReadonlySet<string>,
  { knownRules, asOf }: LintSettings,
): WaiverFault | undefined {
  if (rule === undefined) return 'no-rule';
  if (!knownRules.has(rule)) return 'unknown-rule';
  if (locked.has(rule)) return 'always-on';
  if (waiver.for !== undefined && !parts.has(waiver.for)) return 'unknown-part';
  if (reason === undefined) return 'no-reason';
  return isPast(until?.span?.end, asOf) ? 'expired' : undefined;
}

function isPast(end: Day | undefined, asOf: Day | undefined): boolean {
  return end !== undefined && asOf !== undefined && end < asOf;
}

function nearestFor(
  fault: WaiverFault | undefined,
  waiver: Waiver,
  parts: ReadonlyMap<string, string>,
  { knownRules }: LintSettings,
): string | undefined {
  if (fault === 'unknown-rule' && waiver.rule !== undefined) return nearest(waiver.rule, knownRules);
  if (fault === 'unknown-part' && waiver.for !== undefined) return nearest(waiver.for, parts.keys());
  return undefined;
}

/** Every part of a document that has an id, with its pointer. */
function partsById(root: Node): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const visit = (node: Node): void => {
    if (node.kind === 'list') for (const item of node.items) visit(item);
    if (node.kind !== 'map') return;
    const id = node.fields.get('id')?.value;
    if (typeof id === 'string' && node.parent !== undefined && !parts.has(id)) parts.set(id, pointerTo(stepsTo(node)));
    for (const field of node.fields.values()) visit(field);
  };
  visit(root);
  return parts;
}

/** Finds the waiver that covers a finding, if any, and counts its use. */
export function waive(finding: RawFinding, waivers: readonly WaiverState[]): Waived | undefined {
  if (finding.active.rule.alwaysOn) return undefined;
  const cover = waivers.find((state) => covers(state, finding));
  if (cover === undefined) return undefined;
  cover.used++;
  const { reason = '', by, until } = cover.waiver;
  return { reason, by, until: until?.text };
}

function covers({ fault, waiver, scope }: WaiverState, { active, at }: RawFinding): boolean {
  if (fault !== undefined || waiver.rule !== active.rule.id) return false;
  return scope === '' || at.pointer === scope || at.pointer.startsWith(`${scope}/`);
}
