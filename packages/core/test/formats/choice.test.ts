import { describe, expect, test } from 'vitest';
import { choose } from '../../src/formats/choice.ts';
import { lint } from '../../src/lint.ts';

/** The rules of the findings that a report on a plan opens with. */
function opensWith(...lines: readonly string[]): readonly string[] {
  const report = lint({ name: 'oak.plan.yaml', text: ['id: oak', 'title: Oak', ...lines].join('\n') });
  return choose(report.files[0]?.findings ?? [], 10, report).opening.map(({ ruleId }) => ruleId);
}

const BACKWARDS = 'goals: [Raise attendance from 95% to 92% by July]';

describe('what a report opens with', () => {
  test('is a contradiction and overload, before a section that was not read', () => {
    expect(opensWith(BACKWARDS, 'priorities: [Reading, Writing, Play]', 'misson: Read')).toEqual([
      'measure-direction',
      'priority-limit',
    ]);
    expect(opensWith(BACKWARDS, 'misson: We read')).toEqual(['measure-direction', 'schema']);
  });

  test('is no slip within an entry where there is anything else to fix', () => {
    const slip = 'notDoing: [{ what: Posters, why: Nobody reads them, until: 2028 }]';
    expect(opensWith(slip, 'goals: [Every pupil reads]')).not.toContain('schema');
  });
});
