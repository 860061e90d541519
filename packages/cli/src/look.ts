import pc from 'picocolors';
import type { FormatContext, Style } from '@plan-lint/core';
import type { LintFlags } from './flags.ts';
import type { Io, Output } from './io.ts';

type Look = Pick<FormatContext, 'width' | 'all' | 'showPassed' | 'showWaived' | 'quiet' | 'colour' | 'ascii'>;

const COLUMNS = 80;

/** How a report looks: what was asked for, and what the place that it goes to can show. */
export function looks({ all, showPassed, showWaived, quiet, color }: LintFlags, io: Io, isFile: boolean): Look {
  const width = io.stdout.isTTY && !isFile ? Math.min(Math.max(io.stdout.columns ?? COLUMNS, 40), 120) : COLUMNS;
  const colour = !isFile && color && hasColour(io.stdout, io.env) ? paint : undefined;
  const ascii = io.env['TERM'] === 'dumb' ? true : undefined;
  return { width, all, showPassed, showWaived, quiet, colour, ascii };
}

function hasColour(stream: Output, env: Io['env']): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'] ?? '';
  if (forced !== '') return forced !== '0';
  return stream.isTTY && env['TERM'] !== 'dumb';
}

const COLOURS = pc.createColors(true);

function paint(style: Style, text: string): string {
  return COLOURS[style](text);
}
