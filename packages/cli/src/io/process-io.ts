import { fstatSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import type { Input, Io, Output } from './io.ts';
import { writeAll } from './write-all.ts';

/** The process that this is. */
export function processIo(): Io {
  return {
    stdout: outputOf(1),
    stderr: outputOf(2),
    stdin,
    env: process.env,
    cwd: process.cwd(),
    today,
    now: () => performance.now(),
  };
}

/**
 * Node's own streams take as long to load as a plan takes to lint, and may lose what they have not written when the
 * process ends. So files and pipes are written to directly. A terminal has its stream, which knows its code page.
 */
function outputOf(descriptor: 1 | 2): Output {
  const stream = (): NodeJS.WriteStream => (descriptor === 1 ? process.stdout : process.stderr);
  return {
    get isTTY() {
      return isTerminal(descriptor);
    },
    get columns() {
      return this.isTTY ? stream().columns : undefined;
    },
    write(text) {
      if (this.isTTY) stream().write(text);
      else writeAll(descriptor, text);
    },
  };
}

function isTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return (
      stats.isCharacterDevice() &&
      !isNowhere(stats) &&
      process.getBuiltinModule('node:tty').isatty(descriptor)
    );
  } catch {
    return false;
  }
}

/** Who only wants the exit code sends the report to `/dev/null`. To ask whether that is a terminal would load Node's network. */
function isNowhere({ rdev }: Stats): boolean {
  return rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

const stdin: Input = {
  [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>,
};

function today(): string {
  const now = new Date();
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
