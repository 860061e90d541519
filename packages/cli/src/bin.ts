#!/usr/bin/env node
import { processIo } from './io/process-io.ts';
import { run } from './run.ts';

// Signals keep what they mean: a shell sees 130 and 143. Nothing has to be cleared away first, because a file is
// written beside its place and moved there when it is whole.
void run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
