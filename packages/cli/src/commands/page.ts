import { wrapAnsi } from 'fast-wrap-ansi';
import type { FormatContext } from '@plan-lint/core';

const WIDEST = 80;
const NARROWEST = 40;
const INDENT = '    ';
/** Stands before what an example reports; what does not fit on a line goes on below. */
const REPORTS = '  -> ';
const GOES_ON = '     ';

type Paint = NonNullable<FormatContext['colour']>;

/** A part of a page between empty lines. */
type Block = { readonly kind: 'text'; readonly lines: string[] } | Code;

interface Code {
  readonly kind: 'code';
  /** What stands behind the opening fence. */
  readonly info: string;
  readonly lines: string[];
}

/**
 * A rule's page as text for a terminal: headings bold, code indented, what an example reports marked as such, the rest
 * wrapped to what people read with ease. It knows the Markdown that those pages use, and no more.
 */
export function layOut(
  markdown: string,
  columns: number = WIDEST,
  paint: Paint = (_style, text): string => text,
): string {
  const width = Math.max(NARROWEST, Math.min(WIDEST, columns));
  const all = blocksOf(markdown);
  const blocks = all.map((block, at) => {
    if (block.kind === 'text') return textLines(block.lines, width, paint);
    if (languageOf(block) === 'text') return block.lines.flatMap((line) => reportLines(line, width));
    const silence = isSilent(block, all.slice(at + 1)) ? ['', ...reportLines(NOTHING, width)] : [];
    return [...codeLines(block), ...silence];
  });
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) {
      open = open?.kind === 'code' ? undefined : { kind: 'code', info: line.slice(3), lines: [] };
      if (open !== undefined) blocks.push(open);
    } else if (open?.kind === 'code') open.lines.push(line);
    else if (line.trim() === '') open = undefined;
    else if (open === undefined) blocks.push((open = { kind: 'text', lines: [line] }));
    else open.lines.push(line);
  }
  return blocks;
}

function languageOf({ info }: Pick<Code, 'info'>): string {
  return info.split(' ', 1)[0] ?? '';
}

/** What an example is about: the options that it is run with, the name of its file. */
function aboutOf({ info }: Pick<Code, 'info'>): string {
  return info.slice(languageOf({ info }).length).trim();
}

/** What stands for the report of an example that has none. */
const NOTHING = 'nothing to report';

/** Whether a block is an example, alone or the last of its workspace, that the page shows no report for. */
function isSilent(block: Code, later: readonly Block[]): boolean {
  if (!EXAMPLES.has(languageOf(block))) return false;
  const next = later.find((each) => each.kind === 'code');
  if (next === undefined) return true;
  const [file, nextFile] = [fileOf(block), fileOf(next)];
  // Options stand at the first file of a workspace.
  const begins = next.info.includes('{');
  const isSameWorkspace = file !== undefined && nextFile !== undefined && file !== nextFile && !begins;
  return languageOf(next) !== 'text' && !isSameWorkspace;
}

/** The languages that plans are written in. */
const EXAMPLES: ReadonlySet<string> = new Set(['yaml', 'json']);

/** The name of an example's file, where it is one of several. */
function fileOf(block: Code): string | undefined {
  const name = aboutOf(block)
    .split(' ')
    .find((word) => /\.(?:ya?ml|json)$/.test(word));
  return EXAMPLES.has(languageOf(block)) ? name : undefined;
}

function codeLines(block: Code): readonly string[] {
  const about = aboutOf(block);
  const remark = about === '' ? [] : [`# ${about}`];
  return [...remark, ...block.lines].map((line) => `${INDENT}${line}`.trimEnd());
}

function reportLines(line: string, width: number): readonly string[] {
  const lines = wrapAnsi(line, width - REPORTS.length, { hard: true }).split('\n');
  return lines.map((each, index) => (index === 0 ? REPORTS : GOES_ON) + each);
}

function textLines(lines: readonly string[], width: number, paint: Paint): readonly string[] {
  const [first = ''] = lines;
  const title = /^#+ (.*)/.exec(first)?.[1];
  if (title !== undefined) return [paint('bold', title)];
  if (!first.startsWith('- ')) return wrap(lines.join(' '), width, '', paint);
  const items = lines.join('\n').split(/\n(?=- )/);
  return items.flatMap((item) => wrap(item.replace(/\n\s*/g, ' '), width, '  ', paint));
}

/** Wraps a paragraph; all lines but the first are indented. */
function wrap(text: string, width: number, indent: string, paint: Paint): readonly string[] {
  const plain = text
    .replace(/\*\*([^*]+)\*\*/g, (_, words: string) => paint('bold', words))
    .replace(/(^|[\s(])([_*])(\S|\S[^_*]*\S)\2(?=\W|$)/g, '$1$3')
    .replace(/\[([^\][]+)\]\([^()]*\)/g, '$1');
  const lines = wrapAnsi(plain, width - indent.length, { hard: true }).split('\n');
  return lines.map((line, index) => (index === 0 ? line : `${indent}${line}`));
}
