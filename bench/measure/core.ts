import type * as Core from '@plan-lint/core';

/** The library as it is published: built, not its source. */
export const core = (await import(
  new URL('../../packages/core/dist/index.js', import.meta.url).href
)) as typeof Core;
