import { hasBlocks } from '../../src/page/item.ts';
import type { Block, Cell, Inline, Page, Quote, Text } from '../../src/page/page.ts';
import { piecesOf, plainText } from '../../src/page/plain-text.ts';
import { TICK_MARKS, TONE_MARKS } from '../../src/page/tone.ts';

/** What a renderer adds to the texts of a page. */
export interface Additions {
  readonly tick: (done: boolean) => string;
  readonly afterTerm: string;
  readonly beforeSource: string;
  readonly figure: (block: Extract<Block, { kind: 'figure' }>) => string;
}

export const IN_HTML: Additions = {
  tick: (done) => (done ? `${TICK_MARKS.done}Done: ` : `${TICK_MARKS.open}To do: `),
  afterTerm: '',
  beforeSource: '',
  figure: ({ drawing, caption = '' }) =>
    drawing.shapes.map((shape) => (shape.kind === 'label' ? plainText(shape.text) : '')).join('') +
    words(caption),
};

export const IN_MARKDOWN: Additions = {
  tick: () => '',
  afterTerm: ':',
  beforeSource: '— ',
  figure: ({ says, caption = '' }) => `Figure: ${plainText(says)}${words(caption)}`,
};

/** The text that must be seen of a page, without any blanks, because those are for the layout. */
export function shown(page: Page, additions: Additions): string {
  return withoutBlanks(
    plainText(page.title) + page.blocks.map((block) => ofBlock(block, additions)).join(''),
  );
}

export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u2060]+/gu, '');
}

function ofBlock(block: Block, additions: Additions): string {
  const all = (blocks: readonly Block[]): string => blocks.map((inner) => ofBlock(inner, additions)).join('');
  switch (block.kind) {
    case 'section':
      return words(block.title) + all(block.blocks);
    case 'paragraph':
      return words(block.text);
    case 'list':
      return block.items
        .map((item) => (hasBlocks(item) ? words(item.text) + all(item.blocks) : words(item)))
        .join('');
    case 'checklist':
      return block.items.map(({ done, text }) => additions.tick(done) + words(text)).join('');
    case 'table':
      return (
        words(block.caption) +
        block.columns.map(words).join('') +
        block.rows.map((row) => row.slice(0, block.columns.length).map(ofCell).join('')).join('')
      );
    case 'definitions':
      return block.items
        .map(({ term, texts }) => words(term) + additions.afterTerm + texts.map(words).join(''))
        .join('');
    case 'quote':
      return words(block.text) + ofSource(block, additions);
    case 'note':
      return plainText(block.label) + all(block.blocks);
    case 'figure':
      return additions.figure(block);
  }
}

function ofSource({ source }: Quote, { beforeSource }: Additions): string {
  return source === undefined ? '' : beforeSource + words(source);
}

function ofCell(cell: Cell): string {
  return typeof cell === 'object' && 'badge' in cell ? words(cell.badge) + words(cell.text) : words(cell);
}

function words(text: Text): string {
  return piecesOf(text).map(ofPiece).join('');
}

function ofPiece(piece: Inline): string {
  if (typeof piece === 'string') return plainText(piece);
  if (piece.kind === 'line-break') return '';
  if (piece.kind === 'badge') return TONE_MARKS[piece.tone] + plainText(piece.word);
  return piece.kind === 'code' ? plainText(piece.text) : words(piece.text);
}
