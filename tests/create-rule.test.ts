import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Rule } from '../packages/core/src/rule/rule.ts';
import { runRuleOn } from '../packages/core/src/testing/test-rule.ts';
import { ruleFiles } from '../scripts/rule-template.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The template's imports point where a rule stands, so it is tried at the same depth, outside the rules. */
test('what the scaffold writes is a rule that works', async () => {
  const files = [...ruleFiles('vision-tried')].map(([path, text]) => ({
    path: `${root}.results/scaffold/${path.replace('packages/core/src/', '')}`,
    text: text.replaceAll("'../../", `'${root}packages/core/src/`),
  }));
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const code = files.find(({ path }) => path.endsWith('vision-tried.ts'))?.path ?? '';
  const module = (await import(/* @vite-ignore */ code)) as { visionTried: Rule };
  const report = runRuleOn(module.visionTried, { plan: 'title: Our plan' });
  expect(report.files[0]?.findings.map(({ messageId }) => messageId)).toEqual(['none']);
  rmSync(`${root}.results/scaffold`, { recursive: true });
});
