import { textOfCell } from '../cell.ts';
import { hasBlocks } from '../item.ts';
import { anchorOf } from '../link-target.ts';
import { linkedAnchors } from '../linked-anchors.ts';
import type {
  Block,
  Cell,
  Checklist,
  Definitions,
  Figure,
  List,
  Note,
  Page,
  Quote,
  Section,
  Table,
  Text,
} from '../page.ts';
import { piecesOf } from '../plain-text.ts';
import { blockText, lineText } from './inline-markdown.ts';
import { atLineStart, JOINER } from './markdown-text.ts';

/** A page as Markdown, as GitHub reads it. */
export function toMarkdown(page: Page): string {
  const writer = new Writer(linkedAnchors(page));
  return `${['# ' + lineText(page.title, 'heading'), ...writer.blocks(page.blocks, 2)].join('\n\n')}\n`;
}

class Writer {
  /** The sections that something leads to. Only they get an anchor: it is HTML, and not nice to read. */
  readonly #anchors: Set<string>;

  constructor(anchors: Set<string>) {
    this.#anchors = anchors;
  }

  /** @param level - the level of the headings of sections among the blocks */
  blocks(blocks: readonly Block[], level: number): readonly string[] {
    return blocks.flatMap((block, index) => {
      const before = blocks[index - 1];
      const written = this.#block(block, level);
      // Two lists, or two quotes, would become one.
      const isKin = before !== undefined && kinOf(before) !== undefined && kinOf(before) === kinOf(block);
      return isKin ? ['<!-- -->', ...written] : written;
    });
  }

  #block(block: Block, level: number): readonly string[] {
    switch (block.kind) {
      case 'section':
        return this.#section(block, level);
      case 'paragraph':
        return nonEmpty(blockText(block.text));
      case 'list':
        return nonEmpty(this.#list(block, level));
      case 'checklist':
        return [checklistMarkdown(block)];
      case 'table':
        return tableMarkdown(block);
      case 'definitions':
        return [definitionsMarkdown(block)];
      case 'quote':
        return [quoteMarkdown(block)];
      case 'note':
        return [this.#note(block, level)];
      case 'figure':
        return [figureMarkdown(block)];
    }
  }

  #section({ id, title, blocks }: Section, level: number): readonly string[] {
    const anchor = anchorOf(id);
    const head = `${'#'.repeat(Math.min(level, 6))} ${lineText(title, 'heading')}`;
    const anchorLine = this.#anchors.delete(anchor) ? [`<a id="${anchor}"></a>`] : [];
    return [...anchorLine, head, ...this.blocks(blocks, level + 1)];
  }

  #list({ ordered, items }: List, level: number): string {
    const isLoose = items.some(hasBlocks);
    const written = items.flatMap((item, index) => {
      const mark = ordered ? `${index + 1}.` : '-';
      const parts = hasBlocks(item)
        ? [...nonEmpty(blockText(item.text)), ...this.blocks(item.blocks, level)]
        : nonEmpty(blockText(item));
      return parts.length === 0 ? [] : [hanging(`${mark} `, parts.join('\n\n'))];
    });
    return written.join(isLoose ? '\n\n' : '\n');
  }

  #note({ label, blocks }: Note, level: number): string {
    const head = blockText([{ kind: 'strong', text: label }]);
    return quoted([head, ...this.blocks(blocks, level)].join('\n\n'));
  }
}

/** What would run together with another of its kind right after it. */
function kinOf({ kind }: Block): string | undefined {
  if (kind === 'list' || kind === 'checklist' || kind === 'definitions') return 'list';
  return kind === 'quote' || kind === 'note' ? 'quote' : undefined;
}

function checklistMarkdown({ items }: Checklist): string {
  return items
    .map(({ done, text }) =>
      hanging('- ', `[${done ? 'x' : ' '}] ${atLineStart(lineText(text, 'heading')) || JOINER}`),
    )
    .join('\n');
}

function definitionsMarkdown({ items }: Definitions): string {
  const lines = items.map(({ term, texts: [first = '', ...others] }) => {
    const head = blockText([{ kind: 'strong', text: [...piecesOf(term), ':'] }, ' ', ...piecesOf(first)]);
    return hanging('- ', [head, ...others.map((text) => blockText(text))].join('\n\n'));
  });
  return lines.join('\n');
}

function tableMarkdown({ caption, columns, rows, rowHeadings }: Table): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) =>
    line(columns.map((_, index) => cellMarkdown(row[index] ?? '', rowHeadings && index === 0))),
  );
  const head = line(columns.map((column) => lineText(column, 'cell')));
  const name = blockText([{ kind: 'strong', text: caption }]);
  return [...nonEmpty(name), [head, line(columns.map(() => '---')), ...body].join('\n')];
}

function cellMarkdown(cell: Cell, isHeading: boolean): string {
  const text = textOfCell(cell);
  return lineText(isHeading ? { kind: 'strong', text } : text, 'cell');
}

function quoteMarkdown({ text, source }: Quote): string {
  const below = source === undefined ? [] : [blockText(['— ', ...piecesOf(source)])];
  return quoted([blockText(text), ...below].join('\n\n'));
}

function figureMarkdown({ says, caption }: Figure): string {
  const shown: Text = { kind: 'emphasis', text: ['Figure: ', says] };
  return [shown, ...(caption === undefined ? [] : [caption])].map(blockText).join('\n\n');
}

/** Lines behind a mark, all in one column. */
function hanging(mark: string, text: string): string {
  return mark + indent(text, ' '.repeat(mark.length)).slice(mark.length);
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function indent(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n');
}

function nonEmpty(text: string): readonly string[] {
  return text === '' ? [] : [text];
}
