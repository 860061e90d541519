import type { z } from 'zod';

/**
 * How a rule declares options of type `O`: as a schema (any library of the Standard Schema family, zod among them), or,
 * for rules of this project, as a function of zod, so that linting never has to load it.
 */
export type OptionsSpec<O> = ((zod: typeof z) => z.ZodType<O>) | StandardSchema<O>;

/** The part of the Standard Schema interface that is used here. */
export interface StandardSchema<Output = unknown> {
  readonly '~standard': {
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly output: Output } | undefined;
  };
}

/** What a Standard Schema says of a value. */
type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string }[] };
