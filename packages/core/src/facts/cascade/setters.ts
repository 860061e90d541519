import { rankOf } from '../../model/level.ts';
import type { Ladder } from '../../model/level.ts';
import { sameId } from '../../model/workspace.ts';
import type { RolePart } from '../words/roles/role-part.ts';
import { roleOf } from '../words/roles/roles.ts';
import type { CascadeGoal, CascadePlan } from './cascade.ts';
import { ancestorsOf } from './reach.ts';

/**
 * Whether those who created a goal all belong to a level above the plan: a head who writes the goals of a department.
 * Who is not known, and who may belong to either, does not.
 */
export function isSetFromAbove({ outline: { setBy }, plan }: CascadeGoal, ladder: Ladder): boolean {
  return setBy.length > 0 && setBy.every((who) => !OURSELVES.test(who) && isOfLevelAbove(who, plan, ladder));
}

/** Whoever writes *me and my teacher* was one of two. */
const OURSELVES = /\b(?:I|me|myself|we|us|ourselves)\b|\b(?:Me|We|Us|Myself)\b/;

function isOfLevelAbove(who: string, plan: CascadePlan, ladder: Ladder): boolean {
  if (namesAbove(plan).has(sameId(who.trim()))) return true;
  const { parts } = roleOf(who);
  return parts.length > 0 && parts.every((part) => isPartAbove(part, plan, ladder));
}

/** What plans above are called: whoever sets a goal in that name sets it from there. */
function namesAbove(plan: CascadePlan): ReadonlySet<string> {
  const own = sameId(plan.outline.unit?.trim() ?? '');
  const names = [...ancestorsOf(plan)].flatMap(({ outline: { unit, title, id } }) => [unit, title, id]);
  return new Set(
    names
      .flatMap((name) => name ?? [])
      .map((name) => sameId(name.trim()))
      .filter((name) => name !== own),
  );
}

function isPartAbove(part: RolePart, { rank }: CascadePlan, ladder: Ladder): boolean {
  const ranks = levelsOf(part).map((level) => (level === undefined ? undefined : rankOf(level, ladder)));
  return ranks.length > 0 && ranks.every((each) => each !== undefined && rank !== undefined && each < rank);
}

/** Below a trust or district its board is above the school, whatever boards there are in other places. */
const ABOVE_SCHOOLS =
  /^(?:trust|trustees?|mat|district|central)\b|\b(?:trust|mat|district) (?:executive|board|team|office|leader)s?$|\bcabinet$|^school board\b|^board of (?:education|trustees)$/;

/** The levels at which the roles that are meant work; `undefined` for a role that may work at any. */
function levelsOf({ key, ids, whole }: RolePart): readonly (string | undefined)[] {
  if (ABOVE_SCHOOLS.test(key)) return ['trust'];
  if (ids.length > 0) return ids.map((id) => LEVELS[id]);
  return whole.includes('leadership') ? ['school'] : [];
}

/** Roles that belong to one level, by their ids. */
const LEVELS: Readonly<Partial<Record<string, string>>> = {
  'chief-executive': 'trust',
  'trust-leader': 'trust',
  'local-authority': 'trust',
  inspectorate: 'trust',
  'senior-leadership-team': 'school',
  headteacher: 'school',
  'head-of-school': 'school',
  'executive-headteacher': 'school',
  'deputy-head': 'school',
  'assistant-head': 'school',
  governor: 'school',
  'chair-of-governors': 'school',
  'middle-leader': 'department',
  teacher: 'teacher',
  'early-career-teacher': 'teacher',
  'form-tutor': 'teacher',
  'special-education-teacher': 'teacher',
};
