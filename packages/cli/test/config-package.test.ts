import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failingPlan, folderWith } from './folder.ts';
import { runIn, type Ran } from './run-in.ts';

const NAME = '@harbour/plan-lint-config';
const asking = JSON.stringify({ devDependencies: { [NAME]: '1' } });
const installed = {
  [`node_modules/${NAME}/package.json`]: '{}',
  [`node_modules/${NAME}/plan-lint.config.yaml`]: 'rules: { wig-limit: off }\n',
};

async function lintWith(
  files: Readonly<Record<string, string>>,
  prepare?: (folder: string) => void,
): Promise<Ran> {
  const folder = folderWith({
    'plan-lint.config.yaml': `extends: "${NAME}"\n`,
    'a.plan.yaml': failingPlan('a'),
    ...files,
  });
  mkdirSync(join(folder, '.git'));
  prepare?.(folder);
  return runIn(folder, ['-f', 'compact', '--rule', 'goal-measure:off']);
}

describe('a config in a package', () => {
  test('is built on where the project asks for the package', async () => {
    const { code, stdout } = await lintWith({ 'package.json': asking, ...installed });
    expect(code).toBe(0);
    expect(stdout).not.toContain('wig-limit');
  });

  test('may build on files of the package itself', async () => {
    const { code } = await lintWith({
      'package.json': asking,
      ...installed,
      [`node_modules/${NAME}/plan-lint.config.yaml`]: 'extends: ./rules.yaml\n',
      [`node_modules/${NAME}/rules.yaml`]: 'rules: { wig-limit: off }\n',
    });
    expect(code).toBe(0);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['nobody asks for', installed, `The package "${NAME}" is not among the dependencies of this project.`],
    ['is not installed', { 'package.json': asking }, `The package "${NAME}" is not installed.`],
    [
      'holds none',
      {
        'package.json': asking,
        [`node_modules/${NAME}/package.json`]: '{"main": "x.js"}',
        [`node_modules/${NAME}/plan-lint.config.js`]: 'process.exit(0)',
      },
      `The package "${NAME}" holds no config.`,
    ],
  ])('is refused where the package %s', async (_, files, said) => {
    const { code, stderr } = await lintWith(files);
    expect(code).toBe(2);
    expect(stderr).toContain(`plan-lint.config.yaml:1:10: ${said}`);
  });

  test('is refused where the package is a link out of the project', async () => {
    const outside = folderWith({
      'package.json': '{}',
      'plan-lint.config.yaml': 'rules: { wig-limit: off }\n',
    });
    const { code, stderr } = await lintWith({ 'package.json': asking }, (folder) => {
      mkdirSync(join(folder, 'node_modules/@harbour'), { recursive: true });
      symlinkSync(outside, join(folder, 'node_modules', NAME));
    });
    expect(code).toBe(2);
    expect(stderr).toContain('is outside of the project, so it was not read');
  });
});
