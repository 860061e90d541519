/** What a school says of itself: missions, each with the values that it rests on. Braced names are a region's words. */
export const PURPOSES = [
  {
    mission: 'Every child leaves us able to read the world and ready to change it.',
    vision: 'Every child learns something hard every day, and enjoys it.',
    story:
      'Two winters ago a visitor asked our {pupils} what they were learning for, and nobody had an answer. They now ask it themselves, and this year we mean to give them one that they helped to write.',
    pride: 'The queue outside the library at ten to eight, and the staff who open it.',
  },
  {
    mission: 'We help every young person to become kind, curious and brave.',
    vision: 'All {pupils} can say what they are getting better at, and how.',
    story:
      'When the hall flooded, the oldest {pupils} taught the youngest in the corridor for a week. They want to go on, and this year the whole school joins in.',
    pride: 'The oldest {pupils}, who would not let a flood stop a lesson.',
  },
  {
    mission: 'Together we give every child a reason to come back tomorrow.',
    vision: 'Nobody leaves a day here without having been noticed.',
    story:
      'Five years ago our families chose other schools. They came back one by one, because somebody knew their names. This is the year in which knowing names becomes knowing how each child learns.',
    pride: 'The families who tell their neighbours about us.',
  },
] as const;

export const VALUES = [
  { id: 'courage', name: 'Courage', meaning: 'Having a go before we are sure' },
  { id: 'kindness', name: 'Kindness', meaning: 'Nobody learns alone' },
  { id: 'curiosity', name: 'Curiosity', meaning: 'We ask before we answer' },
] as const;

/** Roles that every school has, and what people in any role might do for any goal. */
export const COMMON_ROLES = ['{head}', '{deputy}', 'teacher', 'teaching assistant'] as const;

export const CONTRIBUTIONS = [
  'Opens one meeting a week with a story of what went well.',
  'Asks {pupils} what they got better at today.',
  'Spends ten minutes every morning with the three who need it most.',
  'Keeps the display by the main door true and up to date.',
  'Tells one family a week what their child did well.',
  'Notes each Friday who has been missed and passes it on.',
  'Tries the next idea first and says openly what did not work.',
  'Sits with a different class at lunch every Tuesday.',
  'Puts one piece of work by {pupils} in each newsletter.',
  'Sets aside an hour each month to look at the figures with the team.',
] as const;

export const MILESTONES = [
  'Half of the classes have made it a habit',
  'Every team has tried it and said what to change',
  '{Pupils} can explain what we are doing and why',
] as const;

export const COMMUNICATION = [
  {
    what: 'The figure by the main door',
    kind: 'artefact',
    audience: ['students', 'parents'],
    when: 'all year',
  },
  {
    what: 'A story of progress at briefing',
    kind: 'routine',
    audience: ['staff'],
    when: 'weekly',
    celebrates: true,
  },
  { what: 'Coffee with {families}', kind: 'forum', audience: ['parents'], when: 'monthly', celebrates: true },
] as const;

export const NOT_DOING = [
  { what: 'A new writing scheme', why: 'Two new schemes in one year are one too many' },
  { what: 'Data collections in the first half of the year', why: 'Nobody used them' },
  { what: 'A second open evening', why: 'Staff need that week for planning together' },
  { what: 'Rewriting the behaviour policy', why: 'It works well enough for another year' },
] as const;
