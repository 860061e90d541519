import { wrapAnsi } from 'fast-wrap-ansi';
import type { FormatContext } from '@plan-lint/core';

const WIDEST = 80;
const NARROWEST = 40;
const INDENT = '    ';
/** Stands before what an example reports. */
const REPORTS = '  -> ';

type Paint = NonNullable<FormatContext['colour']>;

/** A part of a page between empty lines. */
type Block =
  | { readonly kind: 'text'; readonly lines: string[] }
  | { readonly kind: 'code'; readonly info: string; readonly lines: string[] };

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
  const blocks = blocksOf(markdown).map((block) =>
    block.kind === 'code' ? codeLines(block.info, block.lines) : textLines(block.lines, width, paint),
  );
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

function codeLines(info: string, lines: readonly string[]): readonly string[] {
  const [language = '', ...about] = info.split(' ');
  if (language === 'text') return lines.map((line) => `${REPORTS}${line}`);
  const remark = about.length === 0 ? [] : [`# ${about.join(' ')}`];
  return [...remark, ...lines].map((line) => `${INDENT}${line}`.trimEnd());
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
    .replace(/(^|\s)_([^_]+)_(?=\W|$)/g, '$1$2')
    .replace(/\[([^\][]+)\]\([^()]*\)/g, '$1');
  const lines = wrapAnsi(plain, width - indent.length, { hard: true }).split('\n');
  return lines.map((line, index) => (index === 0 ? line : `${indent}${line}`));
}
