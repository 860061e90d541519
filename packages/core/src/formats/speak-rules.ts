import type { Finding } from '../engine/report.ts';

/** The rule of a finding, with those that it speaks for: `plan-overload with goal-limit and priority-limit`. */
export function speakRules({ ruleId, covers = [] }: Finding): string {
  return covers.length === 0 ? ruleId : `${ruleId} with ${covers.join(' and ')}`;
}
