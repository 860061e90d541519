/**
 * What tables and templates call the fields of the format, in small letters and without marks; the fields as they are
 * typed. A name may stand for several fields: the first that is free where it stands is meant.
 */
const NAMES: Readonly<Record<string, string>> = {
  // Of a goal and its parts
  goals:
    'objectives|aims|targets|outcomes|intended outcomes|strategic goals|smart goals|key improvement strategies|wigs',
  goal: 'objective|aim|target|outcome|intended outcome|intention|intent|wig|smart goal|statement|title|name|what',
  wildlyImportant: 'wig|most important|main goal|top goal',
  why: 'rationale|reason|purpose|because|need|identified need|context',
  supports: 'aligned to|aligns with|aligned with|linked to|links to|link|links|alignment|contributes to',
  owner:
    'lead|leader|led by|led|responsible|responsibility|person responsible|who|accountable|who is responsible|by whom|sponsor',
  by: 'deadline|due|due date|date|end|end date|finish|timescale|timeline|time frame|timeframe|completion date|when|until',
  measures:
    'success criteria|success criterion|success measures|success indicators|indicators|metrics|kpis|kpi|key results|impact|' +
    'expected impact|evidence of success|evidence of impact|how will we know|evaluation|data',
  measure:
    'metric|indicator|kpi|name|title|what|success criterion|success criteria|key result|performance indicator',
  from: 'baseline|start|starting point|current|actual|was|today|current position|base',
  to: 'target|goal|aim|end|end point|expected|stretch target|target value',
  now: 'latest|current|actual|progress|result',
  source: 'data source|evidence|where from|tool|instrument',
  milestones: 'steps on the way|checkpoints|interim targets|progress checks',
  expect: 'milestone|what|target|outcome|expected|goal',
  value: 'target|figure|amount|to',
  actions: 'steps|action steps|next steps|tasks|activities|key actions|action plan|strategies|implementation',
  do: 'action|task|step|activity|what|action step|description|strategy|name|title',
  start: 'from|begin|begins|start date|starts|beginning',
  resources: 'needs|resource|resourcing|materials|training',
  cost: 'budget|costs|funding|price|amount',
  status: 'rag|rag rating|progress|state|rating',
  rating: 'rag|status|judgement',
  // Of a plan
  priorities:
    'areas|themes|strategic priorities|strategic directions|strategic aims|focus areas|areas for improvement|pillars',
  title: 'name|heading|theme|area|strategic direction',
  insteadOf: 'why not others|instead',
  unit: 'school|organisation|organization|academy|department|team|whose',
  period: 'dates|year|academic year|school year|duration|timescale|time frame',
  parent: 'trust plan|district plan|school plan|parent plan|serves',
  vision: 'dream|vision statement|where are we going',
  mission: 'purpose|mission statement|moral purpose|ethos',
  staff: 'roles|team|people|staffing|workforce',
  reality:
    'context|where are we now|current reality|self evaluation|situation|baseline|swot|sef|needs analysis',
  notDoing: 'not doing|stopping|stop doing|deprioritised|deprioritized|parked|out of scope|not now',
  involvement: 'consultation|engagement|participation|who was involved',
  perspectives: 'voices|voice|pupil voice|student voice|stakeholders',
  communication: 'comms|communications|communication plan',
  monitoring: 'monitor|quality assurance|qa|evaluation|tracking',
  reviews: 'review dates|review points|evaluations|evaluation',
  // Of smaller parts
  what: 'obstacle|barrier|challenge|name|title|description|issue|item|do|action',
  response: 'mitigation|solution|action|answer|what we will do|how we respond|plan',
  role: 'who|name|staff|title|job|post|job title',
  does: 'contribution|what|how|do|action|part',
  of: 'who|whose|group|from',
  heard: 'said|what they said|they said|feedback|quote|view|comment',
  soWeWill: 'response|action|we will|so|change',
  who: 'group|people|of|lead|owner|by|stakeholders',
  how: 'what|method|description|did',
  when: 'date|frequency|how often|on|by',
  on: 'date|when|by|day',
  forum: 'meeting|where|with|who|assembly|briefing',
  learned: 'learnt|findings|lessons',
  adapted: 'changed|changes|actions',
  finding: 'evidence|what|data|statement|fact',
  reportedTo: 'audience|reports to|report to|to|governors',
  audience: 'for|who|to',
  between: 'tension|of',
  balance: 'balanced by|how|resolution|response',
  kind: 'type|form',
  name: 'value|title',
  meaning: 'description|definition|what',
  // Words that a field takes
  done: 'complete|completed|finished|achieved|closed',
  started: 'in progress|ongoing|underway|under way|begun',
  planned: 'not started|to do|open|pending|scheduled',
  stopped: 'cancelled|canceled|abandoned|dropped|paused',
  green: 'on track|met|embedded',
  yellow: 'orange|partly met|developing',
  red: 'off track|not met|at risk',
  routine: 'habit|newsletter|email',
  artefact: 'display|poster|object',
  students: 'pupils|learners|children',
  leaders: 'slt|smt|leadership',
};

/**
 * The candidate that a word from another table stands for: *deadline* is `by`, *success criteria* are `measures`.
 * Differences of case, hyphens and underscores do not count.
 */
export function meantBy(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  for (const candidate of candidates) {
    const names = Object.hasOwn(NAMES, candidate) ? NAMES[candidate] : undefined;
    if (names?.split('|').includes(wanted) === true) return candidate;
  }
  return undefined;
}

/** `successCriteria` and `Success-Criteria?` are *success criteria*. */
function fold(word: string): string {
  return word
    .slice(0, 64)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
