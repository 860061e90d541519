import { speakDay } from '../../model/day.ts';
import type { JourneyView } from './journey-view.ts';

/** What a reflection is called: by its plan, else by its id. */
export function titleOf({ plan, id, file }: JourneyView): string {
  return plan ?? id ?? file;
}

/** When it was filled in, and by whom. */
export function headOf({ on, voices, id }: JourneyView): string {
  const day = on?.span === undefined ? on?.text : speakDay(on.span.start);
  const when = day === undefined ? '' : `, ${day}`;
  const who = voices.length === 0 ? 'nobody has filled it in yet' : `filled in by ${listed(voices)}`;
  return `Reflection${id === undefined ? '' : ` ${id}`}${when}: ${who}.`;
}

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
