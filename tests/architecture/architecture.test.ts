import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import tsconfig from '../../tsconfig.base.json' with { type: 'json' };
import { cycles } from './cycles.ts';
import { readModule, type Module } from './imports.ts';
import { librariesBehind, violations, type Architecture } from './rules.ts';

/** What each folder of core may import. `type engine`: its types alone; `*`: everything. */
const layers: Architecture['layers'] = {
  source: [],
  model: ['source'],
  edit: ['model', 'source', 'schemas'],
  read: ['edit', 'model', 'source', 'schemas'],
  facts: ['model', 'source', 'schemas'],
  rule: ['facts', 'model', 'source'],
  rules: ['rule', 'facts', 'edit', 'model', 'source'],
  config: ['rule', 'model', 'schemas'],
  checks: ['config', 'rule', 'facts', 'model', 'source', 'schemas'],
  engine: ['config', 'rule', 'read', 'facts', 'edit', 'model', 'source', 'schemas'],
  fix: ['engine', 'config', 'read', 'model', 'source'],
  baseline: ['engine', 'rule', 'source', 'schemas'],
  page: ['source'],
  formats: ['type engine', 'page', 'rule', 'model', 'source', 'schemas'],
  frameworks: ['rule', 'facts', 'model', 'source'],
  artefacts: ['frameworks', 'formats', 'page', 'type engine', 'rule', 'facts', 'model', 'source'],
  'lint.ts': ['*'],
  'journeys.ts': ['*'],
  'review.ts': ['*'],
  'diff.ts': ['*'],
  'blot-out.ts': ['*'],
  'render.ts': ['*'],
  testing: ['*'],
  'index.ts': ['*'],
};

const entries = new Map(
  Object.entries(tsconfig.compilerOptions.paths).map(([name, [file = '']]) => [
    name,
    file.slice('./'.length),
  ]),
);
const architecture: Architecture = { layers, entries };

const root = new URL('../../', import.meta.url);
const modules = globSync(['packages/*/src/**/*.ts', '!**/*.test.ts'], { cwd: root })
  .sort()
  .map((path) => readModule(path, readFileSync(new URL(path, root), 'utf8')));

describe('the tree', () => {
  test('keeps to the table of layers, without cycles and barrels', () => {
    expect(violations(modules, architecture)).toEqual([]);
  });

  test.each(['@plan-lint/core', '@plan-lint/schemas/validate', '@plan-lint/schemas/explain'])(
    '%s starts without zod and ajv',
    (name) => {
      const libraries = librariesBehind(entries.get(name) ?? '', modules, architecture);
      expect([...libraries].filter((library) => ['zod', 'ajv'].includes(library))).toEqual([]);
    },
  );

  test('has a file for every row of the table and every public entry', () => {
    const paths = modules.map((module) => module.path);
    const rows = Object.keys(layers).filter(
      (row) => !paths.some((path) => `${path}/`.startsWith(`packages/core/src/${row}/`)),
    );
    const missing = [...entries.values()].filter((file) => !paths.includes(file));
    expect([...rows, ...missing]).toEqual([]);
  });
});

describe('a planted fault is found', () => {
  const core = (path: string, text: string): Module => readModule(`packages/core/src/${path}`, text);

  test.each<[fault: string, planted: Module, said: string]>([
    [
      'a layer that looks up',
      core('source/source.ts', `import { plan } from '../model/plan.ts';`),
      'packages/core/src/source/source.ts imports ../model/plan.ts: source may not know model',
    ],
    [
      'a type from above',
      core('facts/load.ts', `import type { Rule } from '../rule/rule.ts';`),
      'packages/core/src/facts/load.ts imports ../rule/rule.ts: facts may not know rule',
    ],
    [
      'a type from above, in the middle of a line',
      core('facts/load.ts', `export const rule: import('../rule/rule.ts').Rule;`),
      'packages/core/src/facts/load.ts imports ../rule/rule.ts: facts may not know rule',
    ],
    [
      'an import hidden in a function',
      core('engine/lint.ts', `export const rules = () => import('../rules/rules.ts');`),
      'packages/core/src/engine/lint.ts imports ../rules/rules.ts: engine may not know rules',
    ],
    [
      'a value where only types are free',
      core('formats/text.ts', `import { lint, type Report } from '../engine/lint.ts';`),
      'packages/core/src/formats/text.ts imports ../engine/lint.ts: formats may not know engine',
    ],
    [
      'the schemas, from a folder that has no business there',
      core('source/source.ts', `import { nearest } from '@plan-lint/schemas/explain';`),
      'packages/core/src/source/source.ts imports @plan-lint/schemas/explain: source may not know schemas',
    ],
    [
      'a rule that leans on another',
      core('rules/goal-owner/goal-owner.ts', `import { limit } from '../wig-limit/wig-limit.ts';`),
      'packages/core/src/rules/goal-owner/goal-owner.ts imports another rule: ../wig-limit/wig-limit.ts',
    ],
    [
      'a part of Node',
      core('read/yaml.ts', `import { readFileSync } from 'fs';`),
      'packages/core/src/read/yaml.ts imports fs, which no browser has',
    ],
    [
      'the own package by its public name',
      core('model/plan.ts', `import type { Config } from '@plan-lint/core';`),
      'packages/core/src/model/plan.ts imports @plan-lint/core: model may not know index.ts',
    ],
    [
      'a way round the public entries',
      readModule('packages/cli/src/run.ts', `import { lint } from '../../core/src/engine/lint.ts';`),
      'packages/cli/src/run.ts reaches into another package: ../../core/src/engine/lint.ts',
    ],
    [
      'schemas that know core',
      readModule('packages/schemas/src/plan.ts', `import { rank } from '@plan-lint/core';`),
      'packages/schemas/src/plan.ts imports @plan-lint/core, which stands above it',
    ],
    [
      'a barrel',
      core('model/all.ts', `export { plan } from './plan.ts';`),
      'packages/core/src/model/all.ts only hands on other files: import those',
    ],
    [
      'an index inside a package',
      core('model/index.ts', `export const plan = 1;`),
      'packages/core/src/model/index.ts is no public entry: name what it holds',
    ],
    [
      'a folder without an idea',
      core('model/utils/text.ts', `export const text = 1;`),
      'packages/core/src/model/utils/text.ts is in a folder called utils: name the idea',
    ],
    [
      'a folder that the table does not know',
      core('gossip/text.ts', `export const text = 1;`),
      'packages/core/src/gossip/text.ts has no row in the table of layers',
    ],
  ])('%s', (_, planted, said) => {
    expect(violations([planted], architecture)).toEqual([said]);
  });

  test('files that import each other, by types too', () => {
    const planted = [
      core('model/plan.ts', `import { goal } from './goal.ts';`),
      core('model/goal.ts', `import type { Measure } from './measure.ts';`),
      core('model/measure.ts', `export { plan } from './plan.ts'; export const measure = 1;`),
    ];
    const files = ['goal', 'measure', 'plan'].map((name) => `packages/core/src/model/${name}.ts`);
    expect(violations(planted, architecture)).toEqual([`these import each other: ${files.join(', ')}`]);
  });

  test('a library behind a row of files', () => {
    const planted = [
      core('index.ts', `export { read } from './read/read.ts';`),
      core('read/read.ts', `import { plan } from '@plan-lint/schemas'; import type { a } from 'ajv';`),
      readModule('packages/schemas/src/index.ts', `import { z } from 'zod/mini';`),
    ];
    expect(librariesBehind('packages/core/src/index.ts', planted, architecture)).toEqual(new Set(['zod']));
  });
});

test.each([
  [{ a: ['b'], b: ['c'], c: [] }, []],
  [{ a: ['a'] }, [['a']]],
  [
    { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['e'], e: ['d'] },
    [
      ['d', 'e'],
      ['a', 'b', 'c'],
    ],
  ],
  [{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
])('cycles of %j are %j', (graph, expected) => {
  expect(cycles(new Map(Object.entries(graph)))).toEqual(expected);
});
