import { linkTarget } from '../link-target.ts';
import type { Code, Inline, Link, Text } from '../page.ts';
import { piecesOf, plainText } from '../plain-text.ts';
import { TONE_MARKS } from '../tone.ts';
import { atLineStart, JOINER, markdownText } from './markdown-text.ts';
import { firstCharacter, lastCharacter, withMarks } from './marks.ts';
import type { Mark } from './marks.ts';

/** Where a text stands, which decides what a new line is there. */
type Where = 'block' | 'heading' | 'cell';

/** What is round a piece of text. */
interface Around {
  readonly where: Where;
  /** Whether it stands within marks of strength or emphasis already. None are set within others: they would get mixed up. */
  readonly isMarked: boolean;
}

const LINE_BREAKS: Readonly<Record<Where, string>> = { block: '\n', heading: ' ', cell: '<br>' };

/** A text on lines of its own. */
export function blockText(text: Text): string {
  const lines = inlineMarkdown(text, { where: 'block', isMarked: false }).trim().split('\n');
  return lines.map((line) => atLineStart(line.trim())).join('\\\n');
}

/** A text that must stay on one line and does not begin it. */
export function lineText(text: Text, where: 'heading' | 'cell'): string {
  return inlineMarkdown(text, { where, isMarked: false }).trim();
}

/** A piece of text written down, and the marks that it still wants round it. */
interface Written {
  readonly text: string;
  readonly mark: Mark | undefined;
}

function inlineMarkdown(text: Text, around: Around): string {
  const pieces = effective(text, around)
    .map((piece) => pieceMarkdown(piece, around))
    .filter((piece) => piece.text !== '');
  let line = '';
  for (const [index, piece] of pieces.entries()) {
    const after = firstOf(pieces[index + 1]);
    const next = surrounded(piece, lastCharacter(line), after);
    // Marks of two pieces must not be counted together.
    const isRun = ['*', '_', '`'].some((mark) => line.endsWith(mark) && next.startsWith(mark));
    line += isRun ? JOINER + surrounded(piece, JOINER, after) : next;
  }
  return line;
}

/** The pieces of a text without those that have no effect where they stand: what is in them counts for them. */
function effective(text: Text, around: Around): readonly Inline[] {
  return piecesOf(text).flatMap((piece) => {
    if (typeof piece === 'string') return [piece];
    if (piece.kind === 'strong' || piece.kind === 'emphasis')
      return around.isMarked ? effective(piece.text, around) : [piece];
    const isIdle = piece.kind === 'link' && linkTarget(piece.to) === undefined;
    return isIdle ? effective(piece.text, around) : [piece];
  });
}

function surrounded({ text, mark }: Written, before: string, after: string): string {
  return mark === undefined ? text : withMarks(text, mark, before, after);
}

/** What a mark at the end of a piece has behind it. */
function firstOf(piece: Written | undefined): string {
  if (piece === undefined) return '';
  return piece.mark === undefined ? firstCharacter(piece.text) : JOINER;
}

function pieceMarkdown(piece: Inline, around: Around): Written {
  if (typeof piece === 'string') return bare(markdownText(piece));
  switch (piece.kind) {
    case 'strong':
      return { text: inlineMarkdown(piece.text, { ...around, isMarked: true }), mark: '**' };
    case 'emphasis':
      return { text: inlineMarkdown(piece.text, { ...around, isMarked: true }), mark: '_' };
    case 'code':
      return bare(codeMarkdown(piece));
    case 'link':
      return bare(linkMarkdown(piece, around));
    case 'badge':
      return {
        text: markdownText(`${TONE_MARKS[piece.tone]} ${piece.word}`),
        mark: around.isMarked ? undefined : '**',
      };
    case 'line-break':
      return bare(LINE_BREAKS[around.where]);
  }
}

function bare(text: string): Written {
  return { text, mark: undefined };
}

/** What readers of Markdown do not all take in the same way when it stands in code. */
const RISKY = /[`\\*[\]<|]/;

function codeMarkdown({ text }: Code): string {
  const shown = plainText(text).trim();
  return shown === '' || RISKY.test(shown) ? markdownText(text) : `\`${shown}\``;
}

function linkMarkdown({ to, text }: Link, around: Around): string {
  const words = inlineMarkdown(text, { ...around, where: 'heading' });
  const target = linkTarget(to);
  if (target === undefined || words.trim() === '') return words;
  if (target.leads === 'inside') return `[${words}](#${target.id})`;
  return `[${words}](<${target.address.replace(/[\\<>&*_`[\]|]/g, encoded)}>)`;
}

/** A character of an address that Markdown would take for its own. */
function encoded(character: string): string {
  return character === '&' ? '&amp;' : `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
