import type { Measure } from '../../model/goal.ts';
import { isOfStudent } from '../../model/level.ts';
import type { Plan } from '../../model/plan.ts';
import { goalsOf } from '../goals.ts';
import { measureStatements } from './measure-statements.ts';
import { once } from '../once.ts';
import { statesTarget } from './stated-target.ts';
import { isAskedOfStudents, isService, subjectOf } from '../words/metrics/measure-subject.ts';
import type { MeasureSubject } from '../words/metrics/measure-subject.ts';

/** How many measures of a plan are about what students learn and how school is for them. */
export interface StudentImpact {
  readonly students: number;
  /** About staff, documents, money and the like. */
  readonly others: number;
  readonly unknown: number;
}

/**
 * Counts the measures of a plan by whom they are about. Goals, priorities and milestones that state their target in their
 * own words count as measures.
 */
export const studentImpact: (plan: Plan) => StudentImpact = once((plan) => {
  const counts = { students: 0, others: 0, unknown: 0 };
  for (const { measure } of measureStatements(plan)) counts[subjectOfMeasure(measure)]++;
  for (const text of targetsInWords(plan)) counts[subjectOf(text)]++;
  return counts;
});

/** Whether a plan is one that others teach by: not a student's own, and not that of the premises or finance team. */
export function teaches({ level, title = '', unit = '' }: Plan): boolean {
  if (isOfStudent(level)) return false;
  return !isService(title) && !(level?.trim().toLowerCase() === 'department' && isService(unit));
}

function subjectOfMeasure({ measure = '', about, source, from, to }: Measure): MeasureSubject {
  const said = about === undefined ? 'unknown' : subjectOf(about);
  if (said !== 'unknown') return said;
  if (source !== undefined && isAskedOfStudents(source)) return 'students';
  const isMoney = [from, to].some((amount) => amount?.quantity?.unit.kind === 'money');
  const subject = subjectOf(measure);
  return subject === 'unknown' && isMoney ? 'others' : subject;
}

function targetsInWords(plan: Plan): readonly string[] {
  const texts = [
    ...plan.priorities.map(({ title }) => title),
    ...goalsOf(plan).flatMap(({ goal }) => [goal.goal, ...goal.milestones.map(({ expect }) => expect)]),
  ];
  return texts.filter((text) => text !== undefined && statesTarget(text)) as readonly string[];
}
