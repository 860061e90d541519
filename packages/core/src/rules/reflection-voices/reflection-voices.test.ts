import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { reflectionVoices } from './reflection-voices.ts';

const by = (...names: readonly string[]): string =>
  `kind: reflection\nid: r\nvoices:\n${names.map((name) => `  - { ${name === '' ? '' : `by: ${name}, `}ratings: { good-past-is-past: red } }\n`).join('')}`;

testRule(
  reflectionVoices,
  {
    silent: [
      { name: 'no voice yet', plan: 'kind: reflection\nid: r' },
      { name: 'all staff together', plan: by('whole staff') },
      { name: 'a department', plan: by('English department') },
      { name: 'leaders and parents', plan: by('SLT', 'parents') },
      { name: 'pupils', plan: by('school council') },
      { name: 'all of them together', plan: by('"SLT, governors and staff"') },
      { name: 'the head with all staff', plan: by('Headteacher with all staff') },
      { name: 'leaders who also teach', plan: by('SLT', 'middle leaders') },
    ],
    reports: [
      {
        name: 'the SLT',
        plan: by('SLT # ← leadersOnly').replace(' # ← leadersOnly', '').replace('} }', '} } # ← leadersOnly'),
      },
      {
        name: 'leaders by any name',
        plan: by('Core leadership group', 'Principal').replace('} }', '} } # ← leadersOnly'),
      },
      {
        name: 'the head and the deputies',
        plan: by('Headteacher', 'Deputy Heads').replace('} }', '} } # ← leadersOnly'),
      },
    ],
  },
  it,
);

it('cannot tell where a voice has no name', () => {
  const [file] = runRuleOn(reflectionVoices, { plan: by('') }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear).toHaveLength(1);
});
