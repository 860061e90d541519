/** Something that keeps the run from doing its job: what happened, what was looked at, what to do. Exit code 2. */
export class RunError extends Error {
  /** What to say, mistake by mistake, each on a line of its own. */
  readonly lines: readonly string[];

  constructor(lines: string | readonly string[], options?: ErrorOptions) {
    const list = typeof lines === 'string' ? [lines] : lines;
    super(list.join('\n'), options);
    this.name = 'RunError';
    this.lines = list;
  }
}
