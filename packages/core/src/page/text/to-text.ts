import fastStringWidth from 'fast-string-width';
import { hasBlocks } from '../item.ts';
import type {
  Block,
  Checklist,
  Definitions,
  Figure,
  Item,
  List,
  Note,
  Page,
  Quote,
  Section,
  Text,
} from '../page.ts';
import { piecesOf } from '../plain-text.ts';
import { linesOf, painted } from './inline-text.ts';
import { tableText } from './table-text.ts';
import type { Terminal } from './terminal.ts';

/** Lines longer than this are hard to read, however wide the terminal is; tables may be wider. */
const WIDEST = 80;
const WIDEST_TABLE = 120;
const NARROWEST = 40;

/** A page as text for a terminal or a file: in words, and never by colour alone. */
export function toText(page: Page, terminal: Terminal): string {
  const width = Math.max(NARROWEST, terminal.width);
  const head = underlined(page.title, '=', { ...terminal, width: Math.min(WIDEST, width) });
  return `${[...head, ...blockLines(page.blocks, 2, { ...terminal, width })].join('\n')}\n`;
}

/** Blocks, each with an empty line before it. */
function blockLines(blocks: readonly Block[], level: number, terminal: Terminal): readonly string[] {
  return blocks.flatMap((block) => {
    const lines = linesOfBlock(block, level, terminal);
    return lines.length === 0 ? [] : ['', ...lines];
  });
}

function linesOfBlock(block: Block, level: number, terminal: Terminal): readonly string[] {
  const prose = { ...terminal, width: Math.min(WIDEST, terminal.width) };
  switch (block.kind) {
    case 'section':
      return sectionLines(block, level, terminal);
    case 'paragraph':
      return linesOf(block.text, prose.width, prose);
    case 'list':
      return listLines(block, level, prose);
    case 'checklist':
      return checklistLines(block, prose);
    case 'table':
      return tableText(block, { ...terminal, width: Math.min(WIDEST_TABLE, terminal.width) });
    case 'definitions':
      return definitionLines(block, prose);
    case 'quote':
      return quoteLines(block, prose);
    case 'note':
      return noteLines(block, level, prose);
    case 'figure':
      return figureLines(block, prose);
  }
}

function sectionLines({ title, blocks }: Section, level: number, terminal: Terminal): readonly string[] {
  const prose = { ...terminal, width: Math.min(WIDEST, terminal.width) };
  const below = blockLines(blocks, level + 1, terminal);
  const rule = RULES[terminal.ascii === true ? 'ascii' : 'unicode'][level - 2];
  if (rule !== undefined) return [...underlined(title, rule, prose), ...below];
  // A heading so far down stands right above its text.
  return [...strongLines(title, prose), ...(blocks[0]?.kind === 'section' ? below : below.slice(1))];
}

/** What stands under the headings of sections, and of sections in them. */
const RULES = { unicode: ['─', '┄'], ascii: ['-', '.'] } as const;

/** A heading with a line under it that is as long as it is. */
function underlined(title: Text, mark: string, terminal: Terminal): readonly string[] {
  const lines = strongLines(title, terminal);
  return [...lines, mark.repeat(Math.max(1, ...lines.map((line) => fastStringWidth(line))))];
}

function strongLines(text: Text, terminal: Terminal): readonly string[] {
  return linesOf({ kind: 'strong', text }, terminal.width, terminal);
}

function listLines({ ordered, items }: List, level: number, terminal: Terminal): readonly string[] {
  const margin = ordered ? String(items.length).length + 2 : 2;
  return items.flatMap((item, index) =>
    hanging((ordered ? `${index + 1}.` : '-').padEnd(margin), terminal, (inner) =>
      itemLines(item, level, inner),
    ),
  );
}

function itemLines(item: Item, level: number, terminal: Terminal): readonly string[] {
  if (!hasBlocks(item)) return linesOf(item, terminal.width, terminal);
  const below = item.blocks.flatMap((block) => linesOfBlock(block, level, terminal));
  return [...linesOf(item.text, terminal.width, terminal), ...below];
}

function checklistLines({ items }: Checklist, terminal: Terminal): readonly string[] {
  return items.flatMap(({ done, text }) =>
    hanging(done ? '[x] ' : '[ ] ', terminal, (inner) => linesOf(text, inner.width, inner)),
  );
}

/** The longest term that its words stand beside; below a longer one they begin a line of their own. */
const LONGEST_TERM = 22;

function definitionLines({ items }: Definitions, terminal: Terminal): readonly string[] {
  const terms = items.map(({ term }) => linesOf([...piecesOf(term), ':'], terminal.width, terminal));
  const longest = Math.max(0, ...terms.map(([first = '']) => fastStringWidth(first)));
  const margin = Math.min(LONGEST_TERM, longest) + 1;
  return items.flatMap(({ texts }, index) => {
    const [first = '', ...more] = (terms[index] ?? []).map((line) => painted('bold', line, terminal));
    const isBeside = more.length === 0 && fastStringWidth(first) < margin;
    const mark = isBeside ? first + ' '.repeat(margin - fastStringWidth(first)) : ' '.repeat(margin);
    const lines = hanging(mark, terminal, (inner) =>
      texts.flatMap((text) => linesOf(text, inner.width, inner)),
    );
    return isBeside ? lines : [first, ...more, ...lines];
  });
}

function quoteLines({ text, source }: Quote, terminal: Terminal): readonly string[] {
  const words: Text = ['"', ...piecesOf(text), '"'];
  return hanging('  ', terminal, (inner) => [
    ...linesOf(words, inner.width, inner),
    ...(source === undefined
      ? []
      : linesOf([inner.ascii === true ? '- ' : '— ', ...piecesOf(source)], inner.width, inner)),
  ]);
}

function noteLines({ label, blocks }: Note, level: number, terminal: Terminal): readonly string[] {
  const head = linesOf([{ kind: 'strong', text: `${label}:` }], terminal.width, terminal);
  return [
    ...head,
    ...hanging('  ', terminal, (inner) => blocks.flatMap((block) => linesOfBlock(block, level, inner))),
  ];
}

function figureLines({ says, caption }: Figure, terminal: Terminal): readonly string[] {
  const lines = linesOf(`[Figure: ${says}]`, terminal.width, terminal);
  return caption === undefined ? lines : [...lines, ...linesOf(caption, terminal.width, terminal)];
}

/** Lines behind a mark, all in one column. */
function hanging(
  mark: string,
  terminal: Terminal,
  write: (inner: Terminal) => readonly string[],
): readonly string[] {
  const columns = fastStringWidth(mark);
  const lines = write({ ...terminal, width: Math.max(1, terminal.width - columns) });
  return lines.map((line, index) =>
    index === 0 ? mark + line : line === '' ? '' : ' '.repeat(columns) + line,
  );
}
