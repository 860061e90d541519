import { CONCERNS } from '../rule/rule.ts';
import type { Rule } from '../rule/rule.ts';
import type { Severity } from '../rule/message.ts';
import type { Finding } from '../engine/report.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The findings by what matters most: questions last, then by concern (contradictions, overload, what was not read,
 * alignment, ownership, voice, the rest), then by severity. What weighs the same stays in the order given.
 */
export function byImportance(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): readonly Finding[] {
  const rank = (finding: Finding): number => {
    const concern = CONCERNS.indexOf(rules.get(finding.ruleId)?.concern ?? 'rest');
    const isQuestion = finding.severity === 'info' ? 1 : 0;
    return (isQuestion * CONCERNS.length + concern) * 3 + WEIGHT[finding.severity];
  };
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
