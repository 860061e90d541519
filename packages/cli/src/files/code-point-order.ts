/** The order of texts by code points: the same everywhere, whatever the language of the machine. */
export function codePointOrder(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other) return fixUp(one) - fixUp(other);
  }
  return a.length - b.length;
}

/** Puts halves of characters beyond U+FFFF after all units that are whole characters. */
function fixUp(unit: number): number {
  return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
