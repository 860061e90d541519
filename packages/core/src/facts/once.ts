/**
 * Remembers what a pure function gave for an object, for as long as the object lives. Facts that several rules need
 * are computed once this way.
 */
export function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}
