/** The files that a new rule starts from, by path from the root. They compile, and their tests pass. */
export function ruleFiles(id: string): ReadonlyMap<string, string> {
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const folder = `packages/core/src/rules/${id}`;
  return new Map([
    [`${folder}/${id}.ts`, code(id, name)],
    [`${folder}/${id}.md`, page],
    [`${folder}/${id}.test.ts`, test(id, name)],
  ]);
}

const code = (id: string, name: string): string => `import { house } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const ${name}: Rule = defineRule({
  id: '${id}',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The plan has a vision',
  basis: [house('Which source asks for it')],
  messages: {
    none: {
      says: 'The plan has no vision.',
      why: 'What follows from it for pupils, staff or the review.',
      try: 'One thing to do, for example \`vision: Every child reads every day.\`.',
      missing: ['vision'],
    },
  },
  check: {
    plan(plan, { report }) {
      if (plan.vision === undefined) report(plan, 'none');
    },
  },
});
`;

const page = `<!-- end of the generated head -->

Why it matters.

## What to do

\`\`\`yaml
title: A plan that says nothing of where it leads
\`\`\`

\`\`\`text
1:8 info The plan has no vision.
\`\`\`

\`\`\`yaml
vision: Every child reads every day.
\`\`\`

## When it is wrong to apply

Where a reader would rightly disagree.
`;

const test = (id: string, name: string): string => `import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { ${name} } from './${id}.ts';

testRule(
  ${name},
  {
    silent: [{ name: 'a vision', plan: 'vision: Every child reads every day.' }],
    reports: [{ name: 'a blank vision is none', plan: 'title: Our plan # ← none\\nvision: " "' }],
  },
  it,
);
`;
