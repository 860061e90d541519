export { journeys } from './journeys.ts';
export { chartPage } from './artefacts/journey/chart-page.ts';
export { journeyPage } from './artefacts/journey/journey-page.ts';
export type { JourneyView, StatementNote } from './artefacts/journey/journey-view.ts';
export { review, reviewFiles } from './review.ts';
export type { Reviewed, ReviewOptions } from './review.ts';
export type * from './artefacts/review/review.ts';
export { reviewJson } from './artefacts/review/review-json.ts';
export { reviewPage } from './artefacts/review/review-page.ts';
export type { ReviewPageOptions } from './artefacts/review/page-options.ts';
export { FRAMEWORKS } from './frameworks/frameworks.ts';
export type { Framework, Question, QuestionGroup } from './frameworks/framework.ts';
export { Linter } from './engine/linter.ts';
export type { Forecast, TextFile, Watch } from './engine/reader.ts';
export type { ModelRead } from './engine/read-model.ts';
export { lintFiles, readWorkspace } from './engine/lint.ts';
export type { Beside } from './engine/lint.ts';
export { glanceAt } from './engine/glance.ts';
export type { Glance } from './engine/glance.ts';
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
export { idleSettings } from './config/idle-settings.ts';
export type { SeenFile } from './config/idle-settings.ts';
export { configInForce } from './config/in-force.ts';
export type { ConfigInForce, RuleInForce, Sourced } from './config/in-force.ts';
export type { Origin } from './config/origin.ts';
export type { ConfigSurroundings } from './config/resolve-config.ts';
export type { Config, Override, RuleLevel, RuleSetting } from './config/config.ts';
export type { ActiveRule, LintSettings, ReadSettings, SettingsOf } from './config/settings.ts';
export { PRESETS } from './config/presets.ts';
export type { Preset } from './config/presets.ts';

export { builtinRules } from './rules/registry.generated.ts';
export { defineRule } from './rule/define-rule.ts';
export type { RuleSpec, TypedContext } from './rule/define-rule.ts';
export { guidance, house, logic, research, source, SOURCE_TITLES } from './rule/basis.ts';
export type { Basis, BasisKind, SourceId } from './rule/basis.ts';
export type { Arguments, Confidence, Message, Severity } from './rule/message.ts';
export type { RegisteredRule } from './rule/registered.ts';
export type { At, Checks, Concern, Pitfall, Rule, RuleContext } from './rule/rule.ts';

export { Source } from './source/source.ts';
export type { Position } from './source/source.ts';
export type { Location } from './source/location.ts';
export type { Pin } from './source/pin.ts';
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
export type * from './model/outline.ts';
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

export { saysHowItAdapts } from './facts/adaptation.ts';
export { unexplainedAcronyms } from './facts/acronyms.ts';
export type { UnexplainedAcronym } from './facts/acronyms.ts';
export { alignment } from './facts/alignment.ts';
export type { GoalAlignment, Supported } from './facts/alignment.ts';
export { busiestMonth } from './facts/bunching.ts';
export type { BusyMonth } from './facts/bunching.ts';
export { cascade } from './facts/cascade/cascade.ts';
export type {
  Cascade,
  CascadeGoal,
  CascadePlan,
  CascadePriority,
  LostLink,
  Supportable,
} from './facts/cascade/cascade.ts';
export { circlesIn } from './facts/cascade/circles.ts';
export type { Circles } from './facts/cascade/circles.ts';
export { onePagesOf } from './facts/cascade/one-pager.ts';
export type { OnePage, OnePages, PagePart } from './facts/cascade/one-pager.ts';
export { progressOf } from './facts/cascade/progress.ts';
export type * from './facts/cascade/progress.ts';
export { ancestorsOf, goalsReachingAbove, takersOf, topGoals } from './facts/cascade/reach.ts';
export { askedBelow, takeUpOf } from './facts/cascade/take-up.ts';
export type { Asked, PlansOfUnit, TakeUp } from './facts/cascade/take-up.ts';
export { cascadeTree } from './facts/cascade/grow-tree.ts';
export type * from './facts/cascade/tree.ts';
export { changeOf } from './facts/change.ts';
export type { Change } from './facts/change.ts';
export { isConcrete } from './facts/concrete.ts';
export { communicationOf } from './facts/communication.ts';
export type { CommunicationInPlan, CommunicationKind } from './facts/communication.ts';
export { contributionsOf, repeatedContributions } from './facts/contributions.ts';
export type { ContributionInPlan } from './facts/contributions.ts';
export { currentReality } from './facts/current-reality.ts';
export type { CurrentReality } from './facts/current-reality.ts';
export { wrongOrders } from './facts/date-order.ts';
export type { WrongOrder } from './facts/date-order.ts';
export { datesOf, datesOutside } from './facts/dates.ts';
export type { DateInPlan, DateOutside } from './facts/dates.ts';
export { stepsWithoutDate, stepsWithoutOwner, vagueSteps } from './facts/deadlines.ts';
export type { VagueStep } from './facts/deadlines.ts';
export { firstAim } from './facts/first-aim.ts';
export type { FirstAim } from './facts/first-aim.ts';
export { firstHalfTerm } from './facts/first-half-term.ts';
export type { FirstHalfTerm } from './facts/first-half-term.ts';
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
export { journey, SECTION_NAMES } from './facts/journey.ts';
export type { Journey, Leap, RatedStatement, SectionStanding, SideStanding } from './facts/journey.ts';
export { impactSharing } from './facts/impact.ts';
export type { ImpactSharing } from './facts/impact.ts';
export { LAYERS, layerInvolvement } from './facts/layers.ts';
export type { LayerInPlan, LayerInvolvement, LayerName } from './facts/layers.ts';
export { leastServedVoices } from './facts/least-served.ts';
export type { LeastServedVoices } from './facts/least-served.ts';
export { levelsOf } from './facts/levels.ts';
export type { Level, Levels } from './facts/levels.ts';
export { load, reachesReferenceCase, REFERENCE_CASE } from './facts/load.ts';
export type { Load } from './facts/load.ts';
export { misstatements, standstills } from './facts/measure-change.ts';
export type { Misstatement } from './facts/measure-change.ts';
export { measureStatements } from './facts/measure-statements.ts';
export type { MeasureStatement } from './facts/measure-statements.ts';
export { oddAmounts } from './facts/measure-units.ts';
export type { OddAmount } from './facts/measure-units.ts';
export { isMeasured } from './facts/measures.ts';
export { monitoringEvents, monitoringOf } from './facts/monitoring.ts';
export type { MonitoringInPlan } from './facts/monitoring.ts';
export { strayMilestones } from './facts/milestone-order.ts';
export type { StrayMilestone } from './facts/milestone-order.ts';
export { obstaclesOf } from './facts/obstacles.ts';
export type { ObstacleInPlan, ObstacleNeed } from './facts/obstacles.ts';
export { onlyOutputs } from './facts/outcomes.ts';
export { outlineOf } from './facts/outline.ts';
export { participationIn, participationOf } from './facts/participation.ts';
export type { Participation } from './facts/participation.ts';
export { sharedOwnership } from './facts/owners.ts';
export type { SharedOwnership } from './facts/owners.ts';
export { countryOfPlan, periodOf } from './facts/period.ts';
export { placeholdersOf } from './facts/placeholders.ts';
export type { Placeholder } from './facts/placeholders.ts';
export { quickWinOf } from './facts/quick-win.ts';
export type { QuickWin } from './facts/quick-win.ts';
export { costlySteps } from './facts/resources.ts';
export type { CostlyStep } from './facts/resources.ts';
export { reviewRhythm } from './facts/review-rhythm.ts';
export type { ReviewGap, ReviewRhythm } from './facts/review-rhythm.ts';
export { lacksOfReview, reviewsOf } from './facts/reviews.ts';
export type { ReviewInPlan, ReviewNeed } from './facts/reviews.ts';
export { dueOf, openStepsOf, stepsOf } from './facts/steps.ts';
export type { Step } from './facts/steps.ts';
export { ownerLoads } from './facts/owner-load.ts';
export type { OwnerLoad } from './facts/owner-load.ts';
export { unspokenPulls } from './facts/pulls.ts';
export type { Pull } from './facts/pulls.ts';
export { rationales } from './facts/rationale.ts';
export type { Rationale } from './facts/rationale.ts';
export { roleCoverage } from './facts/role-coverage.ts';
export type { DeclaredRole, MissingRoles, RoleCover, RoleCoverage } from './facts/role-coverage.ts';
export { undeclaredRoles } from './facts/role-mentions.ts';
export type { RoleMention, UndeclaredRole } from './facts/role-mentions.ts';
export { audiencesIn, audiencesOf } from './facts/words/audiences.ts';
export type { Audience } from './facts/words/audiences.ts';
export { rhythmIn } from './facts/words/rhythm.ts';
export type { Rhythm } from './facts/words/rhythm.ts';
export { ratedGoals, shortfalls, worseParts } from './facts/status.ts';
export type { RatedGoal, Shortfall, StatusNeed, WorsePart } from './facts/status.ts';
export { studentImpact } from './facts/student-impact.ts';
export type { StudentImpact } from './facts/student-impact.ts';
export type { UnitMatch } from './facts/unit-match.ts';
export { wrongWays } from './facts/wrong-way.ts';
export type { WrongWay } from './facts/wrong-way.ts';
export { changesStatedIn } from './facts/words/stated-change.ts';
export type { StatedChange } from './facts/words/stated-change.ts';
export type { Size } from './facts/words/stated-size.ts';
export { groupOf, roleOf, sameRole } from './facts/words/roles.ts';
export type { RoleGroup } from './facts/words/roles.ts';
export { readingGrade } from './facts/words/readability.ts';
export { directionOf, polarityOf } from './facts/words/polarity.ts';
export type { Direction, Polarity } from './facts/words/polarity.ts';
export { tensionsOf } from './facts/tensions.ts';
export type { PlanPart, TensionInPlan } from './facts/tensions.ts';
export { TENSIONS } from './facts/words/tension-data.ts';
export type { SideWords, TensionPair } from './facts/words/tension-data.ts';
export { tensionWords } from './facts/words/tension-words.ts';
export type { TensionWords } from './facts/words/tension-words.ts';
export { textsOf } from './facts/texts.ts';
export type { PlacedText } from './facts/texts.ts';
export { referencesOf } from './facts/references.ts';

export type { Block, Inline, Page, Text } from './page/page.ts';
export type { Drawing, Shape } from './page/drawing.ts';
export type { Tone } from './page/tone.ts';
export { toHtml } from './page/html/to-html.ts';
export { toMarkdown } from './page/markdown/to-markdown.ts';
export { toText } from './page/text/to-text.ts';
export type { Terminal, TextStyle } from './page/text/terminal.ts';

export { FORMATS, GROUPING_FORMATS } from './formats/formats.ts';
export type { FormatName } from './formats/formats.ts';
export { checkstyle } from './formats/checkstyle.ts';
export { compact } from './formats/compact.ts';
export { github } from './formats/github.ts';
export { gitlab } from './formats/gitlab.ts';
export type { GitLabIssue } from './formats/gitlab.ts';
export { html } from './formats/html.ts';
export { json } from './formats/json.ts';
export type { JsonDetails, JsonMessage, JsonResult } from './formats/json.ts';
export { junit } from './formats/junit.ts';
export { groupByPitfall, pitfallOf, PITFALLS } from './formats/pitfalls.ts';
export type { Grouping, PitfallGroup, PitfallName } from './formats/pitfalls.ts';
export { leader } from './formats/leader/leader.ts';
export { markdown } from './formats/markdown-report.ts';
export { pretty } from './formats/pretty/pretty.ts';
export { rdjson } from './formats/rdjson.ts';
export type { RdDiagnostic } from './formats/rdjson.ts';
export { mergeReports, readReport } from './formats/report/read-report.ts';
export { report } from './formats/report/report.ts';
export { sarif } from './formats/sarif/sarif.ts';
export { stepSummary } from './formats/step-summary.ts';
export { stylish } from './formats/stylish.ts';
export { safe, safeLine, safePath } from './formats/safe.ts';
export { disarm } from './formats/build-log.ts';
export { explainBasis, speakBasis } from './formats/speak-basis.ts';

export { progressJson } from './artefacts/progress/progress-json.ts';
export { progressPage } from './artefacts/progress/progress-page.ts';
export type { ProgressPageOptions } from './artefacts/progress/progress-page.ts';
export { treeDot } from './artefacts/tree/tree-dot.ts';
export { treeJson } from './artefacts/tree/tree-json.ts';
export { treeMermaid } from './artefacts/tree/tree-mermaid.ts';
export { treeText } from './artefacts/tree/tree-text.ts';

export { ARTEFACTS, renderFiles } from './render.ts';
export type { Artefact, Rendered } from './render.ts';
export { alignmentPage } from './artefacts/alignment/alignment-page.ts';
export { fiveBoxesPage } from './artefacts/five-boxes/five-boxes-page.ts';
export { onePagerPage, twoPagerPage } from './artefacts/one-pager/one-pager-page.ts';
export { planPage } from './artefacts/plan/plan-page.ts';
export { plannerPage } from './artefacts/planner/planner-page.ts';
export { threeQuestionsPage } from './artefacts/three-questions/three-questions-page.ts';
export { journeysJson } from './artefacts/journey/journeys-json.ts';
export { fix, lint, resolve } from './lint.ts';
export { applyFixes } from './fix/apply-fixes.ts';
export type { FixedText } from './fix/apply-fixes.ts';
export { fixFiles } from './fix/fix-files.ts';
export type { FaultyFix, FixedFile, FixedFiles, FixWork } from './fix/fix-files.ts';
export { giveField, stubFor, stubRows } from './edit/stub.ts';
export type { Value } from './edit/print-value.ts';
export { quote, renameField, rewrite } from './edit/words.ts';
export { removeItem } from './edit/remove-item.ts';
export { applyEdits, FIX_KINDS } from './source/edit.ts';
export type { Edit, Fix, FixKind } from './source/edit.ts';
export type { FixedInRun, Format, FormatContext, Style } from './formats/format.ts';
