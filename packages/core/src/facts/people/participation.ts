import { lazily, wordSet } from '../../model/lazily.ts';
import type { Goal } from '../../model/goal.ts';
import type { Placed } from '../../model/placed.ts';
import type { Plan, StaffRole } from '../../model/plan.ts';
import { goalsOf } from '../goals.ts';
import { once } from '../once.ts';
import { groupsOf, nameRole } from './staff.ts';
import { audiencesIn, audiencesOf } from '../words/audiences.ts';
import type { Audience } from '../words/audiences.ts';
import { namesLeastServed } from '../words/least-served.ts';
import { STAFF_OCCASIONS, VOICE_WORDS } from '../words/participation-data.ts';
import { roleOf, sameRole } from '../words/roles/roles.ts';
import { topic } from '../words/topic.ts';
import { singular, words } from '../words/words.ts';

/** People who helped to shape a plan or one of its goals, or who were heard. */
export interface Participation {
  /** `author`: they set the goal; `layer`: what their layer of the school designs. */
  readonly kind: 'involvement' | 'perspective' | 'author' | 'layer';
  readonly part: Placed;
  /** The goal that it stands under; absent where it is for the whole plan. */
  readonly goal: Goal | undefined;
  /** As the plan names them; empty where only its sentence may do so. */
  readonly who: readonly string[];
  readonly audiences: ReadonlySet<Audience>;
  /** How they took part, or what they said. */
  readonly account: string | undefined;
  /** What came of it. */
  readonly outcome: string | undefined;
}

/**
 * Everybody of whom a plan says that they helped to shape it or were heard: its involvement and perspectives, who set a
 * goal, and what each layer designs; those of the plan first, then those of its goals. Whom `who` means is told by the
 * names in it, and where there are none, by the sentence.
 *
 * The idea is from the collective goals (how staff shaped the goal) and the anatomy of a plan (whose view counts).
 */
export const participationOf: (plan: Plan) => readonly Participation[] = once((plan) => [
  ...sharedBy(plan, undefined, plan),
  ...goalsOf(plan).flatMap(({ goal }) => [...settersOf(goal, plan), ...sharedBy(goal, goal, plan)]),
]);

/** The participation in one goal: in the plan as a whole, in the goal that it is nested in, and in its own. */
export function participationIn(goal: Goal, above: Goal | undefined, plan: Plan): readonly Participation[] {
  const byGoal = participationByGoal(plan);
  return [undefined, ...(above === undefined ? [] : [above]), goal, ...goal.goals].flatMap(
    (each) => byGoal.get(each) ?? [],
  );
}

const participationByGoal: (plan: Plan) => ReadonlyMap<Goal | undefined, readonly Participation[]> = once(
  (plan) => {
    const byGoal = new Map<Goal | undefined, Participation[]>();
    for (const each of participationOf(plan)) {
      const before = byGoal.get(each.goal);
      if (before === undefined) byGoal.set(each.goal, [each]);
      else before.push(each);
    }
    return byGoal;
  },
);

/** Whether a text tells of pupils who were asked, and neither only of pupils nor of others who were asked about them. */
export function hearsStudents(text: string): boolean {
  return audiencesIn(text).has('students') && asksPeople(text) && text.split(/[.;]/).some(asksNobodyElse);
}

function asksNobodyElse(clause: string): boolean {
  if (!asksPeople(clause)) return false;
  const asked = audiencesIn(clause);
  return asked.size === 0 || asked.has('students');
}

/** Whom the names in a plan mean: a role that nobody else knows is of the staff where the plan's staff list has it. */
export function audiencesNamed(names: readonly string[], staff: readonly StaffRole[]): ReadonlySet<Audience> {
  return new Set(
    names.flatMap((name) => {
      const known = audiencesOf([name]);
      return known.size > 0 ? [...known] : asDeclared(name, staff);
    }),
  );
}

/** *SEND* and *EAL* are pupils where somebody is asked; the *SEND team* and the *AP Disadvantage* are not. */
function isOfLeastServed(name: string): boolean {
  if (audiencesIn(name).size > 0 || !namesLeastServed(name)) return false;
  const last = singular(words(name).at(-1) ?? '');
  return !teams().has(last) && roleOf(name).ids.every((id) => NEEDS.has(id));
}

/** Roles that go by the name of the pupils whom they serve. */
const NEEDS = new Set(['special-education-teacher', 'eal-teacher', 'senco']);

const teams = wordSet('team lead leader department faculty coordinator service hub unit base provision');

const speaksOfAsking = topic(VOICE_WORDS);

/** Children who *stop asking* are not asked. */
function asksPeople(text: string): boolean {
  return speaksOfAsking(
    text.replace(/\b(?:stop|stopped|stops|keep|kept|start|started|without) asking\b/gi, ' '),
  );
}

const isOfStaff = topic(STAFF_OCCASIONS);

/** The fields that plans and goals have in common. */
type Shaped = Pick<Plan, 'involvement' | 'perspectives' | 'layers'>;

function sharedBy(
  { involvement, perspectives, layers }: Shaped,
  goal: Goal | undefined,
  { staff }: Plan,
): readonly Participation[] {
  return [
    ...involvement.map((part): Participation => {
      const { who, how: account, changed: outcome } = part;
      const audiences = spokenOf(who, account ?? outcome, staff);
      return { kind: 'involvement', part, goal, who, audiences, account, outcome };
    }),
    ...perspectives.map((part): Participation => {
      const { of: who, heard: account, soWeWill: outcome } = part;
      const audiences = spokenOf(who, account ?? outcome, staff);
      return { kind: 'perspective', part, goal, who, audiences, account, outcome };
    }),
    ...layers.flatMap((part): readonly Participation[] => {
      const { layer, designs: account } = part;
      if (layer === undefined || account === undefined) return [];
      const audiences = LAYERS().get(layer) ?? NOBODY;
      return [{ kind: 'layer', part, goal, who: [layer], audiences, account, outcome: undefined }];
    }),
  ];
}

const NOBODY: ReadonlySet<Audience> = new Set();
const LAYERS = lazily(
  () =>
    new Map<string, ReadonlySet<Audience>>([
      ['leaders', new Set(['leaders'])],
      ['champions', new Set(['staff'])],
      ['staff', new Set(['staff'])],
      ['students', new Set(['students'])],
    ]),
);

/** How many words a name has at most: what is longer also says how. */
const LONGEST_NAME = 5;

function settersOf(goal: Goal, { staff }: Plan): readonly Participation[] {
  const { setBy: who } = goal;
  if (who.length === 0) return [];
  const account = who.find((text) => text.split(/\s+/).length > LONGEST_NAME);
  const audiences = spokenOf(who, undefined, staff);
  return [{ kind: 'author', part: goal, goal, who, audiences, account, outcome: undefined }];
}

/** Whom a list of names means, and where there is none, whom the account tells of. */
function spokenOf(
  who: readonly string[],
  account: string | undefined,
  staff: readonly StaffRole[],
): ReadonlySet<Audience> {
  if (who.length > 0) {
    const named = who.flatMap((name): readonly Audience[] =>
      isOfLeastServed(name) ? ['students'] : [...audiencesNamed([name], staff)],
    );
    if (who.some(namesStaffOccasion)) named.push('staff');
    return withOccasions(new Set(named), who.join('; '));
  }
  if (account === undefined) return NOBODY;
  const named = audiencesIn(account);
  const [first] = named;
  // "Staff looked at the work of pupils together" hears no pupils.
  const heard = first === 'students' || hearsStudents(account) ? named : without(named, 'students');
  return withOccasions(heard, account);
}

/** *Phase meeting + maths reps* are staff and pupils. */
function namesStaffOccasion(name: string): boolean {
  const parts = name.split(/[+&,;/]|\band\b/);
  return parts.length > 1 && parts.some((part) => isOfStaff(part) && audiencesIn(part).size === 0);
}

/** A working group whose members nobody names is of the staff. */
function withOccasions(audiences: ReadonlySet<Audience>, text: string): ReadonlySet<Audience> {
  return audiences.size === 0 && isOfStaff(text) ? new Set(['staff']) : audiences;
}

function without(audiences: ReadonlySet<Audience>, one: Audience): ReadonlySet<Audience> {
  return new Set([...audiences].filter((audience) => audience !== one));
}

function asDeclared(name: string, staff: readonly StaffRole[]): readonly Audience[] {
  const declared = staff.find((each) => sameRole(name, nameRole(each) ?? ''));
  if (declared === undefined) return [];
  const groups = groupsOf(declared);
  if (groups.includes('leadership')) return ['leaders'];
  if (groups.includes('governance')) return ['governors'];
  return groups.includes('external') ? [] : ['staff'];
}
