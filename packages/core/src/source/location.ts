import { cut } from './cut.ts';
import type { Node, Span } from './node.ts';
import { stepsTo } from './node.ts';
import type { Position, Source } from './source.ts';

/** A place, resolved: it stands alone once the document is gone. */
export interface Location {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  /** A JSON pointer, for programs: `/priorities/1/goals/0`. */
  readonly pointer: string;
  /**
   * The pointer with ids in place of positions, `/goals/read`, so that a part is known again after it moved. What has no id
   * goes by a mark of its words, `/goals/~w1x3k9f`, from which they cannot be read. Absent where there is no list on the way.
   */
  readonly entity?: string;
  /** The place in the author's words, outermost first: `['Priority 2', 'Goal 1']`; empty for the whole plan. */
  readonly path: readonly string[];
  /** The words that stand there, or the name of the field, cut to {@link QUOTE_LENGTH} units. */
  readonly quote?: string;
}

/** The longest quote that a location carries, in UTF-16 units. */
export const QUOTE_LENGTH = 120;

/** The fields that name a record, best first: findings about the record point at this field. */
export const NAMING: readonly string[] = [
  'title', 'goal', 'name', 'measure', 'do', 'what', 'role', 'layer', 'does', 'who', 'of', 'between', 'expect', 'finding',
  'rule', 'term', 'prompt', 'on', 'by', 'id',
]; // prettier-ignore

/** Where a finding about `node` points: a record is marked at the field that names it, never over its whole length. */
export function spotOf(node: Node): Node | Span {
  if (node.kind === 'list') return node.items[0] === undefined ? node : spotOf(node.items[0]);
  if (node.kind !== 'map') return node;
  for (const field of NAMING) {
    const named = node.fields.get(field);
    if (named !== undefined) return named.kind === 'list' ? spotOf(named) : named;
  }
  for (const field of node.fields.values()) return keySpan(field);
  return { start: node.start, end: Math.min(node.end, node.start + 1) };
}

/** Where the name of a field stands. */
export function keySpan(field: Node): Span {
  return { start: field.keyStart, end: field.keyEnd };
}

/** Resolves a node, or a span of its document, to a location. */
export function locate(node: Node, span: Node | Span = spotOf(node)): Location {
  const { source } = node;
  const quote = quoteOf(node, span);
  const { pointer, path } = spokenAt(stepsTo(node));
  const entity = entityOf(node);
  return {
    file: source.name,
    start: source.positionAt(span.start),
    end: source.positionAt(span.end),
    pointer,
    path,
    ...(entity === undefined ? {} : { entity }),
    ...(quote === '' ? {} : { quote }),
  };
}

/** Plans are much alike, so the same few places stand in thousands of them: what is said of each is kept once. */
export function spokenAt(steps: readonly (string | number)[]): Pick<Location, 'pointer' | 'path'> {
  const pointer = pointerTo(steps);
  // A field that is called by a number has the pointer of a place in a list, and other words.
  const key = steps.some((step) => typeof step === 'string' && DIGITS.test(step)) ? undefined : pointer;
  const known = key === undefined ? undefined : spoken.get(key);
  if (known !== undefined) return known;
  const now = { pointer, path: speakSteps(steps) };
  if (spoken.size >= MOST_SPOKEN) spoken.clear();
  if (key !== undefined) spoken.set(key, now);
  return now;
}

const DIGITS = /^\d+$/;
const MOST_SPOKEN = 2_000;
const spoken = new Map<string, Pick<Location, 'pointer' | 'path'>>();

/** The pointer of a node with ids, or marks of words, in place of positions, where there are any on the way. */
export function entityOf(node: Node): string | undefined {
  const steps: string[] = [];
  let isNamed = false;
  for (let at = node; at.parent !== undefined; at = at.parent) {
    const name = typeof at.key === 'number' ? nameOfItem(at) : undefined;
    isNamed ||= name !== undefined;
    steps.push(name ?? escapeStep(at.key));
  }
  return isNamed ? `/${steps.reverse().join('/')}` : undefined;
}

/** What an item of a list is known by, as a step of a pointer; nothing where it has neither id nor words. */
function nameOfItem(item: Node): string | undefined {
  if (item.kind === 'list') return undefined;
  if (item.kind !== 'map') return markOf(item.text);
  const id = item.fields.get('id')?.value;
  if (typeof id === 'string') return escapeStep(id);
  for (const field of NAMING) {
    const named = item.fields.get(field);
    if (named !== undefined && 'text' in named) return markOf(named.text);
  }
  return undefined;
}

/** A mark that tells texts apart and does not give them away. No step that is escaped begins like it. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const word of text.trim().split(/\s+/))
    for (let at = 0; at <= word.length; at++)
      hash = Math.imul(hash ^ (at < word.length ? word.charCodeAt(at) : 32), 0x01000193);
  return `~w${(hash >>> 0).toString(36)}`;
}

/** The JSON pointer of a node from its steps. */
export function pointerTo(steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${escapeStep(step)}`).join('');
}

/** The steps of a pointer. What is all digits is taken for a place in a list, since no field of the format is. */
export function stepsIn(pointer: string): readonly (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

/** A place in a text that has no tree. */
export function locateSpan(source: Source, span: Span): Location {
  const start = source.positionAt(span.start);
  return { file: source.name, start, end: source.positionAt(span.end), pointer: '', path: [] };
}

/** The words at a place, cut to {@link QUOTE_LENGTH} units. */
export function quoteOf(node: Node, span: Node | Span): string {
  if ('kind' in span) return span.kind === 'text' ? cut(String(span.value), QUOTE_LENGTH) : '';
  // A single mark is where something begins, and no words.
  return span.end - span.start > 1 ? cut(node.source.text.slice(span.start, span.end), QUOTE_LENGTH) : '';
}

function escapeStep(step: string | number): string {
  return typeof step === 'number' ? String(step) : step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** How a list's items are called in the author's words. */
const ITEM_NAMES: Readonly<Record<string, string>> = {
  priorities: 'Priority', goals: 'Goal', measures: 'Measure', milestones: 'Milestone', actions: 'Action',
  contributions: 'Contribution', values: 'Value', staff: 'Staff role', obstacles: 'Obstacle', tensions: 'Tension',
  evidence: 'Evidence', strengths: 'Strength', threats: 'Threat', opportunities: 'Opportunity', notDoing: 'Not doing',
  involvement: 'Involvement', perspectives: 'Perspective', communication: 'Communication', monitoring: 'Monitoring',
  reviews: 'Review', layers: 'Layer', reflections: 'Reflection prompt', calendar: 'Term', waive: 'Waiver', voices: 'Voice',
}; // prettier-ignore

/** Fields whose own name says nothing that their item does not. */
const SILENT = new Set(['lint', 'title', 'goal', 'measure', 'do', 'name', 'reality']);

/** Turns steps into the author's words: `['priorities', 1, 'goals', 0, 'owner']` into `['Priority 2', 'Goal 1', 'Owner']`. */
export function speakSteps(steps: readonly (string | number)[]): readonly string[] {
  const path: string[] = [];
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at];
    if (typeof step !== 'string') continue;
    const next = steps[at + 1];
    if (typeof next === 'number') path.push(`${speakItem(step)} ${String(next + 1)}`);
    else if (!SILENT.has(step)) path.push(speakField(step));
  }
  return path;
}

/** One part of a document in the author's words, for the middle of a sentence that begins with it: `Goal 2`, `Status`. */
export function speakPart(node: Node): string {
  const steps = stepsTo(node);
  const last = steps.at(-1) ?? '';
  return typeof last === 'string' ? speakItem(last) : (speakSteps(steps.slice(-2))[0] ?? '');
}

function speakItem(list: string): string {
  return (Object.hasOwn(ITEM_NAMES, list) ? ITEM_NAMES[list] : undefined) ?? speakField(list);
}

/** A field name as words: `notDoing` becomes `Not doing`. Names that the author made up stay as they are. */
function speakField(field: string): string {
  if (!/^[a-z]+(?:[A-Z][a-z]+)*$/.test(field)) return field;
  const words = field.replace(/[A-Z]/g, ' $&').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
