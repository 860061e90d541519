import type { Contribution, Goal } from '../../model/goal.ts';
import type { Layer } from '../../model/people.ts';
import type { Plan } from '../../model/plan.ts';
import { goalsOf } from '../goals.ts';
import { isMeasured } from '../measures/measures.ts';
import { once } from '../once.ts';
import { isStillOpen } from '../placeholders.ts';
import { audiencesNamed, participationOf } from './participation.ts';
import { audiencesIn } from '../words/audiences.ts';
import type { Audience } from '../words/audiences.ts';
import { placeholderIn } from '../words/placeholder.ts';
import { roleOf } from '../words/roles/roles.ts';
import { topic } from '../words/topic.ts';

/** The layers of a school. From *leading the process*: each of them designs and acts. */
export const LAYERS = ['leaders', 'champions', 'staff', 'students'] as const;
/** One of the {@link LAYERS}. */
export type LayerName = (typeof LAYERS)[number];

/** What a layer of the school has to do with a plan. */
export interface LayerInPlan {
  readonly layer: LayerName;
  /** Whether it designs: the plan says so under `layers`, or it shaped the plan or was heard. */
  readonly designs: boolean;
  /** Whether it acts: the plan says so under `layers`, or it owns or contributes something. */
  readonly acts: boolean;
}

/** The layers of a plan, and what makes it urgent to look whether one is missing. */
export interface LayerInvolvement {
  /** Whether the plan, or one of its goals, speaks of layers. */
  readonly areNamed: boolean;
  readonly layers: readonly LayerInPlan[];
  /** Whether the plan names anybody who acts of whom it could not be told to which layer they belong. */
  readonly hasStrangers: boolean;
  /** Whether it says of anything at all who does it. */
  readonly saysWhoActs: boolean;
  /** A goal or layer stands at red, or no goal can be measured; absent where neither is so. */
  readonly sign: 'red' | 'unmeasured' | undefined;
}

/**
 * What each layer of the school designs and does, from `layers`, and from what the plan says of people elsewhere: who
 * shaped it and was heard, who owns and contributes, and whether students themselves act in its goals and actions.
 */
export const layerInvolvement: (plan: Plan) => LayerInvolvement = once((plan) => {
  const named = layersOf(plan);
  const designers = designersOf(plan);
  const { actors, hasStrangers, saysWhoActs } = actorsOf(plan);
  // Leaders who own a part of a plan, or are its author, have written it.
  const isOfLeaders = actors.has('leaders') || audiencesNamed([plan.author ?? ''], plan.staff).has('leaders');
  const layers = LAYERS.map((layer): LayerInPlan => {
    const said = named.filter((each) => each.layer === layer);
    const isWriter = layer === 'leaders' && isOfLeaders;
    const isChampion = layer === 'champions' && isOfChampions(namesOf(plan));
    return {
      layer,
      designs: said.some(({ designs }) => designs !== undefined) || designers.has(layer) || isWriter,
      acts: said.some(({ does }) => does !== undefined) || actors.has(layer) || isChampion,
    };
  });
  return { areNamed: named.length > 0, layers, hasStrangers, saysWhoActs, sign: signOf(plan) };
});

/** Who acts in a plan by what it says of people, whatever stands under `layers`. */
export interface Actors {
  readonly actors: ReadonlySet<LayerName>;
  /** Whether it names anybody of whom it could not be told to which layer they belong. */
  readonly hasStrangers: boolean;
  /** Whether it says of any contribution or action who does it. */
  readonly saysWhoActs: boolean;
}

/** Who acts in a plan: owners, contributors, and students where a goal, contribution or action begins with them. */
export const actorsOf: (plan: Plan) => Actors = once((plan) => {
  const actors = new Set<LayerName>();
  let hasStrangers = false;
  for (const name of new Set(namesOf(plan))) {
    const audiences = audiencesNamed([name], plan.staff);
    if (audiences.size === 0) hasStrangers = true;
    addLayers(audiences, actors);
  }
  if (!actors.has('students') && sentencesOf(plan).some(isOfStudents)) actors.add('students');
  return { actors, hasStrangers, saysWhoActs: goalsOf(plan).some(({ goal }) => doersOf(goal).length > 0) };
});

/** What a plan and its goals say under `layers`. */
export const layersOf: (plan: Plan) => readonly Layer[] = once((plan) =>
  [plan, ...goalsOf(plan).map(({ goal }) => goal)].flatMap(({ layers }) => layers),
);

/** What makes it urgent to look for a missing layer. */
export const signOf: (plan: Plan) => LayerInvolvement['sign'] = once((plan) => {
  const goals = goalsOf(plan);
  const isRed = goals.some(({ goal }) => goal.status?.rating === 'red');
  if (isRed || layersOf(plan).some(({ status }) => status === 'red')) return 'red';
  return goals.length > 0 && !goals.some(isMeasured) ? 'unmeasured' : undefined;
});

function designersOf(plan: Plan): ReadonlySet<LayerName> {
  const found = new Set<LayerName>();
  for (const { audiences, who, account, outcome, kind } of participationOf(plan)) {
    if (kind === 'layer' || (kind !== 'author' && (account ?? outcome) === undefined)) continue;
    addLayers(audiences, found);
    if (isOfChampions([...who, account ?? ''])) found.add('champions');
  }
  return found;
}

function sentencesOf(plan: Plan): readonly (string | undefined)[] {
  return goalsOf(plan).flatMap(({ goal }) => [
    goal.goal,
    ...goal.contributions.map(({ does }) => does),
    ...goal.actions.map((action) => action.do),
  ]);
}

function isOfStudents(sentence: string | undefined): boolean {
  const [first] = audiencesIn(sentence ?? '');
  return first === 'students';
}

/** Owners of priorities, goals and obstacles, and who carries something out. */
function namesOf(plan: Plan): readonly string[] {
  const goals = goalsOf(plan).map(({ goal }) => goal);
  return [
    ...plan.priorities.flatMap(({ owners }) => owners),
    ...goals.flatMap(({ owners }) => owners),
    ...plan.reality.obstacles.flatMap(({ owners }) => owners),
    ...goals.flatMap(doersOf),
  ];
}

/** Who carries out something for a goal: its contributors, or the owners of its actions. */
function doersOf({ contributions, actions }: Goal): readonly string[] {
  return [...contributions.flatMap(contributorsOf), ...actions.flatMap(({ owners }) => owners)].filter(
    (name) => placeholderIn(name) === undefined,
  );
}

/** How many words of a sentence may say who acts. */
const SUBJECT = 4;

/** What is still to be written gives nobody anything to do. */
function contributorsOf({ roles, does }: Contribution): readonly string[] {
  if (does === undefined || isStillOpen(does)) return [];
  return roles.length > 0 ? roles : [does.split(/\s+/, SUBJECT).join(' ')];
}

const speaksOfChampions = topic(
  'champion|coach|coaching|advocate|pioneer|working group|working party|lead practitioner|trailblazer',
);

/** Champions: who tries things first and takes others along, in most schools those who lead a subject or a year. */
function isOfChampions(texts: readonly string[]): boolean {
  return texts.some((text) => speaksOfChampions(text) || roleOf(text).ids.some((id) => CHAMPIONS.has(id)));
}

const CHAMPIONS = new Set(['middle-leader', 'instructional-coach']);

function addLayers(audiences: ReadonlySet<Audience>, found: Set<LayerName>): void {
  for (const layer of ['leaders', 'staff', 'students'] as const) if (audiences.has(layer)) found.add(layer);
}
