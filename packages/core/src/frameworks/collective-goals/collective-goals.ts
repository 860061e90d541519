import type { Framework } from '../framework.ts';
import { communication, contribution, involvement, keptAlive, limited, memorable, purpose, reflection, understood, wig } from './answers.ts'; // prettier-ignore

/** The planner for one Wildly Important Goal or two that a whole school carries: its sections and its prompts. */
export const collectiveGoals: Framework = {
  id: 'collective-goals',
  name: 'Collective goals',
  says: 'One or two goals that everybody who works here carries together, whatever their job.',
  groups: [
    {
      title: 'The planner',
      questions: [
        {
          id: 'wig',
          asks: 'Which one goal, or two at the most, matters more this year than all the others?',
          reads: ['goals', 'wildlyImportant'],
          rules: ['wig-named', 'wig-limit', 'top-goals'],
          answer: wig,
        },
        {
          id: 'purpose',
          asks: 'Why does it matter, and what does it do for the mission and the values?',
          reads: ['why', 'supports', 'mission', 'values'],
          rules: ['goal-why', 'mission-and-values', 'mission-alignment'],
          answer: purpose,
        },
        {
          id: 'contribution',
          asks: 'What does everybody who works here do for it, whatever their job?',
          reads: ['contributions', 'staff'],
          rules: ['role-coverage', 'staff-declared', 'role-known', 'contribution-specific', 'contribution-distinct'],
          answer: contribution,
        },
        {
          id: 'involvement',
          asks: 'How did staff help to shape it, and how does it become their own?',
          reads: ['involvement', 'setBy'],
          rules: ['staff-involvement', 'involvement-outcome', 'goal-set-by'],
          answer: involvement,
        },
        {
          id: 'communication',
          asks: 'How does it stay before the eyes of staff, students and parents all year?',
          reads: ['communication'],
          rules: ['communication-plan', 'communication-audiences', 'communication-kinds', 'communication-rhythm'],
          answer: communication,
        },
        {
          id: 'reflection',
          asks: 'What do its authors say themselves when they look back at it?',
          reads: ['reflections'],
          rules: [],
          answer: reflection,
        },
      ],
    },
    {
      title: 'Looking at it again, from what the plan says',
      questions: [
        {
          id: 'memorable',
          asks: 'Are the goals clear and concrete, and can people keep them in mind?',
          reads: ['goal', 'measures'],
          rules: ['goal-concise', 'goal-concrete', 'goal-single', 'plain-language'],
          answer: memorable,
        },
        {
          id: 'understood',
          asks: 'Can people at every level tell what their work adds to them?',
          reads: ['contributions', 'staff'],
          rules: ['role-coverage', 'contribution-specific'],
          answer: understood,
        },
        {
          id: 'limited',
          asks: 'Are there no more than one or two, so that attention stays with them?',
          reads: ['wildlyImportant', 'goals', 'priorities'],
          rules: ['wig-limit', 'top-goals', 'goal-limit', 'priority-limit', 'plan-overload'],
          answer: limited,
        },
        {
          id: 'kept-alive',
          asks: 'Do people keep talking about them, and celebrate when they get further?',
          reads: ['communication'],
          rules: ['communication-rhythm', 'progress-celebrated', 'impact-shared'],
          answer: keptAlive,
        },
      ],
    },
  ],
}; // prettier-ignore
