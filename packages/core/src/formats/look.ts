import type { Counts } from '../engine/report.ts';
import type { Severity } from '../rule/message.ts';
import type { FormatContext, Style } from './format.ts';

/** The marks of the formats for people, and how to colour. */
export interface Look {
  readonly paint: (style: Style, text: string) => string;
  /** Between the steps of a path: Priority 2 › Goal 1. */
  readonly step: string;
  /** Between facts on one line. */
  readonly dot: string;
  readonly ellipsis: string;
  readonly cross: string;
}

/** How the formats for people look in this context. */
export function lookOf({ colour, ascii }: FormatContext): Look {
  const paint = colour ?? ((_style, text): string => text);
  return ascii === true
    ? { paint, step: ' > ', dot: ' - ', ellipsis: '...', cross: 'x' }
    : { paint, step: ' › ', dot: ' · ', ellipsis: '…', cross: '✖' };
}

const COLOURS: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' };

/** The colour of a severity, which is always said in words too. */
export function colourOf(severity: Severity): Style {
  return COLOURS[severity];
}

/** The colour of a summary: that of the worst that was found. */
export function worstColour({ errors, warnings }: Counts): Style {
  if (errors > 0) return COLOURS.error;
  return warnings > 0 ? COLOURS.warning : COLOURS.info;
}
