import { linkTarget } from '../link-target.ts';
import type { Badge, Inline, Link, Text } from '../page.ts';
import { piecesOf } from '../plain-text.ts';
import { TONE_MARKS } from '../tone.ts';
import { escapeHtml } from './escape.ts';

/** Words on a line as HTML. */
export function inlineHtml(text: Text): string {
  return piecesOf(text).map(pieceHtml).join('');
}

function pieceHtml(piece: Inline): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  switch (piece.kind) {
    case 'strong':
      return `<strong>${inlineHtml(piece.text)}</strong>`;
    case 'emphasis':
      return `<em>${inlineHtml(piece.text)}</em>`;
    case 'code':
      return `<code>${escapeHtml(piece.text)}</code>`;
    case 'link':
      return linkHtml(piece);
    case 'badge':
      return badgeHtml(piece);
    case 'line-break':
      return '<br>';
  }
}

/** The mark is for the eye alone: the word says the same to those who listen. */
export function badgeHtml({ tone, word }: Badge): string {
  const mark = `<span aria-hidden="true">${TONE_MARKS[tone]}&nbsp;</span>`;
  return `<span class="badge ${tone}">${mark}${escapeHtml(word)}</span>`;
}

function linkHtml({ to, text }: Link): string {
  const words = inlineHtml(text);
  const target = linkTarget(to);
  if (target === undefined) return words;
  if (target.leads === 'inside') return `<a href="#${target.id}">${words}</a>`;
  return `<a href="${escapeHtml(target.address)}" rel="noopener noreferrer">${words}</a>`;
}
