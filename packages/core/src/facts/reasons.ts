const REASON = /\b(?:because|so\s+that|in\s+order\s+to|owing\s+to|due\s+to)\b/i;

/** Whether a statement carries its own reason: "No new tests, because pupils sit enough of them". */
export function givesReason(statement: string): boolean {
  return REASON.test(statement);
}
