import { alignment } from '../../facts/alignment.ts';
import type { Supported } from '../../facts/alignment.ts';
import { actionsOf, goalsOf, measuresOf, topGoalsOf } from '../../facts/goals.ts';
import { layerInvolvement } from '../../facts/people/layers.ts';
import { speakDate } from '../../facts/dates/speak-when.ts';
import type { Action } from '../../model/goal.ts';
import type { Plan } from '../../model/plan.ts';
import type { Answer } from '../answer.ts';
import { Gathering, labelled, remarkOf } from '../answer.ts';
import { involvementOf, partsOf, reviewsOf } from '../focus.ts';
import { sayWhatIsHandedDown } from '../handed-down.ts';
import { sayInvolvement } from '../say-people.ts';
import { andList, counted, speakChange, speakEvidence, speakStep, wordCount } from '../speak.ts';

export function vision(plan: Plan): Answer {
  const answer = new Gathering();
  sayWhatIsHandedDown(answer, plan, 'vision');
  const [said] = answer.said;
  return said === undefined
    ? answer
    : new Gathering().quote(
        said.says,
        said.at,
        remarkOf(said.remark, counted(wordCount(plan.vision ?? ''), 'word')),
      );
}

export function destination(plan: Plan): Answer {
  const answer = new Gathering();
  for (const { goal } of topGoalsOf(plan))
    answer.say(
      goal.goal,
      goal,
      'goal',
      remarkOf(goal.by && `by ${speakDate(goal.by)}`, labelled('owner', goal.owners)),
    );
  return answer;
}

const LAYERS = ['leaders', 'champions', 'staff', 'students'];

export function layers(plan: Plan): Answer {
  const all = partsOf(plan).flatMap((part) => part.layers);
  if (all.length === 0) return layersElsewhere(plan);
  const answer = new Gathering();
  for (const part of all) {
    const name = part.layer ?? 'a layer without a name';
    const status = labelled('status', part.status);
    answer.say(part.designs, part, 'designs', remarkOf(`${name} design`, status));
    answer.say(part.does, part, 'does', remarkOf(`${name} do`, part.designs === undefined && status));
  }
  const missing = LAYERS.filter((name) => !all.some(({ layer }) => layer === name));
  if (missing.length > 0) answer.lack(`Nothing is said of ${andList(missing)}.`);
  return answer;
}

/** A plan without a section on layers may say elsewhere who shaped it and who does what. */
function layersElsewhere(plan: Plan): Answer {
  const answer = new Gathering();
  for (const part of involvementOf(plan)) sayInvolvement(answer, part);
  for (const { goal } of goalsOf(plan))
    for (const part of goal.contributions) answer.say(part.does, part, 'does', labelled('who', part.roles));
  if (answer.said.length === 0) return answer;
  for (const { layer, designs, acts } of layerInvolvement(plan).layers) {
    const verbs = [...(designs ? [] : ['design']), ...(acts ? [] : ['do'])];
    if (verbs.length > 0) answer.lack(`Nothing says what ${layer} ${verbs.join(' and ')}.`);
  }
  return answer;
}

export function reality(plan: Plan): Answer {
  const answer = new Gathering();
  const now = plan.reality;
  answer.say(now.summary, now, 'summary');
  for (const each of now.evidence) answer.say(each.finding, each, 'finding', speakEvidence(each));
  answer.sayEach(now.strengths, now, 'strengths', 'a strength');
  answer.say(now.lastPlan, now, 'lastPlan', 'what the last plan taught');
  return answer;
}

export function impact(plan: Plan): Answer {
  const answer = new Gathering();
  for (const { measure } of measuresOf(plan)) {
    const remark = remarkOf(
      speakChange(measure),
      labelled('about', measure.about),
      labelled('source', measure.source),
    );
    answer.say(measure.measure, measure, 'measure', remark);
  }
  return answer;
}

/** So many boxes the action plan for a first priority has. */
const BOXES = 5;

export function firstSteps(plan: Plan): Answer {
  const answer = new Gathering();
  const steps = stepsOfFirst(plan);
  for (const step of steps) answer.say(step.do, step, 'do', speakStep(step));
  if (steps.length > BOXES)
    answer.lack(`${steps.length} actions are more than fit into ${BOXES} boxes: which of them come first?`);
  return answer;
}

/** The actions of the first priority, or of the first goal where there are no priorities. */
function stepsOfFirst(plan: Plan): readonly Action[] {
  const [priority] = plan.priorities;
  const goals =
    priority === undefined
      ? topGoalsOf(plan)
          .slice(0, 1)
          .map(({ goal }) => goal)
      : priority.goals;
  return goals.flatMap((goal) => [...goal.actions, ...goal.goals.flatMap(({ actions }) => actions)]);
}

export function quickWins(plan: Plan): Answer {
  const answer = new Gathering();
  for (const { action } of actionsOf(plan))
    if (action.quickWin) answer.say(action.do, action, 'do', speakStep(action));
  return answer;
}

export function foundation(plan: Plan): Answer {
  const answer = new Gathering();
  const goals = alignment(plan).filter(({ above }) => above === undefined);
  for (const { goal, supports } of goals) {
    const serves = labelled('serves', namesOf(supports));
    if (goal.data !== undefined)
      answer.say(goal.data, goal, 'data', remarkOf('the data behind the goal', serves));
    else if (serves !== undefined) answer.say(goal.goal, goal, 'supports', serves);
  }
  if (answer.said.length === 0) return answer;
  const { summary, evidence } = plan.reality;
  const isFounded =
    summary !== undefined || evidence.length > 0 || goals.some(({ goal }) => goal.data !== undefined);
  if (!isFounded) answer.lack('Neither the plan nor a goal says where things stand now.');
  if (!goals.some(({ supports }) => namesOf(supports).length > 0))
    answer.lack('No goal says what it serves.');
  return answer;
}

/** What a goal supports, without what leads nowhere. */
function namesOf(supports: readonly Supported[]): readonly string[] {
  return supports.flatMap(({ kind, name }) => (kind === 'unknown' ? [] : [name]));
}

export function lookingBack(plan: Plan): Answer {
  const answer = new Gathering();
  for (const review of reviewsOf(plan)) {
    const remark = remarkOf(
      review.forum,
      labelled('learned', review.learned),
      labelled('adapted', review.adapted),
    );
    answer.say(review.on?.text ?? review.forum, review, 'on', remark);
  }
  return answer;
}
