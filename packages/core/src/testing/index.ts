export { arbitraryPlan } from './arbitrary-plan.ts';
export { AS_OF, runRuleOn, testRule } from './test-rule.ts';
export type { RuleCase, RuleCases } from './test-rule.ts';
