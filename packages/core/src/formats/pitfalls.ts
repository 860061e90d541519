import type { FileReport, Finding } from '../engine/report.ts';
import type { Pitfall, Rule } from '../rule/rule.ts';

/** How a page for people puts findings together: as they stand in the plan, or by the pitfall that they lead to. */
export type Grouping = 'place' | 'pitfall';

/** A pitfall, or the rest: what is neither. */
export type PitfallName = Pitfall | 'other';

/** The four ways in which plans go wrong and the rest, in the order of a report, each with what it comes to. */
export const PITFALLS: Readonly<Record<PitfallName, string>> = {
  overloaded: 'more than people can carry',
  rigid: 'nothing to warm to, and no room to change',
  avoidant: 'what is hard is left unsaid',
  disconnected: 'far from those whom it is for',
  other: 'everything else',
};

/** Findings of one pitfall. */
export interface PitfallGroup {
  readonly name: PitfallName;
  readonly findings: readonly Finding[];
}

type Rules = ReadonlyMap<string, Rule>;

/** The pitfall that a finding is listed under: of several the first that its rule names. */
export function pitfallOf({ ruleId }: Pick<Finding, 'ruleId'>, rules: Rules): PitfallName {
  return rules.get(ruleId)?.pitfalls[0] ?? 'other';
}

/** Findings by pitfall; what has none is left out. Within a group they stay in the order given. */
export function groupByPitfall(findings: readonly Finding[], rules: Rules): readonly PitfallGroup[] {
  return names()
    .map((name) => ({ name, findings: findings.filter((finding) => pitfallOf(finding, rules) === name) }))
    .filter((group) => group.findings.length > 0);
}

/** The pitfalls that were looked for in a file and not found, so that their silence means something. */
export function avoidedPitfalls(
  { findings, waived, known = [], outcomes }: FileReport,
  rules: Rules,
): readonly Pitfall[] {
  const troubled = [...findings, ...waived, ...known, ...outcomes.unclear].map(({ ruleId }) => ruleId);
  const covered = findings.flatMap(({ covers = [] }) => covers);
  const met = new Set([...troubled, ...covered].flatMap((id) => rules.get(id)?.pitfalls ?? []));
  const looked = new Set(outcomes.passed.flatMap((id) => rules.get(id)?.pitfalls ?? []));
  return names().filter((name) => name !== 'other' && looked.has(name) && !met.has(name)) as Pitfall[];
}

/** Where nothing was found, which is worth saying only of what was looked for. */
export function speakAvoided(file: FileReport, rules: Rules): string | undefined {
  const avoided = avoidedPitfalls(file, rules);
  const last = avoided.at(-1);
  if (last === undefined) return undefined;
  const list = avoided.length === 1 ? last : `${avoided.slice(0, -1).join(', ')} or ${last}`;
  return `Nothing was found that makes the plan ${list}.`;
}

function names(): readonly PitfallName[] {
  return Object.keys(PITFALLS) as PitfallName[];
}

/** `OVERLOADED: more than people can carry`. */
export function speakPitfall(name: PitfallName): string {
  return `${name.toUpperCase()}: ${PITFALLS[name]}`;
}
