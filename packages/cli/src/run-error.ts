/** Something that keeps the run from doing its job: what happened, what was looked at, what to do. Exit code 2. */
export class RunError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RunError';
  }
}
