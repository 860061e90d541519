import { expect, it } from 'vitest';
import { sayFinding } from '../../formats/say.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { layerInvolvement } from './layer-involvement.ts';

const whole = (students: string): string => `
  layers:
    - { layer: leaders, designs: a, does: b }
    - { layer: champions, designs: a, does: b }
    - { layer: staff, designs: a, does: b }
    ${students}
  goals: [{ goal: Calm, measures: [{ measure: calm lessons, to: 90% }] }]
`;

testRule(
  layerInvolvement,
  {
    silent: [
      { name: 'an empty plan', plan: 'title: Larkfield' },
      { name: 'all four', plan: whole('- { layer: students, designs: a, does: b }') },
      {
        name: 'half of it said elsewhere',
        plan: `
          involvement: [{ who: [middle leaders, pupils], how: a walk round the school }]
          layers:
            - { layer: champions, does: b }
            - { layer: staff, designs: a }
          goals:
            - goal: Calm
              owner: Headteacher
              measures: [{ measure: calm lessons, to: 90% }]
              contributions: [{ role: Teachers, does: wait }, { role: Prefects, does: greet at the door }]
        `,
      },
      {
        name: 'no layers, but staff and students act',
        plan: 'goals: [{ goal: Every pupil reads, actions: [{ do: Buy books, owner: TAs }] }]',
      },
      { name: 'nothing says who does what', plan: 'goals: [Marking is lighter]' },
      {
        name: 'contributions that are still to be written',
        plan: 'goals: [{ goal: Calm, contributions: [{ role: TAs, does: TBC }] }]',
      },
      {
        name: 'a trust, a department and a student without layers',
        files: {
          'a.yaml': 'id: a\nlevel: trust\ngoals: [{ goal: Calm, actions: [{ do: Fund it, owner: CEO }] }]',
          'b.yaml':
            'id: b\nlevel: department\ngoals: [{ goal: Calm, actions: [{ do: Fund it, owner: Head of English }] }]',
          'c.yaml': 'id: c\nlevel: student\nlayers: [{ layer: students }]',
        },
      },
    ],
    reports: [
      {
        name: 'a layer that is only named',
        plan: `
          layers:
            - leaders # ← stalled
            - champions
          goals: [{ goal: Calm, layers: [staff, students] }]
        `,
      },
    ],
  },
  it,
);

/** What is said of a plan, but for the example. */
const says = (plan: string): readonly unknown[] =>
  (runRuleOn(layerInvolvement, { plan }).files[0]?.findings ?? []).map(({ messageId, severity, args }) => {
    const { example, ...others } = args;
    expect(example).toMatch(/^`layer: /);
    return [messageId, severity, others];
  });

it('names each part that is missing', () => {
  expect(says(whole('- { layer: students, designs: a, does: " " }'))).toEqual([
    ['missing', 'warning', { missing: ['what students do'] }],
  ]);
  expect(says(whole('- students'))).toEqual([
    ['missing', 'warning', { missing: ['what students design and do'] }],
  ]);
});

it('speaks louder where progress is red, or nothing is measured', () => {
  const red = whole('- { layer: students, designs: a, status: red }');
  expect(says(red)).toEqual([
    ['stalled', 'warning', { sign: 'Progress is red', missing: ['what students do'] }],
  ]);
  const unmeasured = whole('- { layer: students, designs: a }').replace(
    ', measures: [{ measure: calm lessons, to: 90% }]',
    '',
  );
  expect(says(unmeasured)).toEqual([
    ['stalled', 'warning', { sign: 'No impact is measured', missing: ['what students do'] }],
  ]);
});

it('asks a plan without layers only who has nothing to do, until progress is red', () => {
  const goal = 'goal: Marking is lighter, actions: [{ do: Write a policy, owner: Headteacher }]';
  expect(says(`goals: [{ ${goal} }]`)).toEqual([['idle', 'info', { layers: ['staff', 'students'] }]]);
  expect(says(`goals: [{ ${goal}, status: red }]`)).toEqual([
    [
      'unnamed',
      'warning',
      {
        missing: ['what champions design and do', 'what staff design and do', 'what students design and do'],
      },
    ],
  ]);
});

it('does not take people by name for idle', () => {
  const goal = 'goal: Marking is lighter, actions: [{ do: Write a policy, owner: Priya }]';
  const [file] = runRuleOn(layerInvolvement, { plan: `goals: [{ ${goal} }]` }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear.map(({ why }) => why)).toEqual([
    'Whether staff and students have a part in the plan could not be told.',
  ]);
  expect(says(`goals: [{ ${goal}, status: red, owner: Headteacher }]`)).toEqual([
    [
      'unnamed',
      'warning',
      {
        missing: ['what champions design', 'what staff design', 'what students design and do'],
      },
    ],
  ]);
});

it('gives an example for the first layer that is left out', () => {
  const examples = ['students', 'champions'].map((layer) => {
    const plan = whole('').replace(`layer: ${layer}, designs: a`, `layer: ${layer}`);
    const { files, rules } = runRuleOn(layerInvolvement, { plan });
    const finding = files[0]?.findings.find(({ ruleId }) => ruleId === 'layer-involvement');
    return finding && sayFinding(finding, rules).try;
  });
  expect(examples[0]).toContain('`layer: students`');
  expect(examples[1]).toContain('`layer: champions`');
});
