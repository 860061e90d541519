// Written by scripts/generate.ts from the zod schemas; do not edit.

/** A date or a stretch of time in the author's words. */
export type DateInput = string;

/** From when to when a plan runs. */
export type PeriodInput = {
  /** The first day of the plan. */
  start?: DateInput | undefined;
  /** The last day of the plan. */
  end?: DateInput | undefined;
};

/** A term of the school year, so that dates such as "Autumn 2" can be placed. */
export type TermInput = {
  /** What the school calls this term. */
  term?: string | undefined;
  /** The first day of the term. */
  start?: DateInput | undefined;
  /** The last day of the term. */
  end?: DateInput | undefined;
};

/** Who wrote the plan, as a role. */
export type AuthorInput = string | {
  /** The role of the author, not a personal name. */
  role?: string | undefined;
};

/** A value of the school. */
export type ValueInput = string | {
  /** The name by which a goal says that it supports this value. */
  id?: string | undefined;
  /** The value in a word or two. */
  name?: string | undefined;
  /** What the value means in this school. */
  meaning?: string | undefined;
};

/** A role that somebody works in at the school. */
export type StaffRoleInput = string | {
  /** What the role is called here. */
  role?: string | undefined;
  /** The group the role belongs to; where it is left out, it is taken from the role if that is known. */
  group?: string | undefined;
  /** How many people have the role. */
  count?: AmountInput | undefined;
};

/** A figure, with or without its unit. */
export type AmountInput = string | number;

/** Something that was found out about the school. */
export type EvidenceInput = string | {
  /** What was found. */
  finding?: string | undefined;
  /** Where it comes from: a survey, results, a visit, a register. */
  source?: string | undefined;
  /** When it was found. */
  on?: DateInput | undefined;
};

/** What stands in the way of the plan. */
export type ObstacleInput = string | {
  /** A name by which the obstacle can be referred to. */
  id?: string | undefined;
  /** What stands in the way. */
  what?: string | undefined;
  /** What the school does about it. */
  response?: string | undefined;
  /** Who answers for the response. */
  owner?: PeopleInput | undefined;
};

/** A role, a team or a group, or a list of them. */
export type PeopleInput = string | string[];

/** Two things that pull against each other. */
export type TensionInput = string | {
  /** What pulls in different directions: ids of goals, or words. */
  between?: string | string[] | undefined;
  /** How the school balances them. */
  balance?: string | undefined;
};

/** Where the school is now. */
export type RealityInput = {
  /** Where the school stands now, in a few sentences. */
  summary?: string | undefined;
  /** What that is based on. */
  evidence?: EvidenceInput | EvidenceInput[] | undefined;
  /** What goes well. */
  strengths?: string | string[] | undefined;
  /** What stands in the way. */
  obstacles?: ObstacleInput | ObstacleInput[] | undefined;
  /** What pulls in different directions. */
  tensions?: TensionInput | TensionInput[] | undefined;
  /** What could harm the school from outside. */
  threats?: string | string[] | undefined;
  /** What the school could make use of. */
  opportunities?: string | string[] | undefined;
  /** What the last plan achieved and what it taught. */
  lastPlan?: string | undefined;
};

/** What the school puts first, with its goals. */
export type PriorityInput = string | {
  /** A name by which the priority can be referred to. */
  id?: string | undefined;
  /** The priority in a few words. */
  title?: string | undefined;
  /** Why it comes first. */
  why?: string | undefined;
  /** Why this and not others. */
  insteadOf?: string | undefined;
  /** Who answers for it. Its goals inherit it. */
  owner?: PeopleInput | undefined;
  /** When it is to be met. Its goals inherit it. */
  by?: DateInput | undefined;
  /** How you will know that the priority is met as a whole. */
  measures?: MeasureInput | MeasureInput[] | undefined;
  /** The goals of this priority. */
  goals?: GoalInput | GoalInput[] | undefined;
};

/** How you will know that a goal is met. */
export type MeasureInput = string | {
  /** What is counted or judged. */
  measure?: string | undefined;
  /** The figure to start from. */
  from?: AmountInput | undefined;
  /** The figure to reach. */
  to?: AmountInput | undefined;
  /** The latest figure. */
  now?: AmountInput | undefined;
  /** When it is to be reached. */
  by?: DateInput | undefined;
  /** Where the figures come from. */
  source?: string | undefined;
  /** Whom or what it is about. */
  about?: string | undefined;
  /** Lead: moves before the result. Lag: is the result. */
  kind?: 'lead' | 'lag' | undefined;
};

/** What the school wants to be true, and how it gets there. */
export type GoalInput = string | {
  /** A name by which other goals and plans refer to this goal. */
  id?: string | undefined;
  /** What is to be true, in one sentence. */
  goal?: string | undefined;
  /** Whether this is one of the one or two goals that matter most. */
  wildlyImportant?: boolean | undefined;
  /** Why it matters. */
  why?: string | undefined;
  /** What it serves: `mission`, `vision`, the id of a value, a goal of the parent plan, or `plan/goal`. */
  supports?: string | string[] | undefined;
  /** How data informed this goal. */
  data?: string | undefined;
  /** Who created it. */
  setBy?: PeopleInput | undefined;
  /** Who answers for it: one accountable role. */
  owner?: PeopleInput | undefined;
  /** When it is to be met. Its measures inherit it. */
  by?: DateInput | undefined;
  /** The statements of the reflection that this goal answers. */
  answers?: string | string[] | undefined;
  /** How you will know that it is met. */
  measures?: MeasureInput | MeasureInput[] | undefined;
  /** What to expect on the way. */
  milestones?: MilestoneInput | MilestoneInput[] | undefined;
  /** What each role does for it. */
  contributions?: ContributionInput | ContributionInput[] | undefined;
  /** The next steps. */
  actions?: ActionInput | ActionInput[] | undefined;
  /** Where the goal stands. */
  status?: StatusInput | undefined;
  /** How people helped to shape this goal. */
  involvement?: InvolvementInput | InvolvementInput[] | undefined;
  /** Who was heard about this goal. */
  perspectives?: PerspectiveInput | PerspectiveInput[] | undefined;
  /** How this goal is kept in sight. */
  communication?: CommunicationInput | CommunicationInput[] | undefined;
  /** How progress on this goal is watched. */
  monitoring?: MonitoringInput | MonitoringInput[] | undefined;
  /** When this goal is looked at again. */
  reviews?: ReviewInput | ReviewInput[] | undefined;
  /** How and when this goal changes as reality does. */
  adaptation?: string | undefined;
  /** What each layer of the school does for this goal. */
  layers?: LayerInput | LayerInput[] | undefined;
  /** Prompts for reflection on this goal, answered. */
  reflections?: PromptInput | PromptInput[] | undefined;
  /** Goals under this one; they nest one level. */
  goals?: SubgoalInput | SubgoalInput[] | undefined;
};

/** What to expect on the way to a goal. */
export type MilestoneInput = string | {
  /** When to expect it. */
  by?: DateInput | undefined;
  /** What should be true by then. */
  expect?: string | undefined;
  /** The figure to expect by then. */
  value?: AmountInput | undefined;
  /** Which measure the figure belongs to, where there are several. */
  measure?: string | undefined;
};

/** What a role does for a goal. */
export type ContributionInput = string | {
  /** Which role contributes. */
  role?: PeopleInput | undefined;
  /** What people in that role do for the goal. */
  does?: string | undefined;
};

/** A next step towards a goal. */
export type ActionInput = string | {
  /** A name by which other actions say that they depend on this one. */
  id?: string | undefined;
  /** What is to be done. */
  do?: string | undefined;
  /** Who sees that it is done. */
  owner?: PeopleInput | undefined;
  /** When it begins. */
  start?: DateInput | undefined;
  /** When it is to be done. */
  by?: DateInput | undefined;
  /** Whether it is small and soon, and people will notice it. */
  quickWin?: boolean | undefined;
  /** What it needs: time, people, training, things. */
  resources?: string | undefined;
  /** What it costs. */
  cost?: AmountInput | undefined;
  /** The actions that have to be done first. */
  dependsOn?: string | string[] | undefined;
  /** The statements of the reflection that this action answers. */
  answers?: string | string[] | undefined;
  /** Planned, started, done or stopped. */
  status?: 'planned' | 'started' | 'done' | 'stopped' | undefined;
};

/** Green: confident. Yellow (or amber): on the way. Red: beginning. */
export type RatingInput = 'green' | 'yellow' | 'red' | 'amber';

/** Where something stands, and what shows it. */
export type StatusInput = RatingInput | {
  /** Green, yellow or red. */
  rating?: RatingInput | undefined;
  /** What shows it. */
  evidence?: string | undefined;
  /** When it was judged. */
  on?: DateInput | undefined;
};

/** How people helped to shape the plan. */
export type InvolvementInput = string | {
  /** Who helped to shape it. */
  who?: PeopleInput | undefined;
  /** How they took part. */
  how?: string | undefined;
  /** When they took part. */
  when?: DateInput | undefined;
  /** What changed because of it. */
  changed?: string | undefined;
};

/** What people who see the school differently said, and what follows from it. */
export type PerspectiveInput = string | {
  /** Whose view it is, for example the pupils who find school hardest. */
  of?: PeopleInput | undefined;
  /** What they said. */
  heard?: string | undefined;
  /** What the school does because of it. */
  soWeWill?: string | undefined;
};

/** How the goals are kept in sight. */
export type CommunicationInput = string | {
  /** What is said, shown or sent. */
  what?: string | undefined;
  /** A forum (a meeting), a routine (a habit) or an artefact (something to see). */
  kind?: 'forum' | 'routine' | 'artefact' | 'artifact' | undefined;
  /** Whom it reaches. */
  audience?: PeopleInput | undefined;
  /** When or how often. */
  when?: DateInput | undefined;
  /** Whether it celebrates progress. */
  celebrates?: boolean | undefined;
};

/** How progress is watched. */
export type MonitoringInput = string | {
  /** What is looked at. */
  what?: string | undefined;
  /** Who looks at it. */
  who?: PeopleInput | undefined;
  /** When or how often. */
  when?: DateInput | undefined;
  /** Who hears of it. */
  reportedTo?: PeopleInput | undefined;
};

/** When the plan is looked at again, and what came of it. */
export type ReviewInput = string | {
  /** When the plan is looked at again. */
  on?: DateInput | undefined;
  /** Which meeting does it. */
  forum?: string | undefined;
  /** What was learned. */
  learned?: string | undefined;
  /** What was changed in the plan because of it. */
  adapted?: string | undefined;
};

/** What one layer of the school designs and does. */
export type LayerInput = 'leaders' | 'champions' | 'staff' | 'students' | {
  /** Which layer: leaders, champions, staff or students. */
  layer?: 'leaders' | 'champions' | 'staff' | 'students' | undefined;
  /** What this layer designs. */
  designs?: string | undefined;
  /** What this layer does. */
  does?: string | undefined;
  /** Where this layer stands. */
  status?: StatusInput | undefined;
};

/** A prompt for reflection and its answer. */
export type PromptInput = string | {
  /** Which prompt is answered. */
  prompt?: string | undefined;
  /** The answer. */
  answer?: string | undefined;
};

/** A goal that stands under another one. */
export type SubgoalInput = string | {
  /** A name by which other goals and plans refer to this goal. */
  id?: string | undefined;
  /** What is to be true, in one sentence. */
  goal?: string | undefined;
  /** Whether this is one of the one or two goals that matter most. */
  wildlyImportant?: boolean | undefined;
  /** Why it matters. */
  why?: string | undefined;
  /** What it serves: `mission`, `vision`, the id of a value, a goal of the parent plan, or `plan/goal`. */
  supports?: string | string[] | undefined;
  /** How data informed this goal. */
  data?: string | undefined;
  /** Who created it. */
  setBy?: PeopleInput | undefined;
  /** Who answers for it: one accountable role. */
  owner?: PeopleInput | undefined;
  /** When it is to be met. Its measures inherit it. */
  by?: DateInput | undefined;
  /** The statements of the reflection that this goal answers. */
  answers?: string | string[] | undefined;
  /** How you will know that it is met. */
  measures?: MeasureInput | MeasureInput[] | undefined;
  /** What to expect on the way. */
  milestones?: MilestoneInput | MilestoneInput[] | undefined;
  /** What each role does for it. */
  contributions?: ContributionInput | ContributionInput[] | undefined;
  /** The next steps. */
  actions?: ActionInput | ActionInput[] | undefined;
  /** Where the goal stands. */
  status?: StatusInput | undefined;
  /** How people helped to shape this goal. */
  involvement?: InvolvementInput | InvolvementInput[] | undefined;
  /** Who was heard about this goal. */
  perspectives?: PerspectiveInput | PerspectiveInput[] | undefined;
  /** How this goal is kept in sight. */
  communication?: CommunicationInput | CommunicationInput[] | undefined;
  /** How progress on this goal is watched. */
  monitoring?: MonitoringInput | MonitoringInput[] | undefined;
  /** When this goal is looked at again. */
  reviews?: ReviewInput | ReviewInput[] | undefined;
  /** How and when this goal changes as reality does. */
  adaptation?: string | undefined;
  /** What each layer of the school does for this goal. */
  layers?: LayerInput | LayerInput[] | undefined;
  /** Prompts for reflection on this goal, answered. */
  reflections?: PromptInput | PromptInput[] | undefined;
};

/** What is left for later, on purpose. */
export type NotDoingInput = string | {
  /** What the school does not do for now. */
  what?: string | undefined;
  /** Why not. */
  why?: string | undefined;
  /** Until when. */
  until?: DateInput | undefined;
};

/** A finding that the school accepts for now, and why. */
export type WaiverInput = string | {
  /** The rule that is waived. */
  rule?: string | undefined;
  /** The id of the priority, goal, value, obstacle or action it is waived for; without it, the whole plan. */
  for?: string | undefined;
  /** Why the school accepts this. */
  reason?: string | undefined;
  /** The last day of the waiver. */
  until?: DateInput | undefined;
  /** The role that decided so. */
  by?: string | undefined;
};

/** What the plan says to the linter. */
export type LintInput = {
  /** Findings that the school accepts for now. */
  waive?: WaiverInput | WaiverInput[] | undefined;
};

/** An improvement plan. https://plan-lint.dev/format */
export type PlanInput = {
  /** The address of this description of the format, for editors. */
  $schema?: string | undefined;
  /** What the document is. */
  kind?: 'plan' | undefined;
  /** The version of the format. */
  version?: 1 | undefined;
  /** A short name that no other plan of the workspace has. */
  id: string;
  /** What the plan is called. */
  title: string;
  /** Whose plan it is, from the trust down to one student. */
  level?: string | undefined;
  /** The school, department or class whose plan this is. */
  unit?: string | undefined;
  /** The id of the plan that this one serves, one level up. */
  parent?: string | undefined;
  /** From when to when the plan runs. */
  period?: PeriodInput | undefined;
  /** What "Autumn 2" or "HT5" means here. */
  calendar?: TermInput | TermInput[] | undefined;
  author?: AuthorInput | undefined;
  /** What short forms mean, for example `TA: teaching assistant`. */
  glossary?: {
    [name: string]: string;
  } | undefined;
  /** What the school is there for. */
  mission?: string | undefined;
  /** What the school stands for. */
  values?: ValueInput | ValueInput[] | undefined;
  /** What will be true when the plan has worked: short, plain and easy to remember. */
  vision?: string | undefined;
  /** Where the school comes from and where it wants to go, as a story to share. */
  story?: string | undefined;
  /** What people here are proud of, love or are in awe of. */
  pride?: string | undefined;
  /** Every role that somebody works in here. */
  staff?: StaffRoleInput | StaffRoleInput[] | undefined;
  reality?: RealityInput | undefined;
  /** What comes first, with its goals. */
  priorities?: PriorityInput | PriorityInput[] | undefined;
  /** Goals that stand under no priority. */
  goals?: GoalInput | GoalInput[] | undefined;
  /** What is left for later, on purpose. */
  notDoing?: NotDoingInput | NotDoingInput[] | undefined;
  /** How people helped to shape the plan. */
  involvement?: InvolvementInput | InvolvementInput[] | undefined;
  /** Who was heard, and what follows from it. */
  perspectives?: PerspectiveInput | PerspectiveInput[] | undefined;
  /** How the goals are kept in sight. */
  communication?: CommunicationInput | CommunicationInput[] | undefined;
  /** How progress is watched. */
  monitoring?: MonitoringInput | MonitoringInput[] | undefined;
  /** When the plan is looked at again. */
  reviews?: ReviewInput | ReviewInput[] | undefined;
  /** How and when the plan changes as reality does. */
  adaptation?: string | undefined;
  /** What each layer of the school designs and does. */
  layers?: LayerInput | LayerInput[] | undefined;
  /** Prompts for reflection, answered. */
  reflections?: PromptInput | PromptInput[] | undefined;
  lint?: LintInput | undefined;
};

/** One party that filled in the chart. */
export type VoiceInput = {
  /** Whose view it is. */
  by?: string | undefined;
  /** A colour for each statement of the chart, by its id. */
  ratings?: {
    [name: string]: RatingInput;
  } | undefined;
  /** What was said about a statement, by its id. */
  notes?: {
    [name: string]: string;
  } | undefined;
};

/** The chart from good to excellence, filled in by one or more voices. https://plan-lint.dev/format */
export type ReflectionInput = {
  /** The address of this description of the format, for editors. */
  $schema?: string | undefined;
  /** What the document is. */
  kind?: 'reflection' | undefined;
  /** The version of the format. */
  version?: 1 | undefined;
  /** A short name that no other document of the workspace has. */
  id: string;
  /** The id of the plan it belongs to. */
  plan?: string | undefined;
  /** When the chart was filled in. */
  on?: DateInput | undefined;
  /** Who filled in the chart: one voice together, or several to compare. */
  voices?: VoiceInput | VoiceInput[] | undefined;
};

/** What is set for one rule. */
export type RuleSettingInput = SeverityInput | [SeverityInput, ({
  [name: string]: unknown;
} | undefined)?] | {
  severity?: SeverityInput | undefined;
  [name: string]: unknown;
};

/** How loudly a rule speaks; `on` keeps its own severity. */
export type SeverityInput = 'off' | 'on' | 'info' | 'warning' | 'error' | 'warn';

/** What is different for some plans. */
export type OverrideInput = {
  /** For which files, seen from the folder of the config. A pattern without a slash fits in any folder. */
  files?: string | string[] | undefined;
  /** For plans of which levels. Where there are both files and levels, both must fit. */
  levels?: string | string[] | undefined;
  /** The set of rules to begin with. */
  preset?: string | undefined;
  /** What is set for single rules, by the name of the rule. */
  rules?: {
    [name: string]: RuleSettingInput;
  } | undefined;
};

/** A rule of a school or a trust, written as data. */
export type CheckInput = {
  /** Which parts of a plan are looked at. */
  on: 'plan' | 'priority' | 'goal' | 'measure' | 'milestone' | 'action' | 'contribution' | 'value' | 'staff' | 'evidence' | 'obstacle' | 'tension' | 'involvement' | 'perspective' | 'communication' | 'monitoring' | 'review' | 'layer' | 'notDoing';
  /** In plans of which levels; in all, where nothing is said. */
  levels?: string | string[] | undefined;
  /** Which of these parts are looked at. */
  where?: {
    [name: string]: FieldTestInput;
  } | undefined;
  /** What must hold of each. */
  require?: {
    [name: string]: FieldTestInput;
  } | undefined;
  /** What must not hold of any, all of it together. */
  forbid?: {
    [name: string]: FieldTestInput;
  } | undefined;
  /** How many parts each must have. */
  count?: CountInput | CountInput[] | undefined;
  /** What the text of a field must fit, where the field is there. */
  pattern?: {
    [name: string]: string;
  } | undefined;
  /** What is so where the rule finds something. {name}, {value} and {number} are filled in. */
  message: string;
  /** The same where it is so in several places; {count} says in how many. */
  many?: string | undefined;
  /** What follows from it. */
  why?: string | undefined;
  /** What to do about it. */
  try?: string | undefined;
  /** What holds where the rule finds nothing. */
  description?: string | undefined;
  /** How much a finding weighs; `warning`, where nothing is said. */
  severity?: 'error' | 'warning' | 'info' | undefined;
};

/** What is asked of one field. */
export type FieldTestInput = string | string[] | boolean | {
  /** Whether the field is there. */
  present?: boolean | undefined;
  /** One of these values. Case does not count. */
  is?: string | string[] | undefined;
  /** None of these values. */
  isNot?: string | string[] | undefined;
  /** One of these words or phrases, in any form: `attend` finds attendance. */
  says?: string | string[] | undefined;
  /** One of these roles or groups, by whatever name they are known. */
  role?: string | string[] | undefined;
  /** A pattern that the text fits somewhere; `^` and `$` tie it to its ends. */
  pattern?: string | undefined;
  /** How many entries there must be at least. */
  min?: number | undefined;
  /** How many entries there may be at most. */
  max?: number | undefined;
};

/** How many parts there must be. */
export type CountInput = {
  /** What is counted: parts that stand under the one that is looked at. */
  of: 'plan' | 'priority' | 'goal' | 'measure' | 'milestone' | 'action' | 'contribution' | 'value' | 'staff' | 'evidence' | 'obstacle' | 'tension' | 'involvement' | 'perspective' | 'communication' | 'monitoring' | 'review' | 'layer' | 'notDoing';
  /** Which of them count. */
  where?: {
    [name: string]: FieldTestInput;
  } | undefined;
  /** How many there must be at least. */
  min?: number | undefined;
  /** How many there may be at most. */
  max?: number | undefined;
};

/** The configuration of plan-lint. https://plan-lint.dev/format */
export type ConfigInput = {
  /** The address of this description of the format, for editors. */
  $schema?: string | undefined;
  /** Configuration files that this one builds on; later ones win. */
  extends?: string | string[] | undefined;
  /** Installed packages that bring rules along. They are programs, so they are loaded only where somebody asks. */
  plugins?: string | string[] | undefined;
  /** The set of rules to begin with. */
  preset?: string | undefined;
  /** What is set for single rules, by the name of the rule. */
  rules?: {
    [name: string]: RuleSettingInput;
  } | undefined;
  /** What is different for some files or levels; later ones win. */
  overrides?: OverrideInput | OverrideInput[] | undefined;
  /** Rules of a school's or a trust's own, by name: `house/attendance-goal`. */
  checks?: {
    [name: string]: CheckInput;
  } | undefined;
  /** What roles are called here, by the group or the known role that each belongs to. */
  roles?: {
    [name: string]: string | string[];
  } | undefined;
  /** Rules that nobody who builds on this config can switch off, make weigh less, or waive. */
  lock?: string | string[] | undefined;
  /** Files that are not looked at, written as in .gitignore, seen from the folder of the config. */
  ignore?: string | string[] | undefined;
  /** What the terms are in plans that do not say so themselves. */
  calendar?: TermInput | TermInput[] | undefined;
  /** The day on which the plans are looked at, instead of today. */
  asOf?: DateInput | undefined;
  /** How 01/09/2026 is read: day first (`dmy`) or month first (`mdy`). */
  dateOrder?: 'dmy' | 'mdy' | undefined;
  /** The levels that plans may have, from the top down; those in a list of their own stand at the same height. */
  levels?: (string | string[])[] | undefined;
  /** The file with the findings that are known and not counted, seen from the folder of the config. */
  baseline?: string | undefined;
  /** The least severe finding that makes the run fail. */
  failOn?: 'error' | 'warning' | 'info' | 'never' | undefined;
  /** How many warnings a run may have before it fails. */
  maxWarnings?: number | undefined;
};

/** A rule that ran. */
export type RuleInput = {
  /** Its name. */
  id: string;
  /** What holds in a good plan. */
  description: string;
  /** Its own severity. */
  severity: 'error' | 'warning' | 'info';
  /** How sure it is. */
  confidence: 'certain' | 'likely' | 'judgement';
  /** What it is about at bottom. */
  concern: 'unreadable' | 'contradiction' | 'overload' | 'alignment' | 'ownership' | 'voice' | 'rest';
  /** The ways of going wrong that it belongs to. */
  pitfalls: ('overloaded' | 'rigid' | 'avoidant' | 'disconnected')[];
  /** Why it exists. */
  basis: BasisInput[];
  /** The version that brought it. */
  since: string;
  /** The words of its findings in this report. */
  messages: {
    [name: string]: MessageInput;
  };
};

/** Why a rule exists. */
export type BasisInput = {
  /** How strong it is. */
  kind: 'source' | 'research' | 'guidance' | 'logic' | 'house';
  /** Which of the five sources says so, if one does. */
  source?: 'collective-goals' | 'vertical-alignment' | 'improvement-journey' | 'three-questions' | 'anatomy' | undefined;
  /** What it says. */
  says: string;
};

/** The words of a finding. */
export type MessageInput = {
  /** What is so. */
  says: string;
  /** What is so, where it is so in several places. */
  many?: string | undefined;
  /** Why that matters. */
  why: string;
  /** What to do. */
  try: string;
};

/** All about one file. */
export type FileReportInput = {
  /** The file, relative to the root of the project. */
  file: string;
  /** What it is; absent where it could not be read. */
  kind?: 'plan' | 'reflection' | undefined;
  /** What it calls itself. */
  title?: string | undefined;
  /** What was found, by place. */
  findings: FindingInput[];
  /** What was found and is accepted with a reason. */
  waived: FindingInput[];
  /** What was found and is known from the baseline, where there is one. */
  known?: FindingInput[] | undefined;
  /** Rules that looked and found nothing. */
  passed: string[];
  /** Rules that had nothing to look at. */
  idle: string[];
  /** Rules that could not look. */
  notRun: string[];
  /** What could not be told. */
  unclear: UnclearInput[];
};

/** One thing that a rule found. */
export type FindingInput = {
  /** The id of the rule. */
  rule: string;
  /** Which message of the rule it is. */
  message: string;
  /** What the words are made with, by name. */
  args: {
    [name: string]: string | number | string[];
  };
  /** How much it weighs in this run. */
  severity: 'error' | 'warning' | 'info';
  /** How sure the rule is. */
  confidence: 'certain' | 'likely' | 'judgement';
  /** What is so, in a sentence. It may quote the plan. */
  says: string;
  /** Why that matters. */
  why: string;
  /** What to do. */
  try: string;
  /** Where it stands. */
  at: LocationInput;
  /** How many places it stands for: this one and the first of `related`. */
  count: number;
  /** The other places. */
  related: RelatedInput[];
  /** How to put it right in all its places, where that can be told. */
  fix?: FixInput | undefined;
  /** Rules that found the same here and leave it to this one to say so. */
  covers?: string[] | undefined;
  /** By this it is known again after the plan was edited elsewhere. */
  fingerprint: string;
  /** The waiver that covers it, where one does. */
  waived?: WaivedInput | undefined;
};

/** Where something stands. */
export type LocationInput = {
  /** The file, as the report calls it. */
  file: string;
  /** The line where it begins, from 1. */
  line: number;
  /** The column where it begins, from 1, in UTF-16 units. */
  column: number;
  /** Where it begins in the text, from 0, in UTF-16 units. */
  offset: number;
  /** The line where it ends. */
  endLine: number;
  /** The column behind its end. */
  endColumn: number;
  /** Where its end is in the text, exclusive. */
  endOffset: number;
  /** The JSON pointer of the part of the plan; empty for the whole plan. */
  pointer: string;
  /** The pointer with ids in place of positions, or marks of the words where there are no ids. */
  entity?: string | undefined;
  /** The place in the author's words, outermost first. */
  path: string[];
  /** The words that stand there, cut. They are the text of the plan. */
  quote?: string | undefined;
};

/** Another place that belongs to a finding. */
export type RelatedInput = {
  /** Where it is. */
  at: LocationInput;
  /** What it has to do with the finding. */
  note?: string | undefined;
};

/** How to put a finding right. */
export type FixInput = {
  /** How far it may be trusted: without looking, after a look, or only to make room for words. */
  kind: 'safe' | 'review' | 'placeholder';
  /** What it does, in a sentence. It may quote the plan. */
  label: string;
  /** All belong together, and none touches another. */
  edits: EditInput[];
};

/** A change to the text of a file. */
export type EditInput = {
  /** Where it begins in the text, from 0, in UTF-16 units. */
  start: number;
  /** Where what it takes out ends, exclusive; the same as the start where it only adds. */
  end: number;
  /** What it puts there. */
  text: string;
  /** Where several add text at the same place, the lower comes first. */
  order?: number | undefined;
};

/** Why a finding is not counted. */
export type WaivedInput = {
  /** Why it is accepted. */
  reason: string;
  /** Who accepts it. */
  by?: string | undefined;
  /** Until when. */
  until?: string | undefined;
};

/** Something that a rule could not tell. */
export type UnclearInput = {
  /** The id of the rule. */
  rule: string;
  /** What it could not tell, and why. */
  why: string;
  /** Where that is. */
  at: LocationInput;
};

/** What a run of plan-lint found, for other programs. https://plan-lint.dev/format */
export type ReportInput = {
  /** The address of this description of the format. */
  $schema: string;
  /** What the document is. */
  kind: 'report';
  /** The version of the format. */
  version: 1;
  /** What wrote the report. */
  tool: {
    /** Always plan-lint. */
    name: string;
    /** The version that wrote the report. */
    version: string;
  };
  /** The day that counted as today. */
  asOf?: string | undefined;
  /** How much was found in all files together. */
  counts: {
    /** How many findings are errors. */
    errors: number;
    /** How many are warnings. */
    warnings: number;
    /** How many are questions. */
    infos: number;
    /** How many are accepted with a reason. */
    waived: number;
    /** How many rules broke. */
    crashes: number;
    /** How many are known from the baseline, where there is one. */
    known?: number | undefined;
  };
  /** The rules that ran. */
  rules: RuleInput[];
  /** The files, in the order given. */
  files: FileReportInput[];
};

/** Findings of one file that are alike. */
export type BaselineEntryInput = {
  /** The rule that found them. */
  rule: string;
  /** By this they are known again: a hash of the rule, the message, the part of the plan and what stays the same of the words. */
  fingerprint: string;
  /** How many there are. */
  count: number;
};

/** The findings that are known and not counted, so that only new ones are. It holds no words of plans. https://plan-lint.dev/format */
export type BaselineInput = {
  /** The address of this description of the format. */
  $schema?: string | undefined;
  /** What the document is. */
  kind: 'baseline';
  /** The version of the format. */
  version: 1;
  /** The known findings of each file, whose path is seen from the folder of this one. */
  files: {
    [name: string]: BaselineEntryInput[];
  };
};
