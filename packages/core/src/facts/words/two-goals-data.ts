/** Verbs of change that begin a goal. */
export const CHANGING: string =
  'improve raise increase reduce cut lower decrease close narrow develop strengthen enhance boost lift halve double ' +
  'eliminate end stop grow recruit retain achieve reach attain graduate tackle launch introduce open build establish ' +
  'create forge form expand extend redesign replace refurbish balance restore accelerate transform halt minimise minimize drive streamline simplify';

/** Verbs that may begin a goal or its second half. */
export const DOING: string =
  'embed promote implement deliver ensure maintain sustain train support provide secure review rewrite update revise ' +
  'complete engage involve foster encourage prepare equip address monitor evaluate keep teach give make be get';

/** Those of them that as a second half may only say how the first is brought about. */
export const MEANS: string =
  'embed implement deliver ensure train support provide secure prepare equip monitor evaluate keep teach give make be get use';

/** What such a verb is followed by where it does. */
export const HELPED: string = 'the all staff teachers leaders tas colleagues adults governors';

/** Verbs that say of a thing that it changes: *attendance rises and suspensions fall*. */
export const MOVING: string =
  'rises rise falls fall improves improve increases increase drops drop grows grow narrows narrow decreases decrease halves ' +
  'halve doubles double lifts lift';

/** What refers back to the first half, so that both are about the same thing. */
export const REFERRING: string =
  'it them this these that those what why how whom who where there their its so thereby thus hence both any all';

/** A thing that belongs to whatever was named before it. */
export const DEPENDENT: string = 'gap gaps difference differences variation inconsistency';

/** Things that go together, so that two verbs about them make one goal; folded to the singular. */
export const KIN: readonly string[] = [
  'behaviour behavior conduct disruption suspension exclusion bullying detention referral removal incident sanction',
  'attendance absence absenteeism absentee punctuality lateness truancy',
  'graduation graduate dropout cohort completion',
  'turnover vacancy retention recruitment',
  'attainment achievement progress result standard outcome grade score',
  'reading reader book library literacy',
];

/** Words before a verb that leave it a verb at the head of its half. */
export const BEFORE_VERB: string = 'to also then further will we thereby should';

/** Where what a goal is for begins, or how it is done. */
export const PURPOSE: string = 'so that|in order to|in order that|which will|by';

/** What measures are about, where that is certain. */
export const MEASURED_KINDS: readonly (readonly [kind: 'learning' | 'staffing' | 'money', words: string])[] =
  [
    [
      'learning',
      'reading writing math maths mathematics numeracy literacy phonics spelling attainment progress gcse exam grade science ' +
        'curriculum vocabulary oracy homework attendance absence absenteeism punctuality suspension exclusion behaviour ' +
        'behavior bullying detention referral',
    ],
    ['staffing', 'turnover vacancy vacancies retention recruitment sickness'],
    [
      'money',
      'budget deficit surplus income cost expenditure spending reserve lettings debt fundraising invoice',
    ],
  ];
