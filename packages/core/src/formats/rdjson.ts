import type { Finding, Related, Report } from '../engine/report.ts';
import type { Location } from '../source/location.ts';
import { EditPlaces, isSafelyFixable } from './fixes.ts';
import type { Format, FormatContext } from './format.ts';
import { relativePath } from './paths.ts';
import { sayFinding } from './say.ts';
import { selected } from './selection.ts';
import { serialise } from './serialise.ts';
import { byteColumn } from './utf8.ts';

/** A line and a column, both 1-based; columns count bytes of UTF-8. */
interface RdPosition {
  readonly line: number;
  readonly column?: number;
}

interface RdLocation {
  readonly path: string;
  /** The end is exclusive. Without columns, whole lines are meant, the last included. */
  readonly range: { readonly start: RdPosition; readonly end: RdPosition };
}

/** A diagnostic of the Reviewdog Diagnostic Format. */
export interface RdDiagnostic {
  readonly message: string;
  readonly location: RdLocation;
  readonly severity: 'ERROR' | 'WARNING' | 'INFO';
  readonly code: { readonly value: string };
  /** Edits that can be made by a click: safe ones only. */
  readonly suggestions?: readonly { readonly range: RdLocation['range']; readonly text: string }[];
  readonly related_locations?: readonly { readonly message: string; readonly location: RdLocation }[];
}

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

/** The Reviewdog Diagnostic Format as one object. */
export const rdjson: Format = (report, context) => {
  const places = new EditPlaces(context);
  const diagnostics = report.files.flatMap((file) =>
    selected(file, context).map((finding) => ({
      ...diagnosticOf(finding, report, context),
      ...suggestionsOf(finding, places, context),
    })),
  );
  return `${serialise({ source: { name: 'plan-lint' }, diagnostics })}\n`;
};

function diagnosticOf(finding: Finding, { rules }: Report, context: FormatContext): RdDiagnostic {
  const { ruleId, severity, at, related } = finding;
  const words = sayFinding(finding, rules);
  return {
    message: `${words.says}\n${words.try}`,
    location: locationOf(at, context),
    severity: SEVERITIES[severity],
    code: { value: ruleId },
    ...(related.length === 0
      ? {}
      : { related_locations: related.map((each) => relatedOf(each, finding.count, context)) }),
  };
}

function suggestionsOf(
  finding: Finding,
  places: EditPlaces,
  context: FormatContext,
): Pick<RdDiagnostic, 'suggestions'> {
  const edits = isSafelyFixable(finding) ? places.of(finding) : [];
  const text = context.text(finding.at.file) ?? '';
  const suggestions = edits.map((edit) => ({ range: rangeOf(edit, text), text: edit.text }));
  return suggestions.length === 0 ? {} : { suggestions };
}

function relatedOf(
  { at, note }: Related,
  count: number,
  context: FormatContext,
): { readonly message: string; readonly location: RdLocation } {
  const message = note ?? (count > 1 ? 'The same is so here.' : 'This belongs to it.');
  return { message, location: locationOf(at, context) };
}

/** Where the text is not at hand, the columns cannot be counted in bytes, and whole lines stand in. */
function locationOf(at: Location, context: FormatContext): RdLocation {
  const text = context.text(at.file);
  const { start, end } = at;
  const range =
    text === undefined ? { start: { line: start.line }, end: { line: end.line } } : rangeOf(at, text);
  return { path: relativePath(at.file, context), range };
}

function rangeOf({ start, end }: Pick<Location, 'start' | 'end'>, text: string): RdLocation['range'] {
  return {
    start: { line: start.line, column: byteColumn(text, start) },
    end: { line: end.line, column: byteColumn(text, end) },
  };
}
