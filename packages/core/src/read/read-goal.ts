import type { Action, Contribution, Goal, Measure, Milestone, Priority, Status } from '../model/goal.ts';
import type { Fields } from './fields.ts';
import { readMonitoring, readPeople } from './read-people.ts';
import { readLayer, readPrompt, readRating, readReview } from './read-sections.ts';

const MEASURE_KINDS = ['lead', 'lag'] as const;
const ACTION_STATUSES = ['planned', 'started', 'done', 'stopped'] as const;

export function readPriority(f: Fields): Priority {
  return {
    place: f.node,
    id: f.text('id'),
    title: f.text('title'),
    why: f.text('why'),
    insteadOf: f.text('insteadOf'),
    owners: f.texts('owner'),
    by: f.when('by'),
    measures: f.each('measures', 'measure', readMeasure),
    goals: f.each('goals', 'goal', readGoal),
  };
}

/** A goal with everything under it; its nested goals are read the same way. */
export function readGoal(f: Fields): Goal {
  return {
    place: f.node,
    id: f.text('id'),
    goal: f.text('goal'),
    wildlyImportant: f.flag('wildlyImportant'),
    why: f.text('why'),
    supports: f.texts('supports'),
    data: f.text('data'),
    setBy: f.texts('setBy'),
    owners: f.texts('owner'),
    by: f.when('by'),
    answers: f.texts('answers'),
    measures: f.each('measures', 'measure', readMeasure),
    milestones: f.each('milestones', 'expect', readMilestone),
    contributions: f.each('contributions', 'does', readContribution),
    actions: f.each('actions', 'do', readAction),
    ...readPeople(f),
    monitoring: f.each('monitoring', 'what', readMonitoring),
    reviews: f.each('reviews', 'on', readReview),
    adaptation: f.text('adaptation'),
    layers: f.each('layers', 'layer', readLayer),
    reflections: f.each('reflections', 'answer', readPrompt),
    status: f.one('status', 'rating', readStatus),
    goals: f.each('goals', 'goal', readGoal),
  };
}

function readMeasure(f: Fields): Measure {
  return {
    place: f.node,
    id: f.text('id'),
    measure: f.text('measure'),
    from: f.amount('from'),
    to: f.amount('to'),
    now: f.amount('now'),
    by: f.when('by'),
    source: f.text('source'),
    about: f.text('about'),
    kind: f.word('kind', MEASURE_KINDS),
  };
}

function readMilestone(f: Fields): Milestone {
  return {
    place: f.node,
    by: f.when('by'),
    expect: f.text('expect'),
    value: f.amount('value'),
    measure: f.text('measure'),
  };
}

function readContribution(f: Fields): Contribution {
  return { place: f.node, roles: f.texts('role'), does: f.text('does') };
}

function readAction(f: Fields): Action {
  return {
    place: f.node,
    id: f.text('id'),
    do: f.text('do'),
    owners: f.texts('owner'),
    start: f.when('start'),
    by: f.when('by'),
    quickWin: f.flag('quickWin'),
    resources: f.texts('resources'),
    cost: f.amount('cost'),
    dependsOn: f.texts('dependsOn'),
    status: f.word('status', ACTION_STATUSES),
    answers: f.texts('answers'),
  };
}

function readStatus(f: Fields): Status {
  return {
    place: f.node,
    rating: readRating(f, 'rating'),
    evidence: f.text('evidence'),
    on: f.when('on'),
  };
}
