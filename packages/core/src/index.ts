export { lint, resolve } from './lint.ts';
export { Linter } from './engine/linter.ts';
export type { TextFile } from './engine/linter.ts';
export { glanceAt, lintFiles } from './engine/lint.ts';
export type { Glance } from './engine/lint.ts';
export { byImportance } from './formats/importance.ts';
export { sayFinding } from './formats/say.ts';
export type { Words } from './formats/say.ts';
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
export type { ListNode, MapNode, Node, ScalarNode, Span } from './source/node.ts';
export { readDocument, readTree } from './read/read-document.ts';
export { LIMITS } from './read/limits.ts';
export type { Limits } from './read/limits.ts';
export { readPlan } from './read/read-plan.ts';
export type { PlanContext, ReadResult } from './read/read-plan.ts';
export { readReflection } from './read/read-reflection.ts';
export type { Broken, Document, Problem } from './model/document.ts';
export type * from './model/goal.ts';
export type * from './model/people.ts';
export type * from './model/placed.ts';
export type * from './model/plan.ts';
export type * from './model/rating.ts';
export type { Reflection, StatementRating, Voice } from './model/reflection.ts';
export { JOURNEY_STATEMENTS } from './model/journey-statements.ts';
export type { JourneySection, JourneySide, JourneyStatement } from './model/journey-statements.ts';
export type { Outline, GoalOutline, Inherited, Reference } from './model/outline.ts';
export type { Workspace } from './model/workspace.ts';
export { placeOf, textNodes } from './model/place.ts';

export { parseAmount } from './model/amount.ts';
export type { Amount } from './model/amount.ts';
export { comparable, formatQuantity, inUnitOf } from './model/quantity.ts';
export type { Bound, Quantity, Unit } from './model/quantity.ts';
export { certainlyBefore, parseWhen } from './model/when.ts';
export type { When, WhenContext } from './model/when.ts';
export { formatDay, parseDay, speakDay } from './model/day.ts';
export type { Day } from './model/day.ts';
export { DEFAULT_LADDER, isTop, rankOf } from './model/level.ts';
export type { Ladder } from './model/level.ts';

export { unexplainedAcronyms } from './facts/acronyms.ts';
export type { UnexplainedAcronym } from './facts/acronyms.ts';
export { alignment } from './facts/alignment.ts';
export type { GoalAlignment, Supported } from './facts/alignment.ts';
export { changeOf } from './facts/change.ts';
export type { Change } from './facts/change.ts';
export { isConcrete } from './facts/concrete.ts';
export { communicationOf } from './facts/communication.ts';
export type { CommunicationInPlan, CommunicationKind } from './facts/communication.ts';
export { contributionsOf, repeatedContributions } from './facts/contributions.ts';
export type { ContributionInPlan } from './facts/contributions.ts';
export { wrongOrders } from './facts/date-order.ts';
export type { WrongOrder } from './facts/date-order.ts';
export { duplicateGoals } from './facts/duplicates.ts';
export type { DuplicateGoal } from './facts/duplicates.ts';
export { meantForAll } from './facts/for-all.ts';
export {
  actionsOf,
  goalsOf,
  measuresOf,
  nameGoal,
  nameMeasure,
  ownersOf,
  topGoalsOf,
  wildlyImportantGoals,
} from './facts/goals.ts';
export type { ActionInPlan, GoalInPlan, MeasureInPlan } from './facts/goals.ts';
export { impactSharing } from './facts/impact.ts';
export type { ImpactSharing } from './facts/impact.ts';
export { LAYERS, layerInvolvement } from './facts/layers.ts';
export type { LayerInPlan, LayerInvolvement, LayerName } from './facts/layers.ts';
export { leastServedVoices } from './facts/least-served.ts';
export type { LeastServedVoices } from './facts/least-served.ts';
export { load, reachesReferenceCase, REFERENCE_CASE } from './facts/load.ts';
export type { Load } from './facts/load.ts';
export { isMeasured } from './facts/measures.ts';
export { obstaclesOf } from './facts/obstacles.ts';
export type { ObstacleInPlan, ObstacleNeed } from './facts/obstacles.ts';
export { onlyOutputs } from './facts/outcomes.ts';
export { outlineOf } from './facts/outline.ts';
export { participationIn, participationOf } from './facts/participation.ts';
export type { Participation } from './facts/participation.ts';
export { placeholdersOf } from './facts/placeholders.ts';
export type { Placeholder } from './facts/placeholders.ts';
export { roleCoverage } from './facts/role-coverage.ts';
export type { DeclaredRole, MissingRoles, RoleCover, RoleCoverage } from './facts/role-coverage.ts';
export { undeclaredRoles } from './facts/role-mentions.ts';
export type { RoleMention, UndeclaredRole } from './facts/role-mentions.ts';
export { audiencesIn, audiencesOf } from './facts/words/audiences.ts';
export type { Audience } from './facts/words/audiences.ts';
export { rhythmIn } from './facts/words/rhythm.ts';
export type { Rhythm } from './facts/words/rhythm.ts';
export { groupOf, roleOf, sameRole } from './facts/words/roles.ts';
export type { RoleGroup } from './facts/words/roles.ts';
export { readingGrade } from './facts/words/readability.ts';
export { directionOf, polarityOf } from './facts/words/polarity.ts';
export type { Direction, Polarity } from './facts/words/polarity.ts';
export { textsOf } from './facts/texts.ts';
export type { PlacedText } from './facts/texts.ts';
export { referencesOf } from './facts/references.ts';

export { FORMATS } from './formats/formats.ts';
export type { FormatName } from './formats/formats.ts';
export type { Format, FormatContext, Style } from './formats/format.ts';
export { compact } from './formats/compact.ts';
export { github } from './formats/github.ts';
export { json } from './formats/json.ts';
export type { JsonDetails, JsonMessage, JsonResult } from './formats/json.ts';
export { leader } from './formats/leader/leader.ts';
export { pretty } from './formats/pretty/pretty.ts';
export { sarif } from './formats/sarif/sarif.ts';
export { stepSummary } from './formats/step-summary.ts';
export { stylish } from './formats/stylish.ts';
export { safe, safeLine, safePath } from './formats/safe.ts';
export { disarm } from './formats/build-log.ts';
export { speakBasis } from './formats/speak-basis.ts';
