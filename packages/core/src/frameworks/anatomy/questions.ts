import type { Question } from '../framework.ts';
import { goals, planning, priorities } from './delivery.ts';
import {
  adaptation,
  dialogue,
  emotions,
  knowledge,
  obstacles,
  opportunities,
  perspectives,
  story,
  threats,
} from './people.ts';

/** The twelve questions, in this project's words. */
export const questions: readonly Question[] = [
  { id: 'story', asks: 'Which story do we want to live through together?', reads: ['story'], rules: ['story'], answer: story },
  { id: 'priorities', asks: 'Which two priorities get our time and our thought, why these, and what do we leave for them?', reads: ['priorities', 'insteadOf', 'notDoing'], rules: ['priority-limit', 'priority-rationale', 'not-doing'], answer: priorities },
  { id: 'goals', asks: 'What must be reached by the end of the year?', reads: ['goals', 'by', 'measures'], rules: ['for-all', 'goal-limit', 'goal-measure', 'measure-target', 'measure-deadline', 'goal-duplicates', 'measure-possible', 'measure-direction', 'success-is-outcome', 'target-fixed', 'due-date-bunching'], answer: goals },
  { id: 'planning', asks: 'Which steps, systems, resources and training make it likely that we get there?', reads: ['actions', 'owner', 'resources'], rules: ['goal-owner', 'goal-actions', 'action-owner', 'action-deadline', 'resources', 'owner-load', 'overdue', 'action-count', 'measure-count', 'date-order', 'date-in-period', 'vague-dates'], answer: planning },
  { id: 'perspectives', asks: 'Whose view counts most, and do staff and students call the plan theirs?', reads: ['perspectives', 'involvement', 'setBy'], rules: ['least-served', 'student-voice', 'staff-involvement', 'owner-single'], answer: perspectives },
  { id: 'obstacles', asks: 'What holds us back most, and which of our goals pull against each other?', reads: ['obstacles', 'tensions'], rules: ['obstacles-named', 'tensions-named', 'tension-balanced', 'plain-speaking'], answer: obstacles },
  { id: 'knowledge', asks: 'How do we come to know together where we are, without drowning in monitoring?', reads: ['monitoring', 'status', 'now', 'evidence'], rules: ['monitoring-load', 'impact-shared', 'status-evidence', 'current-reality'], answer: knowledge },
  { id: 'emotions', asks: 'What are we proud of, what do we love, and what fills us with awe?', reads: ['pride'], rules: ['story'], answer: emotions },
  { id: 'threats', asks: 'What could come at us from outside?', reads: ['threats'], rules: ['threats-and-opportunities'], answer: threats },
  { id: 'opportunities', asks: 'What is open to us that was not before?', reads: ['opportunities'], rules: ['threats-and-opportunities'], answer: opportunities },
  { id: 'dialogue', asks: 'How do leaders, staff and students take part in talk that changes the plan?', reads: ['involvement', 'communication'], rules: ['staff-involvement', 'involvement-outcome', 'student-voice', 'communication-plan'], answer: dialogue },
  { id: 'adaptation', asks: 'How does the plan change when the world does?', reads: ['adaptation', 'reviews'], rules: ['adaptation', 'reviews-planned', 'review-recorded'], answer: adaptation },
]; // prettier-ignore
