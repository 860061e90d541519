export { baseline, baselineEntry } from './baseline.ts';
export { check, count, fieldTest } from './checks.ts';
export { lint, notDoing, waiver } from './choices.ts';
export { config, override, ruleSetting, severity } from './config.ts';
export { communication, involvement, monitoring, perspective, prompt, review } from './conversation.ts';
export { amount, date, people } from './fields.ts';
export { goal, priority, subgoal } from './goal.ts';
export { plan } from './plan.ts';
export { layer, rating, status } from './progress.ts';
export { author, value } from './purpose.ts';
export { evidence, obstacle, reality, tension } from './reality.ts';
export { reflection, voice } from './reflection.ts';
export {
  basis,
  fileReport,
  edit,
  finding,
  fix,
  location,
  message,
  related,
  report,
  rule,
  shard,
  span,
  unclear,
  waived,
} from './report.ts';
export { staffRole } from './staff.ts';
export { action, contribution, measure, milestone } from './steps.ts';
export { period, term } from './time.ts';
export type { Schema } from './fields.ts';
export type {
  ActionInput,
  AmountInput,
  AuthorInput,
  BaselineEntryInput,
  BaselineInput,
  BasisInput,
  CheckInput,
  CommunicationInput,
  ConfigInput,
  ContributionInput,
  CountInput,
  DateInput,
  EvidenceInput,
  FieldTestInput,
  FileReportInput,
  FindingInput,
  FixInput,
  GoalInput,
  InvolvementInput,
  LayerInput,
  LintInput,
  LocationInput,
  MeasureInput,
  MessageInput,
  MilestoneInput,
  MonitoringInput,
  NotDoingInput,
  ObstacleInput,
  OverrideInput,
  PeopleInput,
  PeriodInput,
  PerspectiveInput,
  PlanInput,
  PriorityInput,
  PromptInput,
  RatingInput,
  RealityInput,
  ReflectionInput,
  RelatedInput,
  ReportInput,
  ReviewInput,
  RuleInput,
  RuleSettingInput,
  SeverityInput,
  StaffRoleInput,
  StatusInput,
  SubgoalInput,
  TensionInput,
  TermInput,
  UnclearInput,
  ValueInput,
  VoiceInput,
  WaivedInput,
  WaiverInput,
} from './generated/types.ts';
