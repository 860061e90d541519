/** The ids that a glance at a text shows, folded as the library folds them. */
export interface Glance {
  readonly id: string | undefined;
  /** The plan that this one belongs to: the parent of a plan, the plan of a reflection. */
  readonly above: string | undefined;
}

/** What a text says of itself at its top, without reading it whole. It may be wrong; nothing is decided by it alone. */
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
  return id === '' ? undefined : id.normalize('NFKC').toLowerCase();
}

/** A value without its quotes, or without a remark behind it. */
function unquote(value: string): string {
  const quote = value.charAt(0);
  if (quote === '"' || quote === "'") return value.slice(1, value.indexOf(quote, 1)).trim();
  return value.replace(/(?:^|\s)#.*$/, '').trimEnd();
}
