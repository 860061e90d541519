/**
 * The closed and the usual words of the format, free of any library. Where a spelling is only tolerated, it stands last.
 */

/** Confident, on the way, beginning; amber is accepted for yellow. */
export const ratings = ['green', 'yellow', 'red', 'amber'] as const;

/** The layers of a school, each of which designs and acts. */
export const layers = ['leaders', 'champions', 'staff', 'students'] as const;

/** Where an action stands. */
export const actionStatuses = ['planned', 'started', 'done', 'stopped'] as const;

/** Whether a measure moves before the result or is the result. */
export const measureKinds = ['lead', 'lag'] as const;

/** The ways in which a goal is kept in sight; artifact is accepted for artefact. */
export const communicationKinds = ['forum', 'routine', 'artefact', 'artifact'] as const;

/** The usual levels from the top down; a configuration may name others. */
export const levels = [
  'trust',
  'district',
  'school',
  'phase',
  'department',
  'grade',
  'classroom',
  'teacher',
  'student',
] as const;

/** The groups in which the roles of a school are counted. */
export const staffGroups = [
  'leadership',
  'teaching',
  'support',
  'pastoral',
  'health',
  'admin',
  'site',
  'catering',
  'wraparound',
  'governance',
  'external',
] as const;

/** How loudly a rule speaks; warn is accepted for warning. */
export const severities = ['off', 'on', 'info', 'warning', 'error', 'warn'] as const;

/** The least severe finding that makes a run fail. */
export const failureLevels = ['error', 'warning', 'info', 'never'] as const;

/** How 01/09/2026 is read: day first or month first. */
export const dateOrders = ['dmy', 'mdy'] as const;

/** The parts of a plan that a rule of a school's own can look at. */
export const checkedParts = [
  'plan',
  'priority',
  'goal',
  'measure',
  'milestone',
  'action',
  'contribution',
  'value',
  'staff',
  'evidence',
  'obstacle',
  'tension',
  'involvement',
  'perspective',
  'communication',
  'monitoring',
  'review',
  'layer',
  'notDoing',
] as const;

/** How much a finding weighs. */
export const weights = ['error', 'warning', 'info'] as const;

/** How sure a rule is. */
export const confidences = ['certain', 'likely', 'judgement'] as const;

/** How far a fix may be trusted. */
export const fixKinds = ['safe', 'review', 'placeholder'] as const;

/** How strong a reason is. */
export const basisKinds = ['source', 'research', 'guidance', 'logic', 'house'] as const;

/** The five sources that the rules stand on. */
export const sourceIds = [
  'collective-goals',
  'vertical-alignment',
  'improvement-journey',
  'three-questions',
  'anatomy',
] as const;

/** The four ways in which plans go wrong. */
export const pitfalls = ['overloaded', 'rigid', 'avoidant', 'disconnected'] as const;

/** What a finding is about at bottom, most important first. */
export const concerns = [
  'unreadable',
  'contradiction',
  'overload',
  'alignment',
  'ownership',
  'voice',
  'rest',
] as const;
