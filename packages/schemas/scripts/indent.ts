/** Indents lines of code by the braces that open at their ends and close at their starts. */
export function indent(lines: readonly string[]): string[] {
  let depth = 0;
  return lines.map((line) => {
    if (line.startsWith('}')) depth -= 1;
    const indented = line === '' ? line : '  '.repeat(depth) + line;
    if (line.endsWith('{')) depth += 1;
    return indented;
  });
}
