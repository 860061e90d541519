/** Where the line that an offset is in begins. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text, at - 1)) at--;
  return at;
}

/** Where the line that an offset is in ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text, at)) at++;
  return at;
}

/** The line break at an offset; empty at the end of the text. */
export function breakAt(text: string, offset: number): string {
  if (text.startsWith('\r\n', offset)) return '\r\n';
  return isBreak(text, offset) ? text.charAt(offset) : '';
}

/** The line break to write at an offset: the one that the line there ends with, or else the one before it. */
export function breakFor(text: string, offset: number): string {
  const here = breakAt(text, lineEnd(text, offset));
  if (here !== '') return here;
  const before = lineStart(text, offset);
  if (before === 0) return '\n';
  return text.startsWith('\r\n', before - 2) ? '\r\n' : text.charAt(before - 1);
}

/** Whether a UTF-16 unit ends a line. */
function isBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || unit === 13;
}
