import type { Rule } from '../rule/rule.ts';
import { uncover } from './cover.ts';
import type { Uncovered } from './cover.ts';
import type { Entry, RawFinding } from './entry.ts';
import { mergeFixes } from './merge-fixes.ts';
import { recordOf } from './waivers.ts';
import type { FileReport, Finding, FoundPlace, Outcomes, Related, Waived } from './report.ts';

/** Turns what was gathered about a file into its report: leaves out what is said already, rolls up, orders. */
export function fileReport(entry: Entry): FileReport {
  const kept: RawFinding[] = [];
  const covered = new Map<Waived, RawFinding[]>();
  for (const raw of entry.raw) {
    const { waived } = raw;
    if (waived === undefined) kept.push(raw);
    else {
      const group = covered.get(waived);
      if (group === undefined) covered.set(waived, [raw]);
      else group.push(raw);
    }
  }
  const findings = rollUp(uncover(kept));
  const waivedFindings = [...covered].flatMap(([waived, raws]) =>
    rollUp({ kept: raws, covers: NOTHING }, waived),
  );
  return {
    file: entry.file,
    kind: entry.kind,
    title: entry.title,
    findings,
    waived: waivedFindings.sort(byPlace),
    ...(entry.waivers.length === 0 ? {} : { waivers: entry.waivers.map(recordOf) }),
    outcomes: outcomesOf(entry),
  };
}

const NOTHING: Uncovered['covers'] = new Map();

/** One finding for each rule and message where its words allow it; the others one by one. By place. */
function rollUp({ kept, covers }: Uncovered, waived?: Waived): Finding[] {
  const groups = new Map<string, RawFinding[]>();
  const findings: Finding[] = [];
  for (const raw of kept) {
    if (raw.message.many === undefined) findings.push(toFinding([raw], covers, waived));
    else {
      const key = `${raw.active.rule.id}/${raw.messageId}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [raw]);
      else group.push(raw);
    }
  }
  for (const group of groups.values())
    findings.push(
      toFinding(
        group.sort((a, b) => a.at.start.offset - b.at.start.offset),
        covers,
        waived,
      ),
    );
  return findings.sort(byPlace);
}

function toFinding(
  raws: readonly RawFinding[],
  covers: Uncovered['covers'],
  waived: Waived | undefined,
): Finding {
  const [first, ...others] = raws as [RawFinding, ...RawFinding[]];
  const { active, message, messageId, args, at } = first;
  const related: readonly Related[] =
    others.length === 0 ? first.related : others.map((raw) => ({ at: raw.at }));
  const fix = waived === undefined ? mergeFixes(raws.map((raw) => raw.fix)) : undefined;
  const spokenFor = covers.size === 0 ? [] : raws.flatMap((raw) => [...(covers.get(raw) ?? [])]);
  return {
    ruleId: active.rule.id,
    messageId,
    args: others.length === 0 ? args : { ...args, count: raws.length },
    severity: active.severityOf(message),
    confidence: message.confidence ?? active.rule.confidence,
    at,
    count: raws.length,
    related,
    ...(others.length === 0 ? {} : { places: raws.map(placeOf) }),
    ...lockOf(active),
    ...(fix === undefined ? {} : { fix }),
    ...(spokenFor.length === 0 ? {} : { covers: [...new Set(spokenFor)].sort() }),
    ...(waived === undefined ? {} : { waived }),
  };
}

function lockOf({ isLocked }: RawFinding['active']): Pick<Finding, 'isLocked'> {
  return isLocked === true ? { isLocked } : {};
}

function placeOf({ args, at, related, fix }: RawFinding): FoundPlace {
  return fix === undefined ? { args, at, related } : { args, at, related, fix };
}

function outcomesOf(entry: Entry): Outcomes {
  const silent = new Set(entry.rules.filter(({ rule }) => ranOn(entry, rule)).map(({ rule }) => rule.id));
  for (const { active } of entry.raw) silent.delete(active.rule.id);
  for (const { ruleId } of entry.unclear) silent.delete(ruleId);
  return {
    passed: [...silent],
    idle: entry.rules.map(({ rule }) => rule.id).filter((id) => entry.idle.has(id)),
    notRun: notRunOn(entry),
    unclear: entry.unclear,
  };
}

/** Whether a rule had something to look at in a file, and looked at it to the end. */
function ranOn({ kind, idle, crashed, waivers }: Entry, { id, check }: Rule): boolean {
  if (idle.has(id) || crashed.has(id)) return false;
  if (check.document !== undefined) return true;
  if (kind === undefined) return false;
  const couldLook = check[kind] !== undefined || check.workspace !== undefined;
  return couldLook || (check.waivers !== undefined && waivers.length > 0);
}

/** Rules that broke and, where there was nothing that could be read, all that need a plan. */
function notRunOn(entry: Entry): readonly string[] {
  const { kind, crashed, rules } = entry;
  const ids = rules
    .filter(({ rule }) => kind === undefined && !ranOn(entry, rule))
    .map(({ rule }) => rule.id);
  return [...new Set([...crashed, ...ids])];
}

/** By place in the file, then by rule and message, so that the order never depends on who ran first. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.at.start.offset - b.at.start.offset ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.messageId, b.messageId) ||
    compare(a.at.pointer, b.at.pointer)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
