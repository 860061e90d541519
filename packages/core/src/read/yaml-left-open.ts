import type { CST } from 'yaml';
import type { Source } from '../source/source.ts';

/**
 * A quote or bracket that was opened and not closed, where that is the cause of an error. The parser only notices further
 * down, at the next quote or at the end of the file; the cause is where it was opened.
 *
 * @param offset - where the parser noticed
 */
export function leftOpen(
  tokens: readonly CST.Token[],
  offset: number,
  source: Source,
): { readonly id: string; readonly offset: number } | undefined {
  let found: CST.FlowScalar | CST.FlowCollection | undefined;
  for (const token of insideOf(tokens)) {
    if (token.offset > offset) continue;
    if (token.type === 'flow-collection' ? isOpenBracket(token) : isOpenQuote(token, offset, source))
      found = token;
  }
  if (found === undefined) return undefined;
  return { id: found.type === 'flow-collection' ? 'openBracket' : 'openQuote', offset: found.offset };
}

function isOpenBracket({ start, end: [bracket] }: CST.FlowCollection): boolean {
  return bracket?.source !== (start.source === '{' ? '}' : ']');
}

/** A text without its second quote, or one that found a second quote on a later line and left the rest of that line over. */
function isOpenQuote(token: CST.FlowScalar, offset: number, source: Source): boolean {
  const { type, source: raw } = token;
  if (type !== 'double-quoted-scalar' && type !== 'single-quoted-scalar') return false;
  const end = token.offset + raw.length;
  if (raw.length === 1 || !raw.endsWith(raw.charAt(0))) return true;
  return (
    raw.includes('\n') && end <= offset && source.positionAt(end).line === source.positionAt(offset).line
  );
}

/** Every text and bracketed part, in the order of the text. */
function* insideOf(
  tokens: Iterable<CST.Token | null | undefined>,
): Generator<CST.FlowScalar | CST.FlowCollection> {
  for (const token of tokens) {
    switch (token?.type) {
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        yield token;
        break;
      case 'flow-collection':
        yield token;
        yield* insideItems(token.items);
        break;
      case 'block-map':
      case 'block-seq':
        yield* insideItems(token.items);
        break;
      case 'document':
        yield* insideOf([token.value]);
        break;
      default:
    }
  }
}

function* insideItems(items: readonly CST.CollectionItem[]): Generator<CST.FlowScalar | CST.FlowCollection> {
  for (const { key, value } of items) yield* insideOf([key, value]);
}
