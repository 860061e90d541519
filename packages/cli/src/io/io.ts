/** Everything outside the process that a run may use besides files, so that tests can put their own in its place. */
export interface Io {
  /** Results. */
  readonly stdout: Output;
  /** Notes, and errors about the run itself. */
  readonly stderr: Output;
  readonly stdin: Input;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The absolute folder that names on the command line are relative to. */
  readonly cwd: string;
  /** The day that it is here, `2026-09-01`. */
  readonly today: () => string;
  /** Milliseconds that only ever grow, to say how long something took. */
  readonly now: () => number;
}

/** Where text goes. Nobody listening any longer is no error. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTTY: boolean;
  /** Columns of the terminal, where it is one. */
  readonly columns: number | undefined;
}

/** Where bytes come from, in the pieces in which they come. */
export type Input = AsyncIterable<Uint8Array>;
