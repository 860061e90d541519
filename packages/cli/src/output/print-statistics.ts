import { statistics, statisticsJson } from '@plan-lint/core';
import type { Format, FormatName } from '@plan-lint/core';

/** How counts by rule are printed in place of the findings that a format would show. */
export function statisticsFor(format: FormatName): Format {
  return format === 'json' ? statisticsJson : statistics;
}
