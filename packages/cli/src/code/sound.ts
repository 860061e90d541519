import { FIX_KINDS } from '@plan-lint/core';
import type { Reported } from './protocol.ts';

/** Whether what another thread calls a finding in a file is one. Nothing that comes from there is believed. */
export function isSound({ messageId, args, at, related, fix }: Loose<Reported>, file: string): boolean {
  return (
    typeof messageId === 'string' &&
    isRecord(args) &&
    Object.values(args).every(isArgument) &&
    isLocation(at, file) &&
    Array.isArray(related) &&
    related.every((each) => isRecord(each) && isLocation(each['at']) && isOptionalText(each['note'])) &&
    (fix === undefined || isFix(fix))
  );
}

/** Whether this is a place in a file; in any, where none is named. */
export function isLocation(value: unknown, file?: string): boolean {
  if (!isRecord(value)) return false;
  const { start, end, pointer, path, entity, quote } = value;
  return (
    typeof value['file'] === 'string' &&
    (file === undefined || value['file'] === file) &&
    [start, end].every(isPosition) &&
    typeof pointer === 'string' &&
    isTexts(path) &&
    isOptionalText(entity) &&
    isOptionalText(quote)
  );
}

type Loose<T> = { readonly [K in keyof T]: unknown };

function isPosition(value: unknown): boolean {
  return isRecord(value) && ['line', 'column', 'offset'].every((part) => isCount(value[part]));
}

function isFix(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { kind, label, edits } = value;
  return (
    FIX_KINDS.some((known) => known === kind) &&
    typeof label === 'string' &&
    Array.isArray(edits) &&
    edits.every(isEdit)
  );
}

function isEdit(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { start, end, text, order } = value;
  return (
    isCount(start) &&
    isCount(end) &&
    start <= end &&
    typeof text === 'string' &&
    (order === undefined || isCount(order))
  );
}

function isArgument(value: unknown): boolean {
  return typeof value === 'string' || Number.isFinite(value) || isTexts(value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
