import { sameId } from '../model/workspace.ts';

/** What a quick look at a text shows of its place among plans, ids folded by `sameId`. */
export interface Glance {
  readonly id: string | undefined;
  /** The plan that it belongs to: the parent of a plan, the plan of a reflection. */
  readonly above: string | undefined;
}

/** What a text says of itself at its top, without reading it whole: nearly always right, and never to be relied on. */
export function glanceAt(text: string): Glance {
  return { id: first(text, ID, ID_IN_JSON), above: first(text, ABOVE, ABOVE_IN_JSON) };
}

const ID = /^id:[ \t]*(\S.*)$/m;
const ABOVE = /^(?:parent|plan):[ \t]*(\S.*)$/m;
const ID_IN_JSON = /"id"\s*:\s*("[^"\\\n]*")/;
const ABOVE_IN_JSON = /"(?:parent|plan)"\s*:\s*("[^"\\\n]*")/;

function first(text: string, yaml: RegExp, json: RegExp): string | undefined {
  const value = (text.trimStart().startsWith('{') ? json : yaml).exec(text)?.[1];
  const id = value === undefined ? '' : unquote(value.trim());
  return id === '' ? undefined : sameId(id);
}

/** A value without its quotes, or without a remark behind it. */
function unquote(value: string): string {
  const quote = value.charAt(0);
  if (quote === '"' || quote === "'") return value.slice(1, value.indexOf(quote, 1)).trim();
  return value.replace(/(?:^|\s)#.*$/, '').trimEnd();
}
