import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with files in it, which is gone after the test. Links in its path are resolved. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plan-lint-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A plan in which the default rules find nothing that weighs as an error. */
export function planCalled(id: string, more = ''): string {
  return `id: ${id}\ntitle: The plan of ${id}\n${more}`;
}

/** A plan with exactly one error among its findings: three goals that are called wildly important. */
export function failingPlan(id: string): string {
  const goals = ['Read', 'Write', 'Reckon'].map((goal) => `  - { goal: ${goal}, wildlyImportant: true }`);
  return planCalled(id, `goals:\n${goals.join('\n')}\n`);
}
