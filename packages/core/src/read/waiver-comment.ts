import type { Span } from '../source/node.ts';
import type { CST } from 'yaml';

/** How a comment begins that waives a finding. */
export const WAIVER_MARK = 'plan-lint-waive';

/** What a comment says that waives findings. */
export interface WaiverWords {
  /** The rules that it names, in order. */
  readonly rules: readonly string[];
  readonly until: string | undefined;
  readonly by: string | undefined;
  /** Absent where there is none, or no colon before it. */
  readonly reason: string | undefined;
}

/**
 * Reads `# plan-lint-waive rule, rule until 2027-01-31 by Headteacher: reason`. `until` and `by` may be left out, and may
 * change places. `undefined` where a comment begins like one that waives, and what follows is something else.
 */
export function readWaiverComment(comment: string): WaiverWords | undefined {
  const words = withoutMark(comment);
  if (!/^\s/.test(words)) return undefined;
  const colon = words.indexOf(':');
  const head = colon === -1 ? words : words.slice(0, colon);
  const reason = colon === -1 ? '' : words.slice(colon + 1).trim();
  const clauses = clausesIn(head);
  if (clauses === undefined) return undefined;
  return { ...clauses, reason: reason === '' ? undefined : reason };
}

/** Whether a comment waives findings, or begins as if it did. */
function isWaiverComment(comment: string): boolean {
  return comment.replace(/^#+/, '').trimStart().startsWith(WAIVER_MARK);
}

function withoutMark(comment: string): string {
  return comment.replace(/^#+/, '').trimStart().slice(WAIVER_MARK.length);
}

type Clauses = Omit<WaiverWords, 'reason'>;

/** What stands before the colon: rules, and after them until when and by whom. */
function clausesIn(head: string): Clauses | undefined {
  const found: Record<'rules' | 'until' | 'by', string[]> = { rules: [], until: [], by: [] };
  let clause: keyof typeof found = 'rules';
  for (const word of head.trim().split(/\s+/)) {
    const isNext = (word === 'until' || word === 'by') && found[word].length === 0 && clause !== word;
    if (isNext) clause = word;
    else found[clause].push(word);
  }
  const names = found.rules.join(' ').split(',');
  const rules = names.map((name) => name.trim()).filter((name) => name !== '');
  if (rules.length === 0 || rules.some((name) => name.includes(' '))) return undefined;
  return { rules, until: joined(found.until), by: joined(found.by) };
}

function joined(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join(' ');
}

/** The comments of a YAML text that waive findings, in order. What looks like a comment within a text is none. */
export function waiverCommentsIn(tokens: readonly CST.Token[]): readonly Span[] {
  const comments: Span[] = [];
  for (const token of tokens) collect(token, comments);
  return comments.sort((a, b) => a.start - b.start);
}

/** The parser's tokens stand in lists within each other; which list is which does not matter here. */
function collect(token: object, comments: Span[]): void {
  if ('type' in token && token.type === 'comment') {
    const { source, offset } = token as CST.SourceToken;
    if (isWaiverComment(source)) comments.push({ start: offset, end: offset + source.trimEnd().length });
    return;
  }
  for (const part of Object.values(token) as unknown[]) {
    if (Array.isArray(part)) for (const each of part as readonly object[]) collect(each, comments);
    else if (typeof part === 'object' && part !== null) collect(part, comments);
  }
}
