import type { Report, WaiverRecord } from '../../engine/report.ts';
import type { WaiverFault } from '../../rule/waiver-use.ts';

/** All waivers of a run. Plain data, which `waiverRegisterJson` writes. Reasons and names are words of the plans. */
export interface WaiverRegister {
  /** The day that counted as today, `2026-09-01`; absent where none was given. */
  readonly asOf: string | undefined;
  /** Those that end soonest first; those without an end last. */
  readonly waivers: readonly RegisteredWaiver[];
}

/** One waiver, and whether it does anything. */
export interface RegisteredWaiver {
  readonly file: string;
  readonly line: number;
  /** As it is written; absent where no rule is named. */
  readonly rule?: string | undefined;
  /** What it is for: an id, or the place in the author's words; absent for the whole plan. */
  readonly for?: string | undefined;
  readonly reason?: string | undefined;
  readonly by?: string | undefined;
  /** Until when, as it is written. */
  readonly until?: string | undefined;
  /** The last day on which it holds, `2027-01-31`, where that can be told. */
  readonly ends?: string | undefined;
  readonly state: WaiverStanding;
  /** What keeps it from covering anything, where its state is `void`. */
  readonly fault?: VoidFault | undefined;
  /** How many places it covers. */
  readonly covers: number;
  /** Whether it is a comment, and no entry of the list that the plan keeps. */
  readonly isComment: boolean;
}

/** What keeps a waiver from covering anything, whatever the day and the settings. */
export type VoidFault = Exclude<WaiverFault, 'expired' | 'off'>;

/**
 * `used`: it covers something. `unused`: it has nothing to cover. `expired`: its last day is past. `untold`: its rule is
 * off in this run, so nobody can tell. `void`: it is written in a way that covers nothing.
 */
export type WaiverStanding = 'used' | 'unused' | 'expired' | 'untold' | 'void';

/** The register of all waivers in a report. */
export function waiverRegister({ asOf, files }: Report): WaiverRegister {
  const waivers = files.flatMap(({ waivers: records = [] }) => records.map(registered));
  return { asOf, waivers: waivers.sort(bySoonestEnd) };
}

function registered({
  at,
  rule,
  reason,
  by,
  until,
  ends,
  used,
  fault,
  isComment,
  ...waiver
}: WaiverRecord): RegisteredWaiver {
  const isVoid = fault !== undefined && fault !== 'expired' && fault !== 'off';
  return {
    file: at.file,
    line: at.start.line,
    rule,
    for: waiver.for ?? (isComment ? partAt(at) : undefined),
    reason,
    by,
    until,
    ends,
    state: isVoid ? 'void' : stateOf(fault, used),
    fault: isVoid ? fault : undefined,
    covers: used,
    isComment,
  };
}

/** Sections that are called like what stands in them have no name in a path. */
function partAt({ path, pointer }: WaiverRecord['at']): string | undefined {
  if (path.length > 0) return path.join(' › ');
  return pointer === '' ? undefined : pointer.slice(1);
}

function stateOf(fault: 'expired' | 'off' | undefined, used: number): WaiverStanding {
  if (fault === 'expired') return 'expired';
  if (fault === 'off') return 'untold';
  return used > 0 ? 'used' : 'unused';
}

/** Beyond every day. */
const NEVER = '~';

function bySoonestEnd(a: RegisteredWaiver, b: RegisteredWaiver): number {
  return (
    compare(a.ends ?? NEVER, b.ends ?? NEVER) ||
    compare(a.file, b.file) ||
    a.line - b.line ||
    compare(a.rule ?? '', b.rule ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
