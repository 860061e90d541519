import { parse } from 'node:path';
import type { Shard } from '@plan-lint/core';
import type { RunSettings } from '../config/settings.ts';
import { codePointOrder } from '../files/code-point-order.ts';
import type { LintOptions } from '../lint/lint-options.ts';
import type { Part } from '../lint/part.ts';
import type { Prepared } from '../lint/prepare.ts';
import { digestOf, fingerprintOf, textDigest } from './fingerprint.ts';

/**
 * Deals out what is to be reported on, one by one in the order of the names, so that every machine that sees the same
 * files finds the same shares.
 */
export function dealOut(
  { index, of }: NonNullable<LintOptions['shard']>,
  names: readonly string[],
  prepared: Prepared,
): Part {
  const { unread } = prepared.inputs;
  const all = [...new Set([...names, ...unread.map(({ name }) => name)])].sort(codePointOrder);
  const mine = new Set(all.filter((_, position) => position % of === index - 1));
  const digests = new Map(prepared.inputs.files.map(({ name, text }) => [name, textDigest(text)]));
  const shard = markOf(prepared, names, { index, of });
  return {
    only: new Set(names.filter((name) => mine.has(name))),
    unread: unread.filter(({ name }) => mine.has(name)),
    mark: ({ files, ...report }) => ({
      ...report,
      shard,
      files: files.map((file) => ({ ...file, digest: digests.get(file.file) })),
    }),
  };
}

function markOf(
  { inputs, above, settings }: Prepared,
  names: readonly string[],
  place: Pick<Shard, 'index' | 'of'>,
): Shard {
  const texts = [...inputs.files, ...above].map(({ name, text }) => digestOf(name, text));
  const unread = inputs.unread.map(({ name, reason }) => digestOf(name, reason));
  const { failOn, maxWarnings, config } = settings;
  return {
    ...place,
    run: digestOf(fingerprintOf(settings.lint), ...names, ...texts, ...unread).slice(0, 32),
    failOn,
    ...thresholdIn(maxWarnings),
    ...(config === undefined ? {} : { configName: parse(config.path).name }),
  };
}

function thresholdIn(maxWarnings: RunSettings['maxWarnings']): Pick<Shard, 'maxWarnings'> {
  return Number.isFinite(maxWarnings) ? { maxWarnings } : {};
}
