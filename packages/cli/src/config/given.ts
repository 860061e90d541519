import type { Config } from '@plan-lint/core';

/** A config of what was given: a setting that is absent must not stand over one that is there. */
export function given(settings: { readonly [K in keyof Config]: Config[K] | undefined }): Config {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
