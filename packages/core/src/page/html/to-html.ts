import { hasBlocks } from '../item.ts';
import { anchorOf } from '../link-target.ts';
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
} from '../page.ts';
import { TICK_MARKS } from '../tone.ts';
import { drawingSvg } from './drawing-svg.ts';
import { escapeHtml } from './escape.ts';
import { inlineHtml } from './inline-html.ts';
import { STYLE_HASH, STYLESHEET } from './stylesheet.ts';
import { tableHtml } from './table-html.ts';

/** What a browser may load for a page: its own stylesheet and nothing else, whatever got into it. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * A page as one HTML file that needs nothing besides itself: no script, no font, no picture from elsewhere. It prints on
 * A4 and on Letter, and reads on a phone.
 */
export function toHtml(page: Page): string {
  const title = escapeHtml(page.title);
  const writer = new Writer();
  return [
    '<!doctype html>',
    `<html lang="${languageTag(page.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${STYLESHEET}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${title}</h1>`,
    ...writer.blocks(page.blocks, 2),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The tag as given, without anything that no tag has. */
function languageTag(language: string): string {
  return language.replace(/[^a-z\d-]/gi, '');
}

/** Writes blocks, and gives each id only once. */
class Writer {
  /** How often each id was asked for. */
  readonly #ids = new Map<string, number>();

  /** @param level - the level of the headings of sections among the blocks */
  blocks(blocks: readonly Block[], level: number): readonly string[] {
    return blocks.map((block) => this.#block(block, level));
  }

  #block(block: Block, level: number): string {
    switch (block.kind) {
      case 'section':
        return this.#section(block, level);
      case 'paragraph':
        return `<p>${inlineHtml(block.text)}</p>`;
      case 'list':
        return this.#list(block, level);
      case 'checklist':
        return checklistHtml(block);
      case 'table':
        return tableHtml(block, this.#idFor('table'));
      case 'definitions':
        return definitionsHtml(block);
      case 'quote':
        return quoteHtml(block);
      case 'note':
        return this.#note(block, level);
      case 'figure':
        return figureHtml(block);
    }
  }

  #section({ id, title, newSheet, blocks }: Section, level: number): string {
    const heading = `h${Math.min(level, 6)}`;
    const name = this.#idFor(anchorOf(id));
    const head = `<${heading} id="${name}">${inlineHtml(title)}</${heading}>`;
    const open = newSheet === true ? '<section class="new-sheet">' : '<section>';
    return [open, head, ...this.blocks(blocks, level + 1), '</section>'].join('\n');
  }

  #list({ ordered, items }: List, level: number): string {
    const tag = ordered ? 'ol' : 'ul';
    return `<${tag}>\n${items.map((item) => this.#item(item, level)).join('\n')}\n</${tag}>`;
  }

  #item(item: Item, level: number): string {
    if (!hasBlocks(item)) return `<li>${inlineHtml(item)}</li>`;
    return ['<li>', inlineHtml(item.text), ...this.blocks(item.blocks, level), '</li>'].join('\n');
  }

  #note({ tone, label, blocks }: Note, level: number): string {
    const head = `<p class="label">${escapeHtml(label)}</p>`;
    return [`<div class="note ${tone}">`, head, ...this.blocks(blocks, level), '</div>'].join('\n');
  }

  #idFor(name: string): string {
    const before = this.#ids.get(name) ?? 0;
    this.#ids.set(name, before + 1);
    return before === 0 ? name : this.#idFor(`${name}-${before + 1}`);
  }
}

function checklistHtml({ items }: Checklist): string {
  const lines = items.map(({ done, text }) => {
    const mark = `<span class="tick" aria-hidden="true">${TICK_MARKS[done ? 'done' : 'open']}</span>`;
    const heard = `<span class="heard">${done ? 'Done' : 'To do'}: </span>`;
    return `<li>${mark}${heard}${inlineHtml(text)}</li>`;
  });
  return `<ul class="checklist">\n${lines.join('\n')}\n</ul>`;
}

function definitionsHtml({ items }: Definitions): string {
  const lines = items.map(
    ({ term, texts }) =>
      `<dt>${inlineHtml(term)}</dt>${texts.map((text) => `<dd>${inlineHtml(text)}</dd>`).join('')}`,
  );
  return `<dl>\n${lines.join('\n')}\n</dl>`;
}

function quoteHtml({ text, source }: Quote): string {
  const footer = source === undefined ? '' : `<footer>${inlineHtml(source)}</footer>`;
  return `<blockquote dir="auto"><p>${inlineHtml(text)}</p>${footer}</blockquote>`;
}

function figureHtml({ drawing, says, caption }: Figure): string {
  const below = caption === undefined ? '' : `<figcaption>${inlineHtml(caption)}</figcaption>`;
  return `<figure>${drawingSvg(drawing, says)}${below}</figure>`;
}
