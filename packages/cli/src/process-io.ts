import { disarm } from '@plan-lint/core';
import type { Io, Output } from './io.ts';
import { MOST_BYTES } from './read-text.ts';

/** The world as this process has it. */
export function processIo(): Io {
  const stderr = outputTo(process.stderr);
  const onBuildServer = process.env['GITHUB_ACTIONS'] === 'true';
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputTo(process.stdout),
    stderr: onBuildServer ? disarmed(stderr) : stderr,
    readStdin,
    today,
  };
}

/** Whoever reads may stop reading (`| head`); then the rest is not written, and nothing is wrong. */
function outputTo(stream: NodeJS.WriteStream): Output {
  let isOpen = true;
  stream.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
    if (isOpen && code !== 'EPIPE') sayLost(code);
    isOpen = false;
  });
  return {
    isTTY: stream.isTTY,
    columns: stream.columns,
    write: (text) => {
      if (isOpen) stream.write(text);
    },
  };
}

/** The disk is full, or the like: what was written so far is not the whole, whatever the run came to. */
function sayLost(code: string): void {
  process.once('exit', () => {
    process.exitCode = 2;
  });
  process.stderr.write(`The output could not be written whole (${code}). Check that there is room where it goes.\n`);
}

/** A build server reads this stream too, and would carry out a file name that looks like one of its commands. */
function disarmed(output: Output): Output {
  return { ...output, write: (text) => output.write(disarm(text)) };
}

/** Reads no further than is needed to see that it is too much. */
async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/** The calendar day where the process runs. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
