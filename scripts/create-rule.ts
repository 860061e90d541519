/** Starts a rule: `pnpm create-rule goal-has-owner` writes its code, page and test, and the registry. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { ruleFiles } from './rule-template.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const id = process.argv[2] ?? '';

if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
  console.error(
    'Give the rule a name of small words and dashes, subject first, for example: pnpm create-rule goal-owner',
  );
  process.exitCode = 2;
} else if (existsSync(`${root}packages/core/src/rules/${id}`)) {
  console.error(`There is a rule called ${id} already.`);
  process.exitCode = 2;
} else {
  for (const [path, text] of ruleFiles(id)) {
    await mkdir(new URL('.', `file://${root}${path}`), { recursive: true });
    await writeFile(`${root}${path}`, text);
    console.log(`wrote ${path}`);
  }
  spawnSync('npx', ['tsx', 'scripts/generate.ts'], { cwd: root, stdio: 'inherit' });
}
