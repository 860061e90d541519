/** A section of the good-to-excellence chart. */
export type JourneySection = 'principles' | 'leading' | 'enabling';

/** The two sides of the chart: securing good, and moving on to excellence. */
export type JourneySide = 'good' | 'excellent';

/** One statement of the chart, in this project's words. */
export interface JourneyStatement {
  readonly id: string;
  readonly section: JourneySection;
  readonly side: JourneySide;
  readonly says: string;
  /** The statement that the chart sets beside it. */
  readonly beside: string;
}

/** Pairs of the chart: section, id and words of the good statement, id and words of the excellent one. */
const PAIRS: readonly (readonly [JourneySection, string, string, string, string])[] = [
  [
    'principles',
    'good-past-is-past',
    'What happened before is behind us; we take its lessons with us.',
    'excellent-practical-aspiration',
    'Excellence is something we can really reach, and having reached it we look further.',
  ],
  [
    'principles',
    'good-same-is-not-enough',
    'Repeating what we do keeps us where we are and stretches neither us nor our learners.',
    'excellent-all-learn',
    'All of us are still learning, and what we learn decides what we look at next.',
  ],
  [
    'principles',
    'good-all-staff-lead',
    'Every adult takes part in improving the school and leads some of it.',
    'excellent-learners-take-part',
    'Learners take part in improving the school; they can say what excellent is and reach for it.',
  ],
  [
    'principles',
    'good-each-matters',
    'What each of us thinks, says and does counts and affects those around us.',
    'excellent-one-team',
    'We reach for excellence as one team that shares its hopes and its judgements.',
  ],
  [
    'principles',
    'good-willing-to-reflect',
    'Being ready to look at ourselves honestly is where improvement begins.',
    'excellent-willing-to-act',
    'Being ready to act on what we saw is what carries us on.',
  ],
  [
    'leading',
    'good-shared-vision',
    'We share a picture of what our learners are able to achieve, and we expect it of them.',
    'excellent-celebrate-outcomes',
    'We notice excellent results and the practice behind them, pass them on and celebrate them.',
  ],
  [
    'leading',
    'good-common-practices',
    'We have agreed ways of working and use them consistently, with room for sense.',
    'excellent-innovate',
    'We know that more of the same is not excellence, and we welcome new ideas and sensible risks.',
  ],
  [
    'leading',
    'good-monitor-and-support',
    'We check on and help each other so that nobody falls below what we agreed; what works is kept and polished.',
    'excellent-learn-and-adapt',
    'Some of what we try will not work; then we find out why and change it.',
  ],
  [
    'enabling',
    'good-know-starting-points',
    'We know where our learners begin and where they need to arrive.',
    'excellent-know-successes',
    'We know what our learners have achieved and are bold about what they could do next.',
  ],
  [
    'enabling',
    'good-share-ideas',
    'We make time to pass on ideas, experience and ways of working.',
    'excellent-experiment-together',
    'We prize creativity and experiment, and judge together what came of it.',
  ],
  [
    'enabling',
    'good-model-and-celebrate',
    'Adults and learners show each other what success looks like and celebrate it.',
    'excellent-know-strengths-and-needs',
    'We keep looking at what each of us does well and what each of us needs.',
  ],
  [
    'enabling',
    'good-talk-about-barriers',
    'We speak openly about what makes learning hard and look together for a way past it.',
    'excellent-challenge-each-other',
    'We push each other kindly to find out what we and our learners are capable of.',
  ],
];

/** Every statement of the chart in its order: each good statement, then the excellent one beside it. */
export const JOURNEY_STATEMENTS: readonly JourneyStatement[] = PAIRS.flatMap(
  ([section, good, goodSays, excellent, excellentSays]) => [
    { id: good, section, side: 'good', says: goodSays, beside: excellent } as const,
    { id: excellent, section, side: 'excellent', says: excellentSays, beside: good } as const,
  ],
);
