import type { Report } from '../engine/report.ts';
import { parseDay, speakDay } from '../model/day.ts';

/** The day that counted as today, in words: `22 August 2026`. Absent where none was given. */
export function speakAsOf({ asOf }: Report): string | undefined {
  const day = asOf === undefined ? undefined : parseDay(asOf);
  return day === undefined ? undefined : speakDay(day);
}
