import type { Counts, Finding, Report } from '../engine/report.ts';
import { sayFinding } from './say.ts';
import { safeSentence } from './safe.ts';

/** What a finding says, in the voice for developers: one line, safe to print, without its full stop. */
export function developerLine(finding: Finding, { rules }: Report): string {
  const says = safeSentence(sayFinding(finding, rules).says).trimEnd();
  return says.endsWith('.') && says.at(-2) !== ' ' ? says.slice(0, -1) : says;
}

/** `3 problems (1 error, 1 warning, 1 info)`, as ESLint puts it; infos are named only where there are any. */
export function problemCount({ errors, warnings, infos }: Counts): string {
  const kinds = [
    plain(errors, 'error'),
    plain(warnings, 'warning'),
    ...(infos > 0 ? [plain(infos, 'info')] : []),
  ];
  return `${plain(errors + warnings + infos, 'problem')} (${kinds.join(', ')})`;
}

/** A number with its word as ESLint writes it, without marks between thousands. */
export function plain(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
