import type { Location } from './location.ts';
import { entityOf, quoteOf, spokenAt, spotOf, stepsIn } from './location.ts';
import type { Node } from './node.ts';
import { stepsTo } from './node.ts';

/**
 * A place in few bytes and without its document, for what is kept of thousands of plans. {@link unpin} tells the rest
 * when somebody speaks of the place, which of most places nobody ever does.
 */
export interface Pin {
  readonly file: string;
  /** As in a {@link Location}, and so are the other texts; empty where there is none. */
  readonly pointer: string;
  readonly entity: string;
  readonly quote: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly startOffset: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly endOffset: number;
}

/** Pins down where findings about a node point. */
export function pin(node: Node): Pin {
  const { source } = node;
  const span = spotOf(node);
  const start = source.positionAt(span.start);
  const end = source.positionAt(span.end);
  return {
    file: source.name,
    pointer: spokenAt(stepsTo(node)).pointer,
    entity: entityOf(node) ?? '',
    quote: quoteOf(node, span),
    startLine: start.line,
    startColumn: start.column,
    startOffset: start.offset,
    endLine: end.line,
    endColumn: end.column,
    endOffset: end.offset,
  };
}

/** The location that `locate` would have given of the node. */
export function unpin(place: Pin): Location {
  const { file, entity, quote } = place;
  const { pointer, path } = spokenAt(stepsIn(place.pointer));
  return {
    file,
    start: { line: place.startLine, column: place.startColumn, offset: place.startOffset },
    end: { line: place.endLine, column: place.endColumn, offset: place.endOffset },
    pointer,
    path,
    ...(entity === '' ? {} : { entity }),
    ...(quote === '' ? {} : { quote }),
  };
}
