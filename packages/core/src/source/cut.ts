/**
 * Plan text, cut to at most `length` UTF-16 units for a message, with an ellipsis where something is missing. No emoji or
 * rare letter is cut in half, and halves that stand in the text already are replaced.
 */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text.toWellFormed();
  const end = isLowHalf(text.charCodeAt(length - 1)) ? length - 2 : length - 1;
  return `${text.slice(0, end).toWellFormed()}…`;
}

function isLowHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
