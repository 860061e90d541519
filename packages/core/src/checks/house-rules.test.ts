import { describe, expect, test } from 'vitest';
import type { CheckInput } from '@plan-lint/schemas';
import { ConfigError } from '../config/config-error.ts';
import type { Config } from '../config/config.ts';
import { sayFinding } from '../formats/say.ts';
import { lint, resolve } from '../lint.ts';

const ID = 'house/test';

/** What a check says of a plan: `line:column words`, and what it could not tell. */
function said(check: CheckInput, plan: string, more: Config = {}): readonly string[] {
  const report = lint(
    { name: 'a.plan.yaml', text: `id: a\ntitle: A\n${plan}` },
    { checks: { [ID]: check }, ...more },
  );
  const [file] = report.files;
  const unclear = (file?.outcomes.unclear ?? []).filter(({ ruleId }) => ruleId === ID);
  return [
    ...(file?.findings ?? [])
      .filter(({ ruleId }) => ruleId === ID)
      .map((finding) => {
        const { line, column } = finding.at.start;
        return `${String(line)}:${String(column)} ${sayFinding(finding, report.rules).says}`;
      }),
    ...unclear.map(({ why, at }) => `${String(at.start.line)}? ${why}`),
  ];
}

describe('require', () => {
  const owned: CheckInput = {
    on: 'goal',
    require: { owner: { role: ['headteacher', 'leadership'] } },
    message: '"{name}" is owned by {value}.',
  };

  test.each<[string, string, readonly string[]]>([
    ['holds by any name of the role', 'goals: [{ goal: Read, owner: Deputy Head }]', []],
    ['holds through the priority', 'priorities: [{ title: P, owner: Principal, goals: [Read] }]', []],
    [
      'must hold of every owner',
      'goals: [{ goal: Read, owner: [Head, Caretaker] }]',
      ['3:31 "Read" is owned by Head and Caretaker.'],
    ],
    ['does not hold of nothing', 'goals: [Read]', ['3:9 "Read" is owned by nothing.']],
    [
      'is quiet about a gap',
      'goals: [{ goal: Read, owner: TBC }]',
      ['3? What this rule asks for could not be told: a name or a gap stands there.'],
    ],
    [
      'cannot tell the role of a person',
      'goals: [{ goal: Read, owner: Mrs A. Holt }]',
      ['3? What this rule asks for could not be told: a name or a gap stands there.'],
    ],
    [
      'is quiet about what is broken',
      'goals: [{ goal: Read, owner: { a: b } }]',
      ['3? What "owner" says could not be read, so it was not checked.'],
    ],
  ])('%s', (_, plan, expected) => {
    expect(said(owned, plan)).toEqual(expected);
  });

  test('of several places makes one finding, with its own words or with the number', () => {
    const check: CheckInput = { on: 'goal', require: { why: true }, message: 'A goal says why.' };
    const plan = 'goals: [Read, { goal: Write, why: Because }, Reckon]';
    expect(said(check, plan)).toEqual(['3:9 A goal says why. (2 places)']);
    expect(said({ ...check, many: '{count} goals do not say why.' }, plan)).toEqual([
      '3:9 2 goals do not say why.',
    ]);
  });

  test('gives a stub where all that it asks for is that something is there', () => {
    const check: CheckInput = { on: 'goal', require: { why: true }, message: 'A goal says why.' };
    const { files } = lint(
      { name: 'a.plan.yaml', text: 'id: a\ntitle: A\ngoals:\n  - goal: Read\n' },
      { checks: { [ID]: check } },
    );
    expect(files[0]?.findings.find(({ ruleId }) => ruleId === ID)?.fix?.kind).toBe('placeholder');
  });

  test('looks at what is handed down, and says where it cannot', () => {
    const check: CheckInput = {
      on: 'plan',
      levels: 'school',
      require: { mission: true },
      message: 'There is no mission.',
    };
    const school = 'level: school\nparent: t\n';
    expect(said(check, school)).toEqual(['2? The plan above is not at hand, and "mission" may stand there.']);
    const trust = { name: 't.plan.yaml', text: 'id: t\ntitle: T\nlevel: trust\nmission: All read\n' };
    const text = `id: a\ntitle: A\n${school}`;
    const { files } = lint([{ name: 'a.plan.yaml', text }, trust], { checks: { [ID]: check } });
    expect(files.flatMap(({ outcomes }) => outcomes.passed.filter((id) => id === ID))).toEqual([ID]);
  });
});

describe('forbid, where and pattern', () => {
  test.each<[string, CheckInput, string, readonly string[]]>([
    [
      'words in any form',
      { on: 'goal', forbid: { goal: { says: ['raise attainment'] } }, message: '"{name}" is not ours.' },
      'goals: [We are raising attainment, Attain more]',
      ['3:9 "We are raising attainment" is not ours.'],
    ],
    [
      'words anywhere in a part',
      {
        on: 'priority',
        forbid: { anywhere: { says: 'Ofsted' } },
        message: 'The priority "{name}" is about Ofsted.',
      },
      'priorities: [{ title: Calm, goals: [{ goal: Read, why: Ofsted said so }] }, Reading]',
      ['3:23 The priority "Calm" is about Ofsted.'],
    ],
    [
      'all of it together',
      { on: 'action', forbid: { status: 'done', by: false }, message: '{name}' },
      'goals: [{ goal: G, actions: [{ do: A, status: done }, { do: B, status: done, by: 2026-09-01 }, C] }]',
      ['3:47 A'],
    ],
    [
      'only where',
      { on: 'goal', where: { wildlyImportant: true }, require: { measures: { min: 2 } }, message: '{name}' },
      'goals: [{ goal: A, wildlyImportant: true, measures: one }, { goal: B, wildlyImportant: false }, C]',
      ['3:53 A'],
    ],
    [
      'one of several values',
      { on: 'review', require: { forum: ['Governors', 'SLT'] }, message: 'Not in {value}.' },
      'reviews: [{ on: 2026-09-01, forum: slt }, { on: 2026-10-01, forum: The pub }]',
      ['3:68 Not in The pub.'],
    ],
    [
      'a pattern where there is text',
      { on: 'priority', pattern: { id: '^P\\d$' }, message: 'Not so: {value}.' },
      'priorities: [{ id: P1, title: A }, { id: reading, title: B }, C]',
      ['3:42 Not so: reading.'],
    ],
  ])('%s', (_, check, plan, expected) => {
    expect(said(check, plan)).toEqual(expected);
  });
});

describe('count', () => {
  const attendance: CheckInput = {
    on: 'plan',
    levels: ['school'],
    count: { of: 'goal', where: { goal: { says: ['attend', 'absence'] } }, min: 1 },
    message: 'No goal is about attendance.',
  };

  test.each<[string, string, readonly string[]]>([
    ['holds', 'level: school\ngoals: [Fewer persistent absences]', []],
    ['does not hold', 'level: school\ngoals: [Everyone reads]', ['2:8 No goal is about attendance.']],
    ['is for other plans', 'level: teacher\ngoals: [Everyone reads]', []],
  ])('%s', (_, plan, expected) => {
    expect(said(attendance, plan)).toEqual(expected);
  });

  test('counts in each part for itself', () => {
    const check: CheckInput = {
      on: 'goal',
      count: { of: 'action', max: 1 },
      message: '"{name}" has {number} actions.',
    };
    const plan = 'goals: [{ goal: A, actions: [x, y] }, { goal: B, actions: [x] }]';
    expect(said(check, plan)).toEqual(['3:17 "A" has 2 actions.']);
  });
});

describe('a house rule is a rule like any other', () => {
  const checks = { [ID]: { on: 'plan', require: { vision: true }, message: 'There is no vision.' } } as const;

  test.each(['anatomy', 'strict', 'publish'])('is on under the preset %s', (preset) => {
    expect(said(checks[ID], '', { preset })).toHaveLength(1);
  });

  test('is set, waived and locked by its name', () => {
    expect(said(checks[ID], '', { rules: { [ID]: 'off' } })).toEqual([]);
    expect(said(checks[ID], `lint: { waive: [{ rule: ${ID}, reason: We have a motto }] }`)).toEqual([]);
    const trust: Config = { checks, lock: ID };
    expect(() => resolve({ extends: trust, rules: { [ID]: 'off' } })).toThrow('is locked');
  });

  test('is made once where two ways lead to it, and cannot be made anew', () => {
    const base: Config = { checks };
    expect(resolve({ extends: [base, { extends: base }] }).knownRules.has(ID)).toBe(true);
    const other: Config = { extends: base, checks: { [ID]: { ...checks[ID], severity: 'info' } } };
    expect(() => resolve(other)).toThrow(`There is a rule called "${ID}" in what this config builds on.`);
  });
});

describe('mistakes', () => {
  const plain: CheckInput = { on: 'goal', require: { why: true }, message: 'A goal says why.' };

  test.each<[string, unknown, string]>([
    [
      ID,
      { ...plain, require: { ownr: true } },
      'checks.house/test.require.ownr: A part of the kind "goal" has no field "ownr". Did you mean "owner"?',
    ],
    [ID, { ...plain, require: { 'status.ratin': true } }, 'Did you mean "status.rating"?'],
    [ID, { on: 'plan', require: { 'reality.sumary': true }, message: '' }, 'Did you mean "reality.summary"?'],
    ['house/Attendance Goal', plain, 'Write "house/attendance-goal".'],
    ['attendance', plain, 'Write "house/attendance".'],
    [ID, { on: 'goal', message: 'A goal.' }, 'This rule looks for nothing.'],
    [
      ID,
      { ...plain, pattern: { goal: '(a' } },
      'checks.house/test.pattern.goal: "(a" is no pattern. It lacks a ")".',
    ],
    [ID, { ...plain, require: { goal: { pattern: '(?=a)' } } }, 'is no pattern.'],
    [ID, { ...plain, message: 'Not {nmae}.' }, 'Nothing is filled in for {nmae}. Known: name.'],
    [ID, { ...plain, count: { of: 'action' } }, 'min, max or both'],
    [ID, { ...plain, count: { of: 'action', min: 2, max: 1 } }, 'at least 2 and at most 1'],
    [
      ID,
      { ...plain, count: [{ of: 'priority', min: 1 }] },
      'checks.house/test.count.0.of: No part of the kind "priority" stands under one of the kind "goal".',
    ],
    [ID, { ...plain, on: 'gaol' }, 'Did you mean "goal"?'],
    [ID, { on: 'goal', message: '', requires: {} }, 'Did you mean "require"?'],
  ])('%s: %j', (id, check, expected) => {
    const config = { checks: { [id]: check }, rules: { [id]: 'info' } } as Config;
    expect(() => resolve(config)).toThrow(ConfigError);
    expect(() => resolve(config)).toThrow(expected);
  });

  test('all of them are listed, with those of the rest of the config', () => {
    const config: Config = {
      checks: { [ID]: { ...plain, require: { ownr: true } } },
      rules: { 'wig-limt': 'off' },
    };
    expect(() => resolve(config)).toThrow(/ownr[\s\S]*wig-limt|wig-limt[\s\S]*ownr/);
  });
});
