import picomatch from 'picomatch/posix.js';

/** What is longer is no pattern that anybody wrote by hand. */
const LONGEST = 500;

/**
 * Whether a path fits one of some patterns. As in `.gitignore`, a pattern without a slash in it fits in any folder, one that
 * begins with a slash only at the top, and one that ends in a slash stands for everything in that folder. Nested choices such as `+(a|b)` are read as they stand: they could take for ever.
 *
 * @param patterns - as in `.gitignore`, for paths with `/` between folders
 */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map((pattern) => matcherOfOne(pattern.slice(0, LONGEST)));
  return (path) => matchers.some((matches) => matches(path));
}

function matcherOfOne(pattern: string): (path: string) => boolean {
  const plain = pattern.replace(/^\.?\//, '');
  const isAnchored = plain !== pattern || plain.slice(0, -1).includes('/');
  const whole = `${isAnchored ? '' : '**/'}${plain}${plain.endsWith('/') ? '**' : ''}`;
  return picomatch(whole, { dot: true, noextglob: true });
}
