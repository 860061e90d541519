import type { JourneySection, JourneySide } from '../../model/journey-statements.ts';
import type { Framework, Question } from '../framework.ts';
import { differences, goodBeneathExcellence, ratingsOf, stepsForBeginnings, voices } from './answers.ts';

const SECTIONS: Readonly<Record<JourneySection, string>> = {
  principles: 'What do we hold to',
  leading: 'How do we lead',
  enabling: 'How do we enable each other',
};

const SIDES: Readonly<Record<JourneySide, string>> = {
  good: 'to be good and stay good',
  excellent: 'on the way to excellence',
};

/** The chart from good to excellence: where its voices see the school, and what follows. */
export const improvementJourney: Framework = {
  id: 'improvement-journey',
  name: 'Improvement journey',
  says: 'Where a school stands on the way from good to excellence, as those who work and learn there see it.',
  groups: [
    {
      title: 'The chart',
      questions: (['principles', 'leading', 'enabling'] as const).flatMap((section) =>
        (['good', 'excellent'] as const).map((side) => cell(section, side)),
      ),
    },
    {
      title: 'What the chart shows',
      questions: [
        {
          id: 'voices',
          asks: 'Whose view is it, and who else was asked?',
          reads: ['voices'],
          rules: ['reflection-voices', 'governance-voice', 'student-voice'],
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
          rules: ['beginning-has-step'],
          answerAmong: stepsForBeginnings,
        },
      ],
    },
  ],
};

function cell(section: JourneySection, side: JourneySide): Question {
  return {
    id: `${section}-${side}`,
    asks: `${SECTIONS[section]} ${SIDES[side]}, and how sure of it are we?`,
    reads: ['ratings'],
    rules: ['reflection-complete'],
    answerAmong: ratingsOf(section, side),
  };
}
