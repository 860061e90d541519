/** A plain value as the tree that `explain` walks, each part with its path. */
export type ValueShape =
  | {
      readonly kind: 'map';
      readonly path: Path;
      readonly fields: ReadonlyMap<string, ValueShape>;
      readonly value: unknown;
    }
  | {
      readonly kind: 'list';
      readonly path: Path;
      readonly items: readonly ValueShape[];
      readonly value: unknown;
    }
  | { readonly kind: 'text' | 'number' | 'boolean'; readonly path: Path; readonly value: unknown };

type Path = readonly (string | number)[];

/** Wraps a plain value (from a config object) so that it can be held against a schema. */
export function shapeOf(value: unknown, path: Path): ValueShape {
  if (Array.isArray(value)) {
    return { kind: 'list', path, value, items: value.map((item, index) => shapeOf(item, [...path, index])) };
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([key, field]) => [key, shapeOf(field, [...path, key])] as const,
    );
    return { kind: 'map', path, value, fields: new Map(fields) };
  }
  const kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
  return { kind, path, value };
}
