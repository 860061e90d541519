import type { Value } from './print-value.ts';

/**
 * What stands in for a field until its author fills it in: a question between brackets, which the rule `placeholders`
 * finds again. Fields that are not here are never made up: ids and links, which would lead nowhere; words that the format
 * chooses; and the reason of a waiver, which would put it in force.
 */
export const PROMPTS: Readonly<Record<string, Value>> = {
  // Of a plan
  title: '[which title?]',
  unit: '[whose plan?]',
  mission: '[what are we here for?]',
  values: ['[what do we stand for?]'],
  vision: '[what will we see one day?]',
  story: '[what brought us here, and where to next?]',
  pride: '[what are we proud of?]',
  staff: ['[who works here?]'],
  role: '[which role?]',
  summary: '[where are we now?]',
  evidence: [{ finding: '[what do we know?]', source: '[how do we know?]' }],
  strengths: ['[what goes well?]'],
  obstacles: [{ what: '[what is in the way?]', response: '[what will we do about it?]', owner: '[who?]' }],
  tensions: [{ between: ['[what?]', '[and what else?]'], balance: '[how do we hold the two?]' }],
  threats: ['[what could harm us?]'],
  opportunities: ['[what could help us?]'],
  lastPlan: '[what did the last plan achieve and teach us?]',
  notDoing: [{ what: '[what not?]', why: '[why not?]' }],
  involvement: [{ who: '[who?]', how: '[how?]', changed: '[what changed?]' }],
  perspectives: [{ of: '[whose view?]', heard: '[what did they say?]', soWeWill: '[what will we do?]' }],
  communication: [{ what: '[what?]', audience: '[for whom?]', when: '[how often?]' }],
  monitoring: [{ what: '[what?]', who: '[who?]', when: '[how often?]', reportedTo: '[who hears of it?]' }],
  reviews: [{ on: '[when?]', forum: '[who meets?]' }],
  adaptation: '[how does the plan change when the school does?]',
  period: { start: '[from when?]', end: '[until when?]' },
  start: '[from when?]',
  end: '[until when?]',
  // Of a priority, a goal and its parts
  why: '[why?]',
  insteadOf: '[why this and not others?]',
  owner: '[who?]',
  by: '[by when?]',
  data: '[what do the data say?]',
  setBy: '[who set it?]',
  goals: [{ goal: '[which goal?]' }],
  measures: [{ measure: '[what?]', from: '[from what?]', to: '[to what?]', by: '[by when?]' }],
  from: '[from what?]',
  to: '[to what?]',
  source: '[how do we know?]',
  milestones: [{ by: '[by when?]', expect: '[what?]' }],
  expect: '[what?]',
  contributions: [{ role: '[who?]', does: '[does what?]' }],
  does: '[does what?]',
  actions: [{ do: '[what?]', owner: '[who?]', by: '[by when?]' }],
  resources: '[what does it need?]',
  // Of smaller parts
  meaning: '[what does it mean here?]',
  what: '[what?]',
  response: '[what will we do about it?]',
  balance: '[how do we hold the two?]',
  finding: '[what do we know?]',
  on: '[when?]',
  who: '[who?]',
  of: '[whose view?]',
  how: '[how?]',
  when: '[when?]',
  changed: '[what changed?]',
  heard: '[what did they say?]',
  soWeWill: '[what will we do?]',
  audience: '[for whom?]',
  reportedTo: '[who hears of it?]',
  forum: '[who meets?]',
  learned: '[what did we learn?]',
  adapted: '[what do we change?]',
  'status.evidence': '[what shows it?]',
  designs: '[designs what?]',
  until: '[until when?]',
};

/** The prompt for a field of a part, which may mean something else in another. */
export function promptFor(name: string, part: string): Value | undefined {
  const own = `${part}.${name}`;
  if (Object.hasOwn(PROMPTS, own)) return PROMPTS[own];
  return Object.hasOwn(PROMPTS, name) ? PROMPTS[name] : undefined;
}

/** The field that a part stands for where it is written as a bare text, by the list or field that it stands in. */
export const SHORT_FOR: Readonly<Record<string, string>> = {
  values: 'name',
  staff: 'role',
  author: 'role',
  reality: 'summary',
  evidence: 'finding',
  obstacles: 'what',
  tensions: 'between',
  priorities: 'title',
  goals: 'goal',
  measures: 'measure',
  milestones: 'expect',
  contributions: 'does',
  actions: 'do',
  notDoing: 'what',
  involvement: 'how',
  perspectives: 'heard',
  communication: 'what',
  monitoring: 'what',
  reviews: 'on',
  status: 'rating',
};
