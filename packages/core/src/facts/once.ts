/**
 * Remembers what a pure function gave for the object that it was asked about last. Rules look at one plan after another,
 * so facts about a plan are computed once for all rules; and nothing is kept of the plans before.
 */
export function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: compute(key) };
    return last.value;
  };
}

/** Remembers what a pure function gave for each of many objects, for as long as each lives. Costs more than `once`. */
export function onceEach<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}
