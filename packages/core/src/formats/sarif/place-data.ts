import type { Location as SarifLocation, LogicalLocation, PhysicalLocation } from 'sarif';
import type { Location } from '../../source/location.ts';
import type { FormatContext } from '../format.ts';
import { isAbsolute, relativePath, uriOf } from '../paths.ts';

/** What relative paths of a run are relative to; whoever reads the file knows where that is. */
export const SOURCE_ROOT = '%SRCROOT%';

/** Where something stands: file, region in UTF-16 units with exclusive end, and the place in the author's words. */
export function placeData(at: Location, context: FormatContext): SarifLocation {
  return { physicalLocation: physical(at, context), ...logical(at) };
}

/** The address of a file. */
export function artifactOf(file: string, context: FormatContext): { uri: string; uriBaseId?: string } {
  const path = relativePath(file, context);
  return isAbsolute(path) ? { uri: uriOf(path) } : { uri: uriOf(path), uriBaseId: SOURCE_ROOT };
}

function physical(at: Location, context: FormatContext): PhysicalLocation {
  const { start, end } = at;
  return {
    artifactLocation: artifactOf(at.file, context),
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

function logical({ path }: Location): { logicalLocations?: LogicalLocation[] } {
  return path.length === 0 ? {} : { logicalLocations: [{ fullyQualifiedName: path.join(' › ') }] };
}
