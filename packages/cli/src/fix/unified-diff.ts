import { safePath } from '@plan-lint/core';
import type { FixedFile } from '@plan-lint/core';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/* eslint-disable-next-line no-control-regex -- what a terminal would act on is what this is for */
const ACTIVE = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]|\r(?!\n)/g;

/** What fixes change in a file, as `patch` and `git apply` read it; empty where they change nothing. */
export function unifiedDiff({ name, before, text }: FixedFile): string {
  if (before === text) return '';
  const way = safePath(name).replace(/^\/*/, '/');
  const patch = createTwoFilesPatch(`a${way}`, `b${way}`, before, text, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch.replace(ACTIVE, escape);
}

/** A character that is shown and not carried out. */
function escape(unit: string): string {
  return `\\x${unit.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
