/** Everything of the world that a run touches, so that tests can put another in its place. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly readStdin: () => Promise<Uint8Array>;
  /** The calendar day that it is here, `2026-09-01`. */
  readonly today: () => string;
}

/** A stream to write to. */
export interface Output {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly write: (text: string) => void;
}
