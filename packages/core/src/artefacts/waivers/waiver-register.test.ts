import { describe, expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { toText } from '../../page/text/to-text.ts';
import { waiverRegister } from './waiver-register.ts';
import type { WaiverRegister } from './waiver-register.ts';
import { waiverRegisterJson } from './waiver-register-json.ts';
import { waiverRegisterPage } from './waiver-register-page.ts';

const PLAN = `# plan-lint-waive vision-stated until Autumn 2: V
id: a
title: The plan
calendar: { term: Autumn 2, start: 2026-11-02, end: 2026-12-18 }
goals:
  - id: clubs
    goal: Every pupil belongs to a club
    measures: [pupils in a club] # plan-lint-waive goal-owner: O
lint:
  waive:
    - { rule: priority-limit, reason: P, until: 2026-10-01, by: Headteacher }
    - { rule: goal-measure, for: clubs, reason: M, until: 2027-07 }
    - { rule: acronyms, reason: A, until: 2027-07-30 }
    - { rule: goal-limit }
`;
const asOf = '2026-11-02';
const registerOf = (...texts: readonly string[]): WaiverRegister =>
  waiverRegister(
    lint(
      texts.map((text, index) => ({ name: `${String(index)}.plan.yaml`, text })),
      { asOf },
    ),
  );

describe('the register of waivers', () => {
  it('has all of them, those that end soonest first', () => {
    const { waivers } = registerOf(PLAN);
    expect(waivers.map(({ rule, ends, state }) => [rule, ends, state])).toEqual([
      ['priority-limit', '2026-10-01', 'expired'],
      ['vision-stated', '2026-12-18', 'used'],
      ['acronyms', '2027-07-30', 'untold'],
      ['goal-measure', '2027-07-31', 'unused'],
      ['goal-owner', undefined, 'used'],
      ['goal-limit', undefined, 'void'],
    ]);
  });

  it('says where each stands, what it is for, and who decided', () => {
    const { waivers } = registerOf(PLAN);
    expect(waivers.map((each) => [each.line, each.for, each.isComment, each.by])).toEqual([
      [11, undefined, false, 'Headteacher'],
      [1, undefined, true, undefined],
      [13, undefined, false, undefined],
      [12, 'clubs', false, undefined],
      [8, 'Goal 1', true, undefined],
      [14, undefined, false, undefined],
    ]);
    expect(waivers.at(-1)).toMatchObject({ fault: 'no-reason', covers: 0 });
  });

  it('puts those of several plans in one order', () => {
    const later = PLAN.replace('2026-10-01', '2026-09-30');
    expect(
      registerOf(PLAN, later)
        .waivers.slice(0, 3)
        .map(({ file }) => file),
    ).toEqual(['1.plan.yaml', '0.plan.yaml', '0.plan.yaml']);
  });

  it('is a page for people', () => {
    const text = toText(waiverRegisterPage(registerOf(PLAN)), { width: 200 });
    expect(text.replace(/\n\b/g, ' ')).toContain(
      '6 waivers in 1 plan on 2 November 2026: 1 past the last day, 1 with nothing left to cover, 1 not working as written.',
    );
    expect(text).toContain(
      '`goal-owner` for Goal 1\n   - Without an end. It covers 1 place.\n   - Reason: O\n',
    );
    expect(text).toContain('It ended on 1 October 2026: decide again, or take it out.');
    expect(text).toContain('Decided by Headteacher (0.plan.yaml, line 11).');
    expect(toText(waiverRegisterPage(registerOf('title: T')), { width: 80 })).toContain('waive nothing');
  });

  it('is JSON for programs', () => {
    const register = registerOf(PLAN);
    const expected: unknown = JSON.parse(JSON.stringify({ version: 1, ...register }));
    expect(JSON.parse(waiverRegisterJson(register))).toEqual(expected);
  });

  it('hides what is private', () => {
    const text = `title: Write to jane.doe@example.org
lint: { waive: [{ rule: goal-why, reason: jane.doe@example.org said so, by: jane.doe@example.org }] }
`;
    const register = waiverRegister(lint({ name: 'a.plan.yaml', text }, { preset: 'publish', asOf }));
    expect(register.waivers).toHaveLength(1);
    expect(JSON.stringify(register)).not.toContain('jane');
  });
});
