export { blotOut } from './blot-out.ts';
export { journeys } from './journeys.ts';
export { chartPage } from './artefacts/journey/chart-page.ts';
export { journeyPage } from './artefacts/journey/journey-page.ts';
export type { JourneyView, StatementNote } from './artefacts/journey/journey-view.ts';
export { review, reviewFiles, type Reviewed, type ReviewOptions } from './review.ts';
export { reviewJson } from './artefacts/review/review-json.ts';
export { reviewPage } from './artefacts/review/review-page.ts';
export type { ReviewPageOptions } from './artefacts/review/page-options.ts';
export { FRAMEWORKS } from './frameworks/frameworks.ts';
export type { Framework, Question, QuestionGroup } from './frameworks/framework.ts';
export { Linter } from './engine/linter.ts';
export type { Forecast, TextFile, Watch } from './engine/reader.ts';
export type { ModelRead } from './engine/read-model.ts';
export { digestFiles, lintFiles, readWorkspace, type Beside, type LintBeside } from './engine/lint.ts';
export type { FileDigest } from './engine/digest.ts';
export { glanceAt, type Glance } from './engine/glance.ts';
export { statistics, statisticsJson, statisticsOf, type RuleStatistics } from './formats/statistics.ts';
export { byImportance } from './formats/importance.ts';
export { sayFinding, type Words } from './formats/say.ts';
export type {
  Counts,
  FileReport,
  Finding,
  FoundPlace,
  Outcomes,
  Related,
  Report,
  Shard,
  Unclear,
  Waived,
  WaiverRecord,
} from './engine/report.ts';
export { ConfigError, type ConfigProblem } from './config/config-error.ts';
export { idleSettings, type SeenFile } from './config/idle-settings.ts';
export {
  configInForce,
  type ConfigInForce,
  type Gathered,
  type RuleInForce,
  type Sourced,
} from './config/in-force.ts';
export type { Origin } from './config/origin.ts';
export type { ConfigSurroundings } from './config/resolve-config.ts';
export type { Config, Override, RuleLevel, RuleSetting } from './config/config.ts';
export type { ActiveRule, LintSettings, ReadSettings, SettingsOf } from './config/settings.ts';
export { roleProblemsIn } from './checks/role-problems.ts';
export type { RoleSense } from './checks/field-test.ts';
export { withHouseRules, type WithHouseRules } from './checks/house-rules.ts';
export { defineConfig, type FileConfig, type Plugin } from './config/define-config.ts';
export { broughtBy } from './config/layers.ts';
export { resolveConfig } from './config/resolve-config.ts';
export { PRESETS, type Preset } from './config/presets.ts';
export { builtinRules } from './rules/registry.generated.ts';
export type { WaiverFault } from './rule/waiver-use.ts';
export { defineRule, type RuleSpec, type TypedContext } from './rule/define-rule.ts';
export {
  guidance,
  house,
  logic,
  research,
  source,
  SOURCE_TITLES,
  type Basis,
  type BasisKind,
  type SourceId,
} from './rule/basis.ts';
export type { Arguments, Confidence, Message, Severity } from './rule/message.ts';
export type { RegisteredRule } from './rule/registered.ts';
export type { At, Checks, Concern, Pitfall, Rule, RuleContext } from './rule/rule.ts';
export { Source, type Position } from './source/source.ts';
export type { Location } from './source/location.ts';
export type { Pin } from './source/pin.ts';
export type { ListNode, MapNode, Node, ScalarNode, Span } from './source/node.ts';
export { readDocument, readTree } from './read/read-document.ts';
export { LIMITS, type Limits } from './read/limits.ts';
export { readPlan, type PlanContext, type ReadResult } from './read/read-plan.ts';
export { readReflection } from './read/read-reflection.ts';
export type { Broken, Document, Problem } from './model/document.ts';
export type { Reflection, StatementRating, Voice } from './model/reflection.ts';
export {
  JOURNEY_STATEMENTS,
  type JourneySection,
  type JourneySide,
  type JourneyStatement,
} from './model/journey-statements.ts';
export type { Workspace } from './model/workspace.ts';
export { placeOf, textNodes } from './model/place.ts';
export { parseAmount, type Amount } from './model/amount.ts';
export {
  comparable,
  formatQuantity,
  inUnitOf,
  type Bound,
  type Quantity,
  type Unit,
} from './model/quantity.ts';
export { certainlyBefore, parseWhen, type When, type WhenContext } from './model/when.ts';
export { formatDay, parseDay, speakDay, type Day } from './model/day.ts';
export { DEFAULT_LADDER, isTop, rankOf, type Ladder } from './model/level.ts';
export { saysHowItAdapts } from './facts/adaptation.ts';
export { unexplainedAcronyms, type UnexplainedAcronym } from './facts/acronyms.ts';
export { alignment, type GoalAlignment, type Supported } from './facts/alignment.ts';
export { busiestMonth, type BusyMonth } from './facts/dates/bunching.ts';
export {
  cascade,
  type Cascade,
  type CascadeGoal,
  type CascadePlan,
  type CascadePriority,
  type LostLink,
  type Supportable,
} from './facts/cascade/cascade.ts';
export { circlesIn, type Circles } from './facts/cascade/circles.ts';
export { onePagesOf, type OnePage, type OnePages, type PagePart } from './facts/cascade/one-pager.ts';
export { progressOf } from './facts/cascade/progress.ts';
export { ancestorsOf, goalsReachingAbove, takersOf, topGoals } from './facts/cascade/reach.ts';
export { askedBelow, takeUpOf, type Asked, type PlansOfUnit, type TakeUp } from './facts/cascade/take-up.ts';
export { cascadeTree } from './facts/cascade/grow-tree.ts';
export { changeOf, type Change } from './facts/measures/change.ts';
export { isConcrete } from './facts/concrete.ts';
export { communicationOf, type CommunicationInPlan, type CommunicationKind } from './facts/communication.ts';
export {
  contributionsOf,
  repeatedContributions,
  type ContributionInPlan,
} from './facts/people/contributions.ts';
export { currentReality, type CurrentReality } from './facts/current-reality.ts';
export { wrongOrders, type WrongOrder } from './facts/dates/date-order.ts';
export { datesOf, datesOutside, type DateInPlan, type DateOutside } from './facts/dates/dates.ts';
export { stepsWithoutDate, stepsWithoutOwner, vagueSteps, type VagueStep } from './facts/dates/deadlines.ts';
export { firstAim, type FirstAim } from './facts/first-aim.ts';
export { firstHalfTerm, type FirstHalfTerm } from './facts/dates/first-half-term.ts';
export { duplicateGoals, type DuplicateGoal } from './facts/duplicates.ts';
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
  type ActionInPlan,
  type GoalInPlan,
  type MeasureInPlan,
} from './facts/goals.ts';
export {
  journey,
  SECTION_NAMES,
  type Journey,
  type Leap,
  type RatedStatement,
  type SectionStanding,
  type SideStanding,
} from './facts/journey.ts';
export { impactSharing, type ImpactSharing } from './facts/impact.ts';
export {
  LAYERS,
  layerInvolvement,
  type LayerInPlan,
  type LayerInvolvement,
  type LayerName,
} from './facts/people/layers.ts';
export { leastServedVoices, type LeastServedVoices } from './facts/people/least-served.ts';
export { levelsOf, type Level, type Levels } from './facts/measures/levels.ts';
export { load, reachesReferenceCase, REFERENCE_CASE, type Load } from './facts/load.ts';
export { misstatements, standstills, type Misstatement } from './facts/measures/measure-change.ts';
export { measureStatements, type MeasureStatement } from './facts/measures/measure-statements.ts';
export { oddAmounts, type OddAmount } from './facts/measures/measure-units.ts';
export { isMeasured } from './facts/measures/measures.ts';
export { monitoringEvents, monitoringOf, type MonitoringInPlan } from './facts/monitoring.ts';
export { strayMilestones, type StrayMilestone } from './facts/measures/milestone-order.ts';
export { obstaclesOf, type ObstacleInPlan, type ObstacleNeed } from './facts/obstacles.ts';
export { onlyOutputs } from './facts/measures/outcomes.ts';
export { outlineOf } from './facts/outline.ts';
export { participationIn, participationOf, type Participation } from './facts/people/participation.ts';
export { sharedOwnership, type SharedOwnership } from './facts/people/owners.ts';
export { countryOfPlan, periodOf } from './facts/dates/period.ts';
export { placeholdersOf, type Placeholder } from './facts/placeholders.ts';
export { quickWinOf, type QuickWin } from './facts/dates/quick-win.ts';
export { costlySteps, type CostlyStep } from './facts/resources.ts';
export { reviewRhythm, type ReviewGap, type ReviewRhythm } from './facts/dates/review-rhythm.ts';
export { lacksOfReview, reviewsOf, type ReviewInPlan, type ReviewNeed } from './facts/dates/reviews.ts';
export { dueOf, openStepsOf, stepsOf, type Step } from './facts/steps.ts';
export { ownerLoads, type OwnerLoad } from './facts/people/owner-load.ts';
export { unspokenPulls, type Pull } from './facts/pulls.ts';
export { rationales, type Rationale } from './facts/rationale.ts';
export {
  roleCoverage,
  type DeclaredRole,
  type MissingRoles,
  type RoleCover,
  type RoleCoverage,
} from './facts/people/role-coverage.ts';
export { undeclaredRoles, type RoleMention, type UndeclaredRole } from './facts/people/role-mentions.ts';
export { audiencesIn, audiencesOf, type Audience } from './facts/words/audiences.ts';
export { rhythmIn, type Rhythm } from './facts/words/rhythm.ts';
export {
  ratedGoals,
  shortfalls,
  worseParts,
  type RatedGoal,
  type Shortfall,
  type StatusNeed,
  type WorsePart,
} from './facts/status.ts';
export { studentImpact, type StudentImpact } from './facts/measures/student-impact.ts';
export type { UnitMatch } from './facts/measures/unit-match.ts';
export { wrongWays, type WrongWay } from './facts/measures/wrong-way.ts';
export { changesStatedIn, type StatedChange } from './facts/words/metrics/stated-change.ts';
export type { Size } from './facts/words/metrics/stated-size.ts';
export { groupOf, roleOf, sameRole, type RoleGroup } from './facts/words/roles/roles.ts';
export { readingGrade } from './facts/words/readability.ts';
export { directionOf, polarityOf, type Direction, type Polarity } from './facts/words/metrics/polarity.ts';
export { tensionsOf, type PlanPart, type TensionInPlan } from './facts/tensions.ts';
export { TENSIONS, type SideWords, type TensionPair } from './facts/words/tension-data.ts';
export { tensionWords, type TensionWords } from './facts/words/tension-words.ts';
export { textsOf, type PlacedText } from './facts/texts.ts';
export { referencesOf } from './facts/references.ts';
export type { Block, Inline, Page, Text } from './page/page.ts';
export type { Drawing, Shape } from './page/drawing.ts';
export type { Tone } from './page/tone.ts';
export { toHtml } from './page/html/to-html.ts';
export { toMarkdown } from './page/markdown/to-markdown.ts';
export { toText } from './page/text/to-text.ts';
export type { Terminal, TextStyle } from './page/text/terminal.ts';
export { FORMATS, GROUPING_FORMATS, type FormatName } from './formats/formats.ts';
export { checkstyle } from './formats/checkstyle.ts';
export { compact } from './formats/compact.ts';
export { github } from './formats/github.ts';
export { gitlab, type GitLabIssue } from './formats/gitlab.ts';
export { html } from './formats/html.ts';
export { json, type JsonDetails, type JsonMessage, type JsonResult } from './formats/json.ts';
export { junit } from './formats/junit.ts';
export {
  groupByPitfall,
  pitfallOf,
  PITFALLS,
  type Grouping,
  type PitfallGroup,
  type PitfallName,
} from './formats/pitfalls.ts';
export { leader } from './formats/leader/leader.ts';
export { markdown } from './formats/markdown-report.ts';
export { pretty } from './formats/pretty/pretty.ts';
export { rdjson, type RdDiagnostic } from './formats/rdjson.ts';
export { mergeReports, readReport } from './formats/report/read-report.ts';
export { report } from './formats/report/report.ts';
export { sarif } from './formats/sarif/sarif.ts';
export { stepSummary } from './formats/step-summary.ts';
export { stylish } from './formats/stylish.ts';
export { safe, safeLine, safePath } from './formats/safe.ts';
export { disarm } from './formats/build-log.ts';
export { explainBasis, speakBasis } from './formats/speak-basis.ts';
export { progressJson } from './artefacts/progress/progress-json.ts';
export { progressPage, type ProgressPageOptions } from './artefacts/progress/progress-page.ts';
export { treeDot } from './artefacts/tree/tree-dot.ts';
export { treeJson } from './artefacts/tree/tree-json.ts';
export { treeMermaid } from './artefacts/tree/tree-mermaid.ts';
export { treeText } from './artefacts/tree/tree-text.ts';
export { ARTEFACTS, renderFiles, type Artefact, type Rendered } from './render.ts';
export { alignmentPage } from './artefacts/alignment/alignment-page.ts';
export { fiveBoxesPage } from './artefacts/five-boxes/five-boxes-page.ts';
export { onePagerPage, twoPagerPage } from './artefacts/one-pager/one-pager-page.ts';
export { planPage } from './artefacts/plan/plan-page.ts';
export { plannerPage } from './artefacts/planner/planner-page.ts';
export { threeQuestionsPage } from './artefacts/three-questions/three-questions-page.ts';
export { journeysJson } from './artefacts/journey/journeys-json.ts';
export {
  waiverRegister,
  type RegisteredWaiver,
  type VoidFault,
  type WaiverRegister,
  type WaiverStanding,
} from './artefacts/waivers/waiver-register.ts';
export { waiverRegisterJson } from './artefacts/waivers/waiver-register-json.ts';
export { waiverRegisterPage } from './artefacts/waivers/waiver-register-page.ts';
export { applyBaseline, type Compared, type PathOf, type StaleEntry } from './baseline/apply-baseline.ts';
export {
  countKnown,
  readBaseline,
  writeBaseline,
  type Baseline,
  type BaselineFault,
  type Known,
  type KnownInFile,
} from './baseline/baseline.ts';
export { pruneBaseline, recordBaseline, updateBaseline } from './baseline/record-baseline.ts';
export type { MayHold } from './baseline/apply-baseline.ts';
export { diff, diffDrafts, readDraft, type Differed, type Draft } from './diff.ts';
export type {
  ComparedAim,
  ComparedFinding,
  ComparedMeasure,
  ComparedParts,
  DraftDiff,
  NamedPart,
  PlanDiff,
  Show,
} from './artefacts/diff/draft-diff.ts';
export { draftDiffJson } from './artefacts/diff/draft-diff-json.ts';
export { draftDiffPage } from './artefacts/diff/draft-diff-page.ts';
export {
  changesBetween,
  type Lowering,
  type PartChanges,
  type PlanChanges,
  type Redefinition,
} from './facts/drafts/plan-changes.ts';
export {
  sketchOf,
  type LevelSketch,
  type MeasureSketch,
  type PartSketch,
  type PlanSketch,
  type TimeSketch,
  type Words as PlacedWords,
} from './facts/drafts/sketch.ts';
export { fix, lint, resolve } from './lint.ts';
export { applyFixes, type FixedText } from './fix/apply-fixes.ts';
export { fixFiles, type FaultyFix, type FixedFile, type FixedFiles, type FixWork } from './fix/fix-files.ts';
export { giveField, stubFor, stubRows } from './edit/stub.ts';
export type { Value } from './edit/print-value.ts';
export { quote, renameField, rewrite } from './edit/words.ts';
export { removeItem } from './edit/remove-item.ts';
export { applyEdits, FIX_KINDS, type Edit, type Fix, type FixKind } from './source/edit.ts';
export { figure } from './formats/count-words.ts';
export type { FixedInRun, Format, FormatContext, Style } from './formats/format.ts';
export type * from './artefacts/review/review.ts';
export type * from './model/goal.ts';
export type * from './model/people.ts';
export type * from './model/placed.ts';
export type * from './model/plan.ts';
export type * from './model/rating.ts';
export type * from './model/outline.ts';
export type * from './facts/cascade/progress.ts';
export type * from './facts/cascade/tree.ts';
