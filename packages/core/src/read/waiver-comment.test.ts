import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { Source } from '../source/source.ts';
import { readDocument } from './read-document.ts';
import { readPlan } from './read-plan.ts';
import { readWaiverComment } from './waiver-comment.ts';

const waiversIn = (text: string): readonly (string | undefined)[] => {
  const { root, waiverComments } = readDocument(new Source('a.plan.yaml', text));
  if (root === undefined) throw new Error('unreadable');
  return readPlan(root, { waiverComments }).model.waivers.map(
    ({ rule, comment }) => `${rule ?? '?'} ${comment?.part?.pointer ?? 'nowhere'}`,
  );
};

describe('what a comment says', () => {
  it.each([
    ['# plan-lint-waive a: R', { rules: ['a'], reason: 'R' }],
    ['#plan-lint-waive  a ,b,  c : R: and more', { rules: ['a', 'b', 'c'], reason: 'R: and more' }],
    ['## plan-lint-waive a until 2027-01-31: R', { rules: ['a'], until: '2027-01-31', reason: 'R' }],
    [
      '# plan-lint-waive a by the Head until Autumn 2: R',
      { rules: ['a'], by: 'the Head', until: 'Autumn 2', reason: 'R' },
    ],
    ['# plan-lint-waive a by until: R', { rules: ['a'], reason: 'R' }],
    ['# plan-lint-waive a until 2027', { rules: ['a'], until: '2027' }],
    ['# plan-lint-waive a:  ', { rules: ['a'] }],
    ['# plan-lint-waive plugin/a: R', { rules: ['plugin/a'], reason: 'R' }],
  ])('%s', (comment, said) => {
    expect(JSON.parse(JSON.stringify(readWaiverComment(comment)))).toEqual(said);
  });

  it.each([
    '# plan-lint-waive',
    '# plan-lint-waive : R',
    '# plan-lint-waive a b: R',
    '# plan-lint-waives a: R',
  ])('nothing: %s', (comment) => {
    expect(readWaiverComment(comment)).toBeUndefined();
  });
});

describe('what a comment stands on', () => {
  it.each([
    ['a short form', 'goals:\n- A # plan-lint-waive x: R\n', ['x /goals/0']],
    ['a record in brackets', 'goals: [\n  { goal: A }, # plan-lint-waive x: R\n]', ['x /goals/0']],
    ['a field of a part', 'goals:\n- goal: A\n  owner: B # plan-lint-waive x: R\n', ['x /goals/0']],
    ['a part behind its dash', 'goals:\n- # plan-lint-waive x: R\n  goal: A\n', ['x /goals/0']],
    ['a part with its dash below', 'goals:\n# plan-lint-waive x: R\n-\n  goal: A\n', ['x /goals/0']],
    ['a text over several lines', 'goals:\n- goal: A\n    B # plan-lint-waive x: R\n', ['x /goals/0']],
    ['a folded text', 'goals:\n- goal: > # plan-lint-waive x: R\n    A\n', ['x /goals/0']],
    [
      'a measure',
      'goals:\n- goal: A\n  measures:\n  # plan-lint-waive x: R\n\n  # a note\n  - M\n',
      ['x /goals/0/measures/0'],
    ],
    ['a section', 'reality: # plan-lint-waive x: R\n  summary: S\n', ['x /reality']],
    ['a blank field', 'title: T\nvision: # plan-lint-waive x: R\n', ['x ']],
    ['the whole plan', '# plan-lint-waive x, y: R\n---\ntitle: T\n', ['x ', 'y ']],
    ['nothing after it', 'title: T\n# plan-lint-waive x: R\n', ['x nowhere']],
    ['nothing as far in', 'goals:\n- A\n  # plan-lint-waive x: R\ntitle: T\n', ['x nowhere']],
    ['a part that others repeat', 'goals:\n- &a\n  goal: A # plan-lint-waive x: R\n- *a\n', ['x /goals/0']],
    ['a line that ends as on old computers', 'goals:\r- A # plan-lint-waive x: R\r', ['x /goals/0']],
  ])('%s', (_, text, waivers) => {
    expect(waiversIn(text)).toEqual(waivers);
  });

  it('is told apart from every text', () => {
    const words = fc.array(
      fc.constantFrom('# plan-lint-waive x: R', '\n', ' ', 'a', ': ', '"', "'", '- ', '|', '#'),
    );
    const text = words.map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, fc.constantFrom(20, 80), (title, vision, lineWidth) => {
        expect(waiversIn(stringify({ title, vision, goals: [vision, title] }, { lineWidth }))).toEqual([]);
      }),
    );
  });

  it('is found wherever there is room for a comment', () => {
    const lines = ['title: T', 'goals:', '  - goal: A', '    owner: B', '  - C', 'vision: V'];
    const pointers = ['', '/goals', '/goals/0', '/goals/0', '/goals/1', '/vision'];
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3, 4, 5]), fc.boolean(), (chosen, isAbove) => {
        const text = lines.map((line, index) => {
          if (!chosen.includes(index)) return line;
          const indent = /^ */.exec(line)?.[0] ?? '';
          const comment = `# plan-lint-waive x: R`;
          return isAbove ? `${indent}${comment}\n${line}` : `${line} ${comment}`;
        });
        const expected = chosen.map(
          (index) => `x ${index === 0 && !isAbove ? '/title' : (pointers[index] ?? '')}`,
        );
        expect(waiversIn(`${text.join('\n')}\n`)).toEqual(expected);
      }),
    );
  });

  it('is found quickly, however many there are', () => {
    const text = `goals:\n${'# plan-lint-waive x: R\n- A\n'.repeat(20_000)}${'# plan-lint-waive x: R\n'.repeat(5_000)}`;
    const started = performance.now();
    expect(waiversIn(text)).toHaveLength(25_000);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
