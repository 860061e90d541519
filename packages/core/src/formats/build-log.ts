const INLINE_COMMAND = /##(?=\[|vso\[|teamcity\[)/gi;

/**
 * Takes apart what a build server would carry out when it reads its own log: a line that begins with `::` (GitHub), and
 * what {@link disarmWords} does. What people read stays nearly the same.
 */
export function disarm(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => (line.trimStart().startsWith('::') ? line.replace('::', ': :') : line));
  return disarmWords(lines.join('\n'));
}

/** Takes apart `##[`, `##vso[` and `##teamcity[` (older GitHub, Azure, TeamCity), which count anywhere in a line. */
export function disarmWords(text: string): string {
  return text.replace(INLINE_COMMAND, '## ');
}
