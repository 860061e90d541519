import type { JourneySection, JourneySide } from '../../model/journey-statements.ts';
import type { Framework, Question } from '../framework.ts';
import { differences, goodBeneathExcellence, ratingsOf, stepsForBeginnings, voices } from './answers.ts';

/** What each cell of the chart asks. */
const CELLS: readonly (readonly [JourneySection, JourneySide, string])[] = [
  [
    'principles',
    'good',
    'What do we believe about becoming good and staying good, and how sure of it are we?',
  ],
  ['principles', 'excellent', 'What do we believe about going on to excellence, and how sure of it are we?'],
  ['leading', 'good', 'How well do we lead the way to good?'],
  ['leading', 'excellent', 'How well do we lead the way to excellence?'],
  ['enabling', 'good', 'How well do we enable each other to be good?'],
  ['enabling', 'excellent', 'How well do we enable each other to excel?'],
];

/** The chart from good to excellence: where its voices see the school, and what follows. */
export const improvementJourney: Framework = {
  id: 'improvement-journey',
  name: 'Improvement journey',
  says: 'Where a school stands on the way from good to excellence, as those who work and learn there see it. The statements are those of the chart.',
  groups: [
    {
      title: 'The chart',
      questions: CELLS.map(cell),
    },
    {
      title: 'What the chart shows',
      questions: [
        {
          id: 'voices',
          asks: 'Whose view is it, and who else was asked?',
          reads: ['voices'],
          rules: ['reflection-voices', 'reflection-complete', 'governance-voice', 'student-voice'],
          answerAmong: voices,
        },
        {
          id: 'differences',
          asks: 'Where do the voices see the school most differently, so that it is worth talking about?',
          reads: ['voices'],
          rules: ['reflection-divergence'],
          answerAmong: differences,
        },
        {
          id: 'good-first',
          asks: 'Does what is called excellent rest on what is good already?',
          reads: ['voices'],
          rules: ['reflection-good-first'],
          answerAmong: goodBeneathExcellence,
        },
        {
          id: 'beginnings',
          asks: 'Which step of the plan answers what is only beginning?',
          reads: ['answers'],
          rules: ['beginning-has-step', 'status-evidence'],
          answerAmong: stepsForBeginnings,
        },
      ],
    },
  ],
};

function cell([section, side, asks]: (typeof CELLS)[number]): Question {
  return {
    id: `${section}-${side}`,
    asks,
    reads: ['ratings'],
    rules: [],
    answerAmong: ratingsOf(section, side),
  };
}
