/** What was frozen already. */
const frozen = new WeakSet<object>();

/**
 * Freezes a value with all that hangs on it, so that a rule that changes what others look at fails instead. A map or set
 * cannot be frozen: what would change it is taken from it.
 */
export function freezeAll(value: unknown): void {
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null || frozen.has(next)) continue;
    frozen.add(next);
    open.push(...heldBy(next));
    if (next instanceof Map || next instanceof Set) refuseChanges(next);
    // A list of numbers cannot be frozen, and nothing hangs on it.
    if (!ArrayBuffer.isView(next)) Object.freeze(next);
  }
}

function heldBy(value: object): readonly unknown[] {
  const fields = Object.values(Object.getOwnPropertyDescriptors(value)).map((field): unknown => field.value);
  // Of some parts these are made when they are first asked for.
  if ('fields' in value) fields.push(value.fields);
  if ('items' in value) fields.push(value.items);
  if (value instanceof Map) return [...fields, ...value.keys(), ...value.values()];
  return value instanceof Set ? [...fields, ...value] : fields;
}

function refuseChanges(collection: Map<unknown, unknown> | Set<unknown>): void {
  for (const name of ['set', 'add', 'delete', 'clear']) {
    if (!(name in collection)) continue;
    Object.defineProperty(collection, name, {
      value: () => {
        throw new TypeError('A rule must not change what it looks at.');
      },
    });
  }
}

/** Freezes what all code of a thread shares, once the plugins that may want to mend it are loaded. */
export function freezeBuiltIns(): void {
  for (const each of [
    Array,
    Map,
    Set,
    String,
    Number,
    Boolean,
    Promise,
    RegExp,
    JSON,
    Math,
    Reflect,
    Atomics,
  ]) {
    Object.freeze(each);
    if ('prototype' in each) Object.freeze(each.prototype);
  }
}
