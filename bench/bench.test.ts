import { describe, expect, it } from 'vitest';
import { lint } from '@plan-lint/core';
import { parseDocument } from 'yaml';
import { comparableCorpus, corpus } from './corpus/corpus.ts';
import { printYaml } from './corpus/print-yaml.ts';
import { inTurn, median, ratioOf } from './measure/ratio.ts';

describe('the corpus', () => {
  it('is the same every time, and another with another seed', () => {
    expect([...corpus(30)]).toEqual([...corpus(30)]);
    expect([...corpus(3, 7)]).not.toEqual([...corpus(3)]);
  });

  it('has plans of about five kilobytes, each with a name of its own', () => {
    const plans = [...corpus(300)];
    expect(new Set(plans.map(({ name }) => name)).size).toBe(300);
    const size = median(plans.map(({ text }) => text.length));
    expect(size).toBeGreaterThan(4500);
    expect(size).toBeLessThan(6000);
  });

  it('finds what was planted', () => {
    const plans = [...comparableCorpus(60)];
    const { files } = lint(plans);
    for (const [index, { findings }] of files.entries()) {
      expect(findings.map(({ ruleId }) => ruleId)).toEqual(
        expect.arrayContaining([...(plans[index]?.planted ?? [])]),
      );
    }
  });

  it('has no error where none was planted', () => {
    const plans = [...corpus(200)];
    const sound = lint(plans).files.filter((_, index) => plans[index]?.planted.length === 0);
    expect(sound.length).toBeGreaterThan(30);
    expect(sound.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))).toEqual(
      [],
    );
  });
});

describe('printing', () => {
  it('is read back as it was', () => {
    const plan = {
      title: 'Reading: every day, "with joy"',
      amount: '0.4',
      count: 3,
      flag: true,
      list: ['a, b', 'c'],
      long: `${'many words '.repeat(30)}end`,
      maps: [
        { a: '£5', b: ['x'] },
        { a: 'long '.repeat(40), b: [] },
      ],
    };
    const text = printYaml({ ...plan, absent: undefined }, { count: 'How many' });
    expect(parseDocument(text).toJS()).toEqual({
      ...plan,
      maps: [plan.maps[0], { a: 'long '.repeat(40), b: [] }],
    });
    expect(text).toContain('# How many\ncount: 3');
  });
});

describe('measuring', () => {
  it('runs things in turn and leaves the first round out', () => {
    const order: string[] = [];
    const run = (name: string) => (): number => order.push(name);
    expect(inTurn([run('a'), run('b')], 2)).toEqual([
      [3, 5],
      [4, 6],
    ]);
    expect(order.join('')).toBe('ababab');
  });

  it('compares pair by pair', () => {
    expect(ratioOf([2, 9, 4], [1, 3, 1])).toMatchObject({
      median: 3,
      low: 2.5,
      high: 3.5,
      pairs: 3,
      milliseconds: 4,
    });
  });
});
