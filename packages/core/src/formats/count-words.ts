/** A number with its word, the thousands parted: `1 plan`, `19,980 plans`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** A whole number for people: `19,980`. */
export function figure(count: number): string {
  const digits = String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}
