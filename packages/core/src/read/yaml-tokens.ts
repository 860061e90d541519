import { CST } from 'yaml';
import { isCutByHash, nameSlip } from './slips.ts';

/* What the reader of plain YAML expects of the parser's tokens; whatever is otherwise makes it give up. */

type Tokens = readonly CST.SourceToken[];

/** Thrown where a text has anything in it that the reader of plain YAML does not know. */
export class NotPlain extends Error {}

/** Leaves the text to the composer. */
export function giveUp(): never {
  throw new NotPlain();
}

/** Expects nothing but blanks and comments, and before a comment a blank. */
export function expectGap(tokens: Tokens | undefined, isAfterBlank: boolean): void {
  if (tokens !== undefined && tokens.length > 0) expectMark(undefined, tokens, isAfterBlank);
}

/** Expects blanks and comments, and one mark among them. */
export function expectMark(
  mark: CST.SourceToken['type'] | undefined,
  tokens: Tokens,
  isAfterBlank: boolean,
): void {
  let isExpected = mark !== undefined;
  let hasBlank = isAfterBlank;
  for (const token of tokens) {
    if (token.type === 'space' || token.type === 'newline') hasBlank = true;
    else if (isExpected && token.type === mark) hasBlank = isExpected = false;
    else if (!hasBlank || !isComment(token)) giveUp();
  }
  if (isExpected) giveUp();
}

function isComment({ type, source }: CST.SourceToken): boolean {
  return type === 'comment' && !isCutByHash(source);
}

/** Expects a colon behind a field name, on the same line. Gives the offset behind it. */
export function expectColon(tokens: Tokens): number {
  const colon = tokens.find(({ type }) => type !== 'space');
  if (colon?.type !== 'map-value-ind') return giveUp();
  expectMark('map-value-ind', tokens, true);
  return endOf(colon);
}

/** Expects the start of a document, which may be marked by dashes on a line of their own. */
export function expectStart(tokens: Tokens): void {
  const mark = tokens.find(({ type }) => type === 'doc-start');
  if (mark !== undefined && !hasNewline(tokens)) giveUp();
  expectMark(mark?.type, tokens, true);
}

/** Whether a line ends among tokens. */
export function hasNewline(tokens: Tokens): boolean {
  return tokens.some(({ type }) => type === 'newline');
}

/** The offset behind a token. */
export function endOf({ offset, source }: { readonly offset: number; readonly source: string }): number {
  return offset + source.length;
}

/** Whether a value stands on lines of its own. */
export function isBlock(token: CST.Token | undefined): boolean {
  return token?.type === 'block-map' || token?.type === 'block-seq';
}

/** The items between brackets, with one comma between any two, and perhaps one after the last. */
export function itemsOf({ items }: CST.FlowCollection): readonly CST.CollectionItem[] {
  const filled = items.filter(isFilled);
  for (const [index, item] of items.entries()) {
    const isLast = index === items.length - 1;
    if (isBlock(item.value) || !(isLast || isFilled(item))) giveUp();
    const comma = item.start.find(({ type }) => type === 'comma');
    if (isFilled(item) && (comma === undefined) !== (index === 0)) giveUp();
    expectMark(index === 0 ? undefined : comma?.type, item.start, false);
  }
  return filled;
}

function isFilled({ key, sep, value }: CST.CollectionItem): boolean {
  return key !== undefined || sep !== undefined || value !== undefined;
}

/** The offset behind the closing bracket. */
export function endOfFlow({ start, end: [bracket, ...rest] }: CST.FlowCollection): number {
  if (bracket?.source !== (start.source === '{' ? '}' : ']')) return giveUp();
  expectGap(rest, false);
  return endOf(bracket);
}

/** A field name on one line, not so long that the composer would refuse it. */
export function nameOf(token: CST.FlowScalar): string {
  const { source, type, end } = token;
  if (end !== undefined || source.length > LONGEST_NAME || source.includes('\n')) giveUp();
  const name = type === 'scalar' ? source : textOf(token);
  if (nameSlip(name) !== undefined || (type === 'scalar' && BAD_STARTS.includes(source.charAt(0)))) giveUp();
  return name;
}

const LONGEST_NAME = 1_000;

/** What the composer does not let a text without quotes begin with. */
const BAD_STARTS = ',%|>@`';

/** A text without its quotes and line ends. */
export function textOf(token: CST.FlowScalar): string {
  const { source, type } = token;
  if (source.includes('\n')) return resolve(token);
  if (type === 'scalar') return BAD_STARTS.includes(source.charAt(0)) ? giveUp() : source;
  const text = source.slice(1, -1);
  const mark = type === 'double-quoted-scalar' ? '"' : "'";
  const isSimple = source.length > 1 && source.endsWith(mark) && !text.includes(mark === '"' ? '\\' : mark);
  return isSimple ? text : resolve(token);
}

function resolve(token: CST.FlowScalar): string {
  return CST.resolveAsScalar(token, true, giveUp).value;
}

/** Whether a token is a text on one or several lines, with quotes or without. */
export function isText(token: CST.Token | null | undefined): token is CST.FlowScalar {
  const type = token?.type;
  return type === 'scalar' || type === 'double-quoted-scalar' || type === 'single-quoted-scalar';
}
