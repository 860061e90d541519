import type { CST, Document, ErrorCode } from 'yaml';
import type { Span } from '../source/node.ts';
import type { Source } from '../source/source.ts';
import type { TreeBuilder } from './tree.ts';
import { leftOpen } from './yaml-left-open.ts';

/**
 * Says in our words what is wrong with a composed document, if anything is, and stops reading it. The composer reports
 * up to dozens of follow-ups for one cause: only the first is worth reading, and often a line that looks innocent to a
 * parser tells a person more than the place where it got stuck.
 */
export function explainSyntax(
  document: Document.Parsed,
  tokens: readonly CST.Token[],
  tree: TreeBuilder,
): void {
  const { yaml } = document.directives;
  if (yaml.explicit === true && yaml.version !== '1.2') {
    tree.stop('oldVersion', lineSpan(tree.source, tree.source.text.indexOf('%')), { version: yaml.version });
  }
  const start = document.errors.reduce((first, { pos }) => Math.min(first, pos[0]), Infinity);
  const errors: readonly YamlError[] = document.errors.filter(({ pos }) => pos[0] === start);
  if (errors[0] !== undefined) stopAt(causeOf(errors[0], errors, tokens, tree.source), tree);
  for (const { code, message, pos } of document.warnings) {
    if (code === 'BAD_DIRECTIVE') noteDirective(pos[0], tree);
    else if (code === 'TAG_RESOLVE_FAILED' && !CORE_TAG.test(message)) noteTag(pos[0], tree);
  }
}

function noteDirective(offset: number, tree: TreeBuilder): void {
  tree.problem('unknownDirective', lineSpan(tree.source, offset), { args: { line: tree.lineAt(offset) } });
}

/** Tags of YAML's own that say what a text without quotes would say by itself. */
const CORE_TAG = /tag:yaml\.org,2002:(?:null|bool|int|float)$/;

/** What the composer says of an error. */
interface YamlError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** What is wrong, as a message of the rule `syntax`, and from where on. */
interface Cause {
  readonly id: string;
  readonly offset: number;
}

function stopAt({ id, offset }: Cause, tree: TreeBuilder): never {
  if (id === 'unknownTag') return tree.stop(id, tagSpan(offset, tree), { tag: tagAt(offset, tree) });
  const { start, end } = lineSpan(tree.source, offset);
  const first = id === 'tabIndent' || id === 'noBreakSpace' ? lineStart(tree.source, offset) : start;
  return tree.stop(id, { start: first, end }, { line: tree.lineAt(offset) });
}

function lineStart(source: Source, offset: number): number {
  return source.offsetAt(source.positionAt(offset).line, 1);
}

function noteTag(offset: number, tree: TreeBuilder): void {
  tree.problem('unknownTag', tagSpan(offset, tree), { args: { tag: tagAt(offset, tree) } });
}

function tagSpan(start: number, tree: TreeBuilder): Span {
  return { start, end: start + tagAt(start, tree).length };
}

function tagAt(offset: number, { source }: TreeBuilder): string {
  return /^[^\s,[\]{}]*/.exec(source.text.slice(offset, offset + 60))?.[0] ?? '';
}

/** From an offset, or the first word of its line, to the end of the line. */
function lineSpan(source: Source, offset: number): Span {
  const { line, column } = source.positionAt(offset);
  const text = source.line(line);
  const first = text.length - text.trimStart().length;
  const start = source.offsetAt(line, Math.max(column, first + 1));
  return { start, end: Math.max(start + 1, source.offsetAt(line, text.trimEnd().length + 1)) };
}

function causeOf(
  error: YamlError,
  errors: readonly YamlError[],
  tokens: readonly CST.Token[],
  source: Source,
): Cause {
  const open = leftOpen(tokens, error.pos[0], source);
  if (open !== undefined) return open;
  const offset = firstWordFrom(source, error.pos[0]);
  const { line } = source.positionAt(offset);
  const codes = errors.map(({ code }) => code);
  // A field that is indented under the text of the one above looks like one name over two lines.
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && codes.includes('MULTILINE_IMPLICIT_KEY')) {
    return { id: 'badIndent', offset: firstWordFrom(source, source.offsetAt(line + 1, 1)) };
  }
  const before = source.line(line - 1);
  // Without its colon a name before a # is a text, and the next line is where the parser is surprised.
  if (error.message.endsWith('at node end') && /\S #\S/.test(before)) {
    return { id: 'hashCut', offset: source.offsetAt(line - 1, 1) };
  }
  const clue = { code: error.code, message: error.message, line: source.line(line), before };
  return { id: causes().find(([, fits]) => fits(clue))?.[0] ?? 'unreadable', offset };
}

/** Past blank lines and comments, at which the parser gets stuck although they are innocent. */
function firstWordFrom(source: Source, offset: number): number {
  for (let { line } = source.positionAt(offset); line < source.lineStarts.length; line++) {
    const text = source.line(line);
    if (/^\s*(?:#|$)/.test(text)) continue;
    const first = source.offsetAt(line, text.length - text.trimStart().length + 1);
    return Math.max(offset, first);
  }
  return Math.min(offset, Math.max(0, source.text.length - 1));
}

/** What is known about an error. */
interface Clue {
  readonly code: ErrorCode;
  readonly message: string;
  readonly line: string;
  readonly before: string;
}

type Test = (clue: Clue) => boolean;

/** Builds tests of errors: by their code, by the words of their message, by the looks of their line. */
const byCode = (...codes: readonly ErrorCode[]): Test => ({ code }) => codes.includes(code); // prettier-ignore
const byWords = (words: RegExp): Test => ({ message }) => words.test(message); // prettier-ignore
const byLooks = (looks: RegExp): Test => ({ line }) => looks.test(line); // prettier-ignore
const both = (one: Test, other: Test): Test => (clue) => one(clue) && other(clue); // prettier-ignore
const either = (one: Test, other: Test): Test => (clue) => one(clue) || other(clue); // prettier-ignore

/** What errors mean to somebody who writes plans: the first that fits. */
function causes(): readonly (readonly [id: string, fits: Test])[] {
  // A name without a colon after it, or something that the parser took for one.
  const noColon = byCode('MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY');
  return [
    ['mergeConflict', byLooks(/^(?:<{7}|={7}|>{7})(?:\s|$)/)],
    ['tabIndent', either(byCode('TAB_AS_INDENT'), byLooks(/^ *\t/))],
    ['noBreakSpace', byLooks(/^ *[^\S \t]/)],
    ['dashSpace', byLooks(/^\s*-\p{L}/u)],
    ['commentSpace', byWords(/^Comments must/)],
    ['listOnNameLine', byWords(/^Unexpected block-seq-ind on/)],
    ['badEscape', byCode('BAD_DQ_ESCAPE')],
    ['keyNotText', byCode('NON_STRING_KEY')],
    ['unknownTag', byCode('TAG_RESOLVE_FAILED')],
    ['closedBracket', byWords(/^Unexpected flow-(?:seq|map)-end/)],
    ['extraComma', byWords(/^Unexpected (?:,|empty item|comma)/)],
    ['commaOrQuotes', either(byCode('BLOCK_IN_FLOW'), byWords(/^Missing ,/))],
    ['textIndent', both(noColon, ({ before }) => /[:-] [|>][+-]?\d?\s*$/.test(before))],
    ['badStart', byCode('BAD_SCALAR_START', 'BAD_ALIAS', 'BAD_DIRECTIVE')],
    [
      'badStart',
      both(byCode('UNEXPECTED_TOKEN', 'BLOCK_AS_IMPLICIT_KEY'), byLooks(/(?:^|[:-])\s+[*&!?|>@`%]/)),
    ],
    ['smartQuote', both(byCode('BLOCK_AS_IMPLICIT_KEY'), byLooks(/[:-] [“”„‘’«]/))],
    ['colonSpace', both(noColon, byLooks(/^\s*(?:- )?[\w-]+:[^\s/]/))],
    ['badIndent', either(byCode('BAD_INDENT'), byWords(/^(?:Sequence item|A block sequence)/))],
    ['badIndent', both(noColon, byLooks(/^\s*- /))],
    ['secondColon', byCode('BLOCK_AS_IMPLICIT_KEY', 'KEY_OVER_1024_CHARS')],
    ['missingColon', noColon],
    ['needsQuotes', both(byCode('UNEXPECTED_TOKEN'), byLooks(/["'[{]/))],
    ['badIndent', byWords(/ at node end$/)],
  ];
}
