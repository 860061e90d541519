import type { ExitCode } from '../src/exit-code.ts';
import type { Io } from '../src/io/io.ts';
import { run } from '../src/run.ts';

/** How a run went and what it said. */
export interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Surroundings that differ from those of a pipe on a quiet day. */
export interface Surroundings {
  readonly env?: Io['env'];
  readonly stdin?: string | Uint8Array;
  /** Columns of the terminal that it prints to. */
  readonly terminal?: number;
  readonly today?: string;
  /** Columns of the terminal that notes go to. */
  readonly notesTerminal?: number;
  /** Milliseconds that pass each time somebody looks at the clock. */
  readonly tick?: number;
  /** What standard output throws. */
  readonly breaksWith?: Error;
}

/** Runs the command inside this process, standing in a folder. */
export async function runIn(
  cwd: string,
  argv: readonly string[],
  surroundings: Surroundings = {},
): Promise<Ran> {
  const { env = {}, stdin = '', terminal, today = '2026-11-02', breaksWith } = surroundings;
  const { notesTerminal, tick = 1 } = surroundings;
  let time = 0;
  const said = { stdout: '', stderr: '' };
  const print = (text: string): void => {
    if (breaksWith !== undefined) throw breaksWith;
    said.stdout += text;
  };
  const code = await run(argv, {
    stdout: { write: print, isTTY: terminal !== undefined, columns: terminal },
    stderr: {
      write: (text) => (said.stderr += text),
      isTTY: notesTerminal !== undefined,
      columns: notesTerminal,
    },
    stdin: pieces(Buffer.from(stdin)),
    env,
    cwd,
    today: () => today,
    now: () => (time += tick),
  });
  return { code, ...said };
}

/** The rules that a JSON report names, by the last part of the file's path. */
export function rulesIn(json: string): Readonly<Record<string, readonly string[]>> {
  const results = JSON.parse(json) as { filePath: string; messages: { ruleId: string }[] }[];
  return Object.fromEntries(
    results.map(({ filePath, messages }) => [
      filePath.split('/').at(-1) ?? '',
      messages.map(({ ruleId }) => ruleId),
    ]),
  );
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield await Promise.resolve(bytes.subarray(at, at + 1000));
}
