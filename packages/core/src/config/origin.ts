/** The steps from the top of a config to a setting: `['rules', 'wig-limit', 'max']`. */
export type Path = readonly (string | number)[];

/** Where a value comes from. */
export type Origin =
  /** The rule itself: nobody said anything. */
  | { readonly kind: 'rule' }
  /** A preset, with the place that names it; no place where it holds because nothing else was said. */
  | { readonly kind: 'preset'; readonly name: string; readonly path: Path | undefined }
  /** A place in the config. */
  | { readonly kind: 'config'; readonly path: Path };

export const RULE_ITSELF: Origin = { kind: 'rule' };
