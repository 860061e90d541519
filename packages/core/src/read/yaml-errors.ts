import type { Document } from 'yaml';
import type { Span } from '../source/node.ts';
import { LIMITS } from './limits.ts';

/** A parser's complaint, as the message and arguments of the rule `syntax`. */
export interface SyntaxProblem {
  readonly id: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly span: Span;
}

/** What the parser's own codes mean to somebody who writes plans. What is not here is said in general words. */
const BY_CODE: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'badEscape',
  BAD_INDENT: 'badIndent',
  BAD_SCALAR_START: 'badStart',
  BLOCK_AS_IMPLICIT_KEY: 'secondColon',
  BLOCK_IN_FLOW: 'badIndent',
  KEY_OVER_1024_CHARS: 'missingColon',
  MISSING_CHAR: 'missingColon',
  MULTILINE_IMPLICIT_KEY: 'missingColon',
  MULTIPLE_DOCS: 'severalDocuments',
  NON_STRING_KEY: 'keyNotText',
  RESOURCE_EXHAUSTION: 'tooDeep',
  TAB_AS_INDENT: 'tabIndent',
};

/**
 * The first thing wrong with a parsed document, in our words: the parser reports up to dozens of follow-ups for one
 * cause, and only the first is worth reading.
 */
export function explainSyntax(document: Document.Parsed, text: string): SyntaxProblem | undefined {
  const { yaml } = document.directives;
  if (yaml.explicit === true && yaml.version !== '1.2') {
    return { id: 'oldVersion', args: { version: yaml.version }, span: { start: 0, end: Math.min(5, text.length) } };
  }
  const error = document.errors[0];
  if (error === undefined) return undefined;
  const start = Math.min(error.pos[0], text.length);
  const span = { start, end: Math.max(start, Math.min(error.pos[1], text.length)) };
  const line = lineAround(text, start);
  const args = error.code === 'RESOURCE_EXHAUSTION' ? { limit: LIMITS.depth } : { line: shorten(line) };
  return { id: causeOf(error.code, error.message, line), args, span };
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end);
}

function shorten(line: string): string {
  return line.trim().slice(0, 60).toWellFormed();
}

/** What the line looks like, where that tells a person more than the parser's own word for it. */
const BY_LOOKS: readonly (readonly [id: string, looks: RegExp])[] = [
  ['tabIndent', /^[^\S\t]*\t/],
  ['noBreakSpace', /^\s*\u00A0/],
  ['smartQuote', /^\s*(?:- )?[“”‘’]|:\s[“‘]/],
  ['dashSpace', /^\s*-[^\s-]/],
];

function causeOf(code: string, message: string, line: string): string {
  for (const [id, looks] of BY_LOOKS) if (looks.test(line)) return id;
  if (message.includes('closing') || message.includes('quote')) return 'openQuote';
  if (message.startsWith('Flow ')) return 'openBracket';
  if (message.startsWith('Sequence item')) return 'badIndent';
  if (code === 'UNEXPECTED_TOKEN') return /["'[{>|,]/.test(line) ? 'needsQuotes' : 'unreadable';
  return BY_CODE[code] ?? 'unreadable';
}
