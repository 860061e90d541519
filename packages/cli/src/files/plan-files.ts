/** What is looked for in a folder. */
export const PLAN_FILES: readonly string[] = ['plan', 'reflection'].flatMap((kind) =>
  ['yaml', 'yml', 'json'].map((format) => `*.${kind}.${format}`),
);

/** Whether a file of this name would be found in a folder. Capitals do not matter: people write `Oak.Plan.yaml`. */
export function isPlanFile(name: string): boolean {
  return /\.(?:plan|reflection)\.(?:ya?ml|json)$/i.test(name);
}
