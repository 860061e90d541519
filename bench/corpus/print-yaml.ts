/** The plain values of which a plan consists. `undefined` stands for a field that is not there. */
type Value = string | number | boolean | undefined | readonly Value[] | { readonly [key: string]: Value };

const WIDTH = 118;

/**
 * Prints a map as people write plans: short things on one line in braces, longer ones in blocks, long texts folded.
 * Much faster than a general printer, which counts for ten thousand plans.
 *
 * @param headings - a comment to put above a field at the top, by its name
 */
export function printYaml(plan: object, headings: Readonly<Record<string, string>>): string {
  const lines = Object.entries(plan as Readonly<Record<string, Value>>).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const heading = headings[key];
    return [...(heading === undefined ? [] : ['', `# ${heading}`]), ...field(key, value, '')];
  });
  return `${lines.join('\n')}\n`;
}

/** The lines of one field, each with its indent. */
function field(key: string, value: Value, indent: string): string[] {
  const line = `${indent}${key}: ${typeof value === 'string' ? scalar(value) : inline(value)}`;
  if (typeof value !== 'object') return line.length <= WIDTH ? [line] : folded(key, String(value), indent);
  if (line.length <= WIDTH && !isDeep(value)) return [line];
  return [`${indent}${key}:`, ...block(value, `${indent}  `)];
}

function block(value: Value & object, indent: string): string[] {
  if (!isList(value)) return entriesOf(value).flatMap(([key, inner]) => field(key, inner, indent));
  return value.flatMap((item) => {
    const line = `${indent}- ${inline(item)}`;
    if (typeof item !== 'object' || (line.length <= WIDTH && !isDeep(item))) return [line];
    const [first = '', ...rest] = block(item, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...rest];
  });
}

function folded(key: string, text: string, indent: string): string[] {
  const lines = [`${indent}${key}: >-`];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length >= WIDTH) {
      lines.push(line);
      line = indent;
    }
    line = line === indent ? `${indent}  ${word}` : `${line} ${word}`;
  }
  return [...lines, line];
}

function inline(value: Value): string {
  if (typeof value === 'string') return value.includes(',') ? JSON.stringify(value) : scalar(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(inline).join(', ')}]`;
  return `{ ${entriesOf(value)
    .map(([key, inner]) => `${key}: ${inline(inner)}`)
    .join(', ')} }`;
}

/** A text without quotes where YAML reads it back as the same text; inside braces only if it has no comma. */
function scalar(text: string): string {
  const plain = /^[\p{L}\d][^:#[\]{}"]*$/u.test(text) && !/^[\d.]+$/.test(text) && !text.endsWith(' ');
  return plain ? text : JSON.stringify(text);
}

/** Whether a map or a list holds lists of maps, which people do not write on one line. */
function isDeep(value: Value & object): boolean {
  const parts = isList(value) ? value : Object.values(value);
  return parts.some(
    (part) => typeof part === 'object' && (!isList(part) || part.some((item) => typeof item === 'object')),
  );
}

function entriesOf(map: { readonly [key: string]: Value }): [string, Value][] {
  return Object.entries(map).filter(([, value]) => value !== undefined);
}

function isList(value: Value & object): value is readonly Value[] {
  return Array.isArray(value);
}
