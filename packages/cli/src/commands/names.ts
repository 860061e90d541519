import { nearest } from '@plan-lint/schemas/explain';

/** The commands besides linting, which has no name. */
export const COMMANDS: readonly string[] = [
  'review',
  'tree',
  'progress',
  'render',
  'journey',
  'waivers',
  'baseline',
  'diff',
  'explain',
  'rules',
  'init',
  'config',
  'merge',
  'completion',
  'help',
];

/** The command that was probably meant by what is no file. */
export function nearestCommand(name: string): string | undefined {
  return nearest(name, COMMANDS);
}
