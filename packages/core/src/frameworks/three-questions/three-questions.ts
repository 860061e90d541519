import type { Framework } from '../framework.ts';
import {
  destination,
  firstSteps,
  foundation,
  impact,
  layers,
  lookingBack,
  quickWins,
  reality,
  vision,
} from './answers.ts';

/** Three questions that everybody can answer, with what stands behind each. */
export const threeQuestions: Framework = {
  id: 'three-questions',
  name: 'Three questions',
  says: 'Where are we going, where are we now, and what are our next steps: asked of every layer of the school.',
  groups: [
    {
      title: 'Where are we going?',
      questions: [
        {
          id: 'vision',
          asks: 'What is the vision, in words that people remember and believe in?',
          reads: ['vision'],
          rules: ['vision-stated', 'vision-memorable', 'plain-language'],
          ofSharedPlans: true,
          answer: vision,
        },
        {
          id: 'destination',
          asks: 'Which goals lead there?',
          reads: ['goals'],
          rules: [],
          answer: destination,
        },
        {
          id: 'layers',
          asks: 'What do leaders, champions, staff and students each design, and what does each of them do?',
          reads: ['layers', 'involvement', 'contributions'],
          rules: ['layer-involvement'],
          ofSharedPlans: true,
          answer: layers,
        },
      ],
    },
    {
      title: 'Where are we now?',
      questions: [
        {
          id: 'reality',
          asks: 'Where do we stand today, and what shows it?',
          reads: ['reality', 'summary', 'evidence', 'strengths', 'lastPlan'],
          rules: ['current-reality', 'last-plan-reviewed', 'measure-baseline'],
          answer: reality,
        },
        {
          id: 'impact',
          asks: 'What difference do we make to what students learn, how large is it, and who gets to know?',
          reads: ['measures'],
          rules: ['student-impact', 'success-is-outcome', 'impact-shared', 'goal-measure', 'measure-target', 'measure-deadline', 'measure-direction', 'measure-possible', 'measure-change', 'measure-units', 'milestone-order', 'target-fixed'],
          answer: impact,
        },
      ],
    },
    {
      title: 'What are our next steps?',
      questions: [
        {
          id: 'first-steps',
          asks: 'Which few simple actions begin the first priority? Five boxes are enough for them.',
          reads: ['actions'],
          rules: ['first-steps', 'goal-actions', 'action-owner', 'action-deadline'],
          answer: firstSteps,
        },
        {
          id: 'quick-win',
          asks: 'What can go well soon, so that people see it move?',
          reads: ['quickWin', 'actions'],
          rules: ['quick-win'],
          answer: quickWins,
        },
        {
          id: 'foundation',
          asks: 'Do the next steps rest on where we are, and do they lead to where we want to be?',
          reads: ['why', 'data', 'supports'],
          rules: ['data-rationale', 'mission-alignment', 'beginning-has-step', 'known-references'],
          answer: foundation,
        },
        {
          id: 'looking-back',
          asks: 'When do we look back on what we did, and what has that taught us?',
          reads: ['reviews'],
          rules: ['reviews-planned', 'review-recorded'],
          answer: lookingBack,
        },
      ],
    },
  ],
}; // prettier-ignore
