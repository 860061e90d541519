/**
 * Why a run cannot do what was asked: what happened, what was looked at, what to do. The words are for people, and what
 * they quote is safe for a terminal.
 */
export class RunError extends Error {
  override readonly name = 'RunError';
  /** What to print. Mistakes that have a place in a file begin with it, so that editors can jump there. */
  readonly lines: readonly string[];

  constructor(message: string, lines: readonly string[] = [`plan-lint: ${message}`]) {
    super(message);
    this.lines = lines;
  }
}

/** Whether this is a `RunError`, from whichever file of the command: what runs without the linter has a class of its own. */
export function isRunError(error: unknown): error is RunError {
  return error instanceof Error && error.name === 'RunError' && 'lines' in error;
}
