import type { Report } from '@plan-lint/core';
import type { Unread } from '../files/unread.ts';
import type { LintOptions } from './lint-options.ts';
import type { Prepared } from './prepare.ts';

/** The part of the plans that a run reports on. It reads all, because plans depend on each other. */
export interface Part {
  /** The names of the files; absent where all are reported on. */
  readonly only?: ReadonlySet<string> | undefined;
  /** What of that could not be read. */
  readonly unread: readonly Unread[];
  /** Says in the report which part it is. */
  readonly mark: (report: Report) => Report;
}

/** The part that the options ask for. */
export async function partOf(options: LintOptions, prepared: Prepared): Promise<Part> {
  const { files, unread } = prepared.inputs;
  const whole: Part = { unread, mark: (report) => report };
  if (options.shard === undefined) return whole;
  const { dealOut } = await import('../share/deal-out.ts');
  const names = files.map(({ name }) => name);
  return dealOut(options.shard, names, prepared);
}
