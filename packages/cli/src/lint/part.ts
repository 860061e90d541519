import type { Report } from '@plan-lint/core';
import type { Unread } from '../files/unread.ts';

/** The part of the plans that a run reports on. It reads all, because plans depend on each other. */
export interface Part {
  /** The names of the files; absent where all are reported on. */
  readonly only?: ReadonlySet<string> | undefined;
  /** What of that could not be read. */
  readonly unread: readonly Unread[];
  /** Says in the report which part it is. */
  readonly mark: (report: Report) => Report;
}
