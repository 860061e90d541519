/** One mistake in a config. */
export interface ConfigProblem {
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
  /** The steps from the top of the config to the mistake: `['rules', 'wig-limit', 'max']`. */
  readonly path: readonly (string | number)[];
}

/** Thrown when a config cannot be used. Every mistake in it is listed, not only the first. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(
      problems
        .map(({ message, path }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
        .join('\n'),
    );
    this.name = 'ConfigError';
    this.problems = problems;
  }
}
