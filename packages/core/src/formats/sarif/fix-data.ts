import type { Result } from 'sarif';
import type { Finding } from '../../engine/report.ts';
import { speakFix } from '../fixes.ts';
import type { EditPlaces } from '../fixes.ts';
import type { FormatContext } from '../format.ts';
import { artifactOf } from './place-data.ts';

/** How to put a finding right, in regions of UTF-16 units with exclusive ends; nothing where that is not known. */
export function fixData(finding: Finding, places: EditPlaces, context: FormatContext): Pick<Result, 'fixes'> {
  const { fix, at } = finding;
  const edits = places.of(finding);
  if (fix === undefined || edits.length === 0) return {};
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
    ...(text === '' ? {} : { insertedContent: { text } }),
  }));
  const artifactChanges = [{ artifactLocation: artifactOf(at.file, context), replacements }];
  return { fixes: [{ description: { text: speakFix(fix) }, artifactChanges }] };
}
