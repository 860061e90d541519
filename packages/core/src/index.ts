export { lint, resolve } from './lint.ts';
export { Linter } from './engine/linter.ts';
export type { TextFile } from './engine/linter.ts';
export { lintFiles } from './engine/lint.ts';
export { byImportance } from './engine/importance.ts';
export { sayFinding } from './engine/say.ts';
export type { Words } from './engine/say.ts';
export type {
  Counts,
  FileReport,
  Finding,
  Outcomes,
  Related,
  Report,
  Unclear,
  Waived,
} from './engine/report.ts';

export { ConfigError } from './config/config-error.ts';
export type { ConfigProblem } from './config/config-error.ts';
export type { Config, RuleLevel, RuleSetting } from './config/config.ts';
export type { ActiveRule, LintSettings } from './config/settings.ts';
export { PRESETS } from './config/presets.ts';
export type { Preset } from './config/presets.ts';

export { builtinRules } from './rules/registry.generated.ts';
export { defineRule } from './rule/define-rule.ts';
export type { RuleSpec, TypedContext } from './rule/define-rule.ts';
export { guidance, house, logic, research, source } from './rule/basis.ts';
export type { Basis, BasisKind, SourceId } from './rule/basis.ts';
export type { Arguments, Confidence, Message, Severity } from './rule/message.ts';
export type { RegisteredRule } from './rule/registered.ts';
export type { At, Checks, Concern, Pitfall, Rule, RuleContext } from './rule/rule.ts';

export { Source } from './source/source.ts';
export type { Position } from './source/source.ts';
export type { Location } from './source/location.ts';
export { readDocument } from './read/read-document.ts';
export { readPlan } from './read/read-plan.ts';
export { readReflection } from './read/read-reflection.ts';
export type * from './model/plan.ts';
export type { Reflection, Voice } from './model/reflection.ts';
