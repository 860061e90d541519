import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Config } from '../config/config.ts';
import { wordsWith } from '../facts/words/roles/own-roles.ts';
import { speaking } from '../facts/words/roles/role-tables.ts';
import { groupOf, roleOf, sameRole } from '../facts/words/roles/roles.ts';
import { lint, resolve } from '../lint.ts';

const own = wordsWith({
  pastoral: ['House Parents', 'head of Wonder and Joy'],
  'teaching assistant': ['Learning Partner'],
});
const here = <T>(work: () => T): T => speaking(own, work);

describe('names of roles of a trust', () => {
  test('belong to their group or role', () => {
    expect(here(() => groupOf('house parent'))).toBe('pastoral');
    expect(here(() => groupOf('Year 4 house parents'))).toBe('pastoral');
    expect(here(() => groupOf('Head of Wonder and Joy'))).toBe('pastoral');
    expect(here(() => sameRole('learning partners', 'TA'))).toBe(true);
    expect(here(() => sameRole('house parent', 'pastoral team'))).toBe(true);
    expect(here(() => sameRole('house parent', 'learning partner'))).toBe(false);
  });

  test('hold for as long as they are spoken, and leave nothing behind', () => {
    expect(groupOf('learning partner')).toBeUndefined();
    expect(here(() => groupOf('learning partner'))).toBe('support');
    expect(groupOf('learning partner')).toBeUndefined();
    expect(() =>
      here(() => {
        throw new Error('x');
      }),
    ).toThrow('x');
    expect(groupOf('learning partner')).toBeUndefined();
  });

  test('change nothing about other roles', () => {
    const role = fc.constantFrom(
      'teacher',
      'TAs',
      'Head',
      'site team',
      'all staff',
      'Mrs Holt',
      'Year 4 teachers and cooks',
      'SLT',
    );
    fc.assert(
      fc.property(role, (text) => {
        expect(here(() => roleOf(text))).toEqual(roleOf(text));
      }),
    );
  });
});

describe('roles in a config', () => {
  const plan = (contribution: string): string =>
    `id: a\ntitle: A\nstaff: [teacher, teaching assistant]\ngoals:\n  - goal: Read\n    wildlyImportant: true\n    contributions: [{ role: teacher, does: x }, { role: ${contribution}, does: y }]\n`;
  const missing = (config: Config, contribution: string): boolean => {
    const { files } = lint({ name: 'a.plan.yaml', text: plan(contribution) }, config);
    return files[0]?.findings.some(({ ruleId }) => ruleId === 'role-coverage') === true;
  };

  test('are honoured by rules', () => {
    const roles = { 'teaching assistant': ['learning partner'] };
    expect(missing({}, 'learning partner')).toBe(true);
    expect(missing({ roles }, 'learning partners')).toBe(false);
    expect(missing({ extends: { roles }, roles: { pastoral: 'house parent' } }, 'learning partner')).toBe(
      false,
    );
    expect(missing({}, 'learning partner')).toBe(true);
  });

  test('that belong to nothing known are a mistake', () => {
    expect(() => resolve({ roles: { pastorl: ['house parent'] } })).toThrow(
      'roles.pastorl: "pastorl" is neither a group of roles nor a known role. Did you mean "pastoral"?',
    );
    expect(() => resolve({ extends: { roles: { wizardry: ['wizard'] } } })).toThrow(
      'extends.0.roles.wizardry: "wizardry"',
    );
  });
});
