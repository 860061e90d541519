import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftDiffJson } from './artefacts/diff/draft-diff-json.ts';
import { draftDiffPage } from './artefacts/diff/draft-diff-page.ts';
import type { ComparedParts, PlanDiff } from './artefacts/diff/draft-diff.ts';
import { diff, diffDrafts, readDraft } from './diff.ts';
import { resolve } from './lint.ts';
import { toText } from './page/text/to-text.ts';

const config = { asOf: '2026-11-02' };
const HEAD = 'id: a\ntitle: The plan\nperiod: { start: 2026-09-01, end: 2027-07-23 }\n';
const compare = (before: string, after: string): PlanDiff =>
  diff({ name: 'old.plan.yaml', text: HEAD + before }, { name: 'new.plan.yaml', text: HEAD + after }, config)
    .plans[0] as PlanDiff;
const measure = (fields: string): string =>
  `goals: [{ id: g, goal: Every pupil attends, measures: [{ ${fields} }] }]\n`;
const lowered = (before: string, after: string): readonly unknown[] =>
  compare(measure(before), measure(after)).lowered.map(({ kind, was, is }) => [kind, was, is]);
const redefined = (before: string, after: string): readonly unknown[] =>
  compare(measure(before), measure(after)).redefined.map(({ aspect, was, is }) => [aspect, was, is]);
const names = ({ appeared, vanished, reworded }: ComparedParts): unknown => ({
  appeared: appeared.map(({ name }) => name),
  vanished: vanished.map(({ name }) => name),
  reworded: reworded.map(({ before, after }) => `${before} → ${after}`),
});

describe('aims that are easier', () => {
  it.each([
    ['measure: attendance, from: 93%, to: 96%', 'measure: attendance, from: 93%, to: 95%', 'target'],
    ['measure: absence, from: 8%, to: 5%', 'measure: absence, from: 8%, to: 6%', 'target'],
    ['measure: absence, to: 5%', 'measure: absence, to: 6%', 'target'],
    ['measure: attendance from 93% to 96%', 'measure: attendance from 93% to 95%', 'target'],
    ['measure: attendance, to: at least 96%', 'measure: attendance, to: at least 95%', 'target'],
    ['measure: the flibbet, to: 20', 'measure: the flibbet, to: 10', 'target-moved'],
    ['measure: attendance, from: 93%, to: 96%', 'measure: attendance, from: 93%', 'no-target'],
    ['measure: attendance, from: 93%, to: 96%', 'measure: attendance, from: 90%, to: 96%', 'baseline'],
    ['measure: attendance, to: 96%, by: 2027-04', 'measure: attendance, to: 96%, by: 2027-07', 'later'],
    [
      'measure: attendance, to: 96%, by: Spring term',
      'measure: attendance, to: 96%, by: Summer term',
      'later',
    ],
    ['measure: attendance, to: 96%, by: 2027-04', 'measure: attendance, to: 96%', 'no-date'],
  ])('%s → %s: %s', (before, after, kind) => {
    expect(lowered(before, after)).toEqual([
      [kind, expect.any(String), kind.startsWith('no-') ? undefined : expect.any(String)],
    ]);
  });

  it.each([
    ['measure: attendance, from: 93%, to: 96%', 'measure: attendance, from: 93%, to: 97%'],
    ['measure: absence, from: 8%, to: 5%', 'measure: absence, from: 8%, to: 4%'],
    ['measure: attendance, to: 96%, by: 2027-07', 'measure: attendance, to: 96%, by: 2027-04'],
    ['measure: attendance, to: 96%', 'measure: attendance, to: 96.0 %'],
    ['measure: attendance', 'measure: attendance, from: 93%, to: 96%, by: 2027-04'],
    ['measure: attendance, to: 24 of 30', 'measure: attendance, to: 48 of 60'],
  ])('%s → %s: none', (before, after) => {
    expect(lowered(before, after)).toEqual([]);
  });

  it('are seen on goals too, in their own words and by their date', () => {
    const { lowered: found } = compare(
      'goals: [{ goal: Raise attendance from 93% to 96%, by: 2027-04 }]\n',
      'goals: [{ goal: Raise attendance from 93% to 95%, by: 2027-07 }]\n',
    );
    expect(found.map(({ kind, part, was, is }) => [kind, part, was, is])).toEqual([
      ['target', 'goal', '96%', '95%'],
      ['later', 'goal', '2027-04', '2027-07'],
    ]);
  });

  it('are never those that were raised, whichever way the metric goes', () => {
    const metric = fc.constantFrom(
      ['attendance', 1],
      ['absence', -1],
      ['exclusions', -1],
      ['pupils at the expected standard', 1],
    ) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(
        metric,
        fc.integer({ min: 2, max: 90 }),
        fc.integer({ min: 2, max: 90 }),
        ([name, way], was, is) => {
          const kinds = lowered(
            `measure: ${name}, to: ${String(was)}%`,
            `measure: ${name}, to: ${String(is)}%`,
          );
          expect(kinds.length).toBe((is - was) * way < 0 ? 1 : 0);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('measures that measure something else', () => {
  it.each([
    ['words', 'measure: pupils who read at home', 'measure: pupils who read at home every day'],
    ['words', 'measure: pupils in Year 5 who read at home', 'measure: pupils in Year 6 who read at home'],
    ['source', 'measure: readers, source: pupil survey', 'measure: readers, source: library loans'],
    ['source', 'measure: readers, source: pupil survey', 'measure: readers'],
    ['about', 'measure: readers, about: all pupils', 'measure: readers, about: Year 6'],
    ['unit', 'measure: readers, to: 70%', 'measure: readers, to: 4.1 of 5'],
  ])('by their %s: %s → %s', (aspect, before, after) => {
    expect(redefined(before, after).map((each) => (each as string[])[0])).toEqual([aspect]);
  });

  it('are none where only case, space or the aim in their words changes', () => {
    expect(redefined('measure: Pupils who read', 'measure: pupils  who read')).toEqual([]);
    expect(redefined('measure: attendance from 93% to 95%', 'measure: attendance from 93% to 96%')).toEqual(
      [],
    );
  });
});

describe('priorities, goals and measures', () => {
  it('come, go and are put in other words', () => {
    const { priorities, goals, measures } = compare(
      'priorities:\n- { id: read, title: Reading, goals: [Every pupil reads aloud every day, Every class has a library] }\n- Attendance\n',
      'priorities:\n- { id: READ, title: Joy in reading, goals: [Every pupil reads aloud to an adult every day, { goal: All sing, measures: [songs] }] }\n',
    );
    expect(names(priorities)).toEqual({
      appeared: [],
      vanished: ['Attendance'],
      reworded: ['Reading → Joy in reading'],
    });
    expect(names(goals)).toEqual({
      appeared: ['All sing'],
      vanished: ['Every class has a library'],
      reworded: ['Every pupil reads aloud every day → Every pupil reads aloud to an adult every day'],
    });
    expect(names(measures)).toEqual({ appeared: ['songs'], vanished: [], reworded: [] });
  });

  it('are the same wherever they stand, and each is paired with its own', () => {
    const years = ['Year 4', 'Year 5', 'Year 6', 'Year 7'];
    const goal = (year: string): string =>
      `{ goal: Pupils in ${year} read every day, measures: [{ measure: readers, to: ${year.slice(-1)}0% }] }`;
    const plan = (all: readonly string[]): string => `goals: [${all.map(goal).join(', ')}]\n`;
    fc.assert(
      fc.property(fc.shuffledSubarray(years, { minLength: 4 }), (order) => {
        const { goals, measures, lowered: easier, redefined: other } = compare(plan(years), plan(order));
        expect([names(goals), names(measures)]).toEqual(
          Array(2).fill({ appeared: [], vanished: [], reworded: [] }),
        );
        expect([easier, other]).toEqual([[], []]);
      }),
      { numRuns: 15 },
    );
  });

  it('are compared in a time that does not explode', () => {
    const goals = (word: string): string =>
      `goals: [${Array.from({ length: 2_000 }, (_, index) => `${word} ${index.toString(36).replace(/\d/g, 'q')}x`).join(', ')}]\n`;
    const started = performance.now();
    compare(goals('Read'), goals('Write'));
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

describe('findings', () => {
  it('came, went or stayed', () => {
    const { findings } = compare(
      'goals: [{ id: g, goal: Read }, { id: h, goal: Sing, owner: Head }]\n',
      'vision: Every child reads\ngoals: [{ id: h, goal: Sing }, { id: g, goal: Read }]\n',
    );
    const said = (list: typeof findings.carried): readonly string[] =>
      list.map(({ rule, count }) => `${rule} ${String(count)}`);
    expect(said(findings.introduced)).toEqual(['goal-owner 1']);
    expect(said(findings.resolved)).toEqual(['vision-stated 1']);
    expect(said(findings.carried)).toContain('goal-owner 1');
  });

  it('that nobody may accept are compared as well', () => {
    const { findings } = compare('goals: [Read]\n', 'goals: [\n');
    expect(findings.introduced.map(({ rule }) => rule)).toEqual(['syntax']);
  });

  it('are none, and nothing else is, between a plan and itself', () => {
    const text = measure('measure: attendance, from: 93%, to: 96%');
    const same = compare(text, text);
    expect(same.findings.introduced.concat(same.findings.resolved)).toEqual([]);
    expect([same.lowered, same.redefined]).toEqual([[], []]);
    expect(
      toText(draftDiffPage({ version: 1, plans: [same], appeared: [], vanished: [] }), { width: 200 }),
    ).toContain('Priorities, goals, measures and findings');
  });
});

describe('several plans', () => {
  const file = (name: string, id: string): { name: string; text: string } => ({
    name,
    text: `id: ${id}\ntitle: ${id}\n`,
  });

  it('are paired by name, then by id', () => {
    const { plans, appeared, vanished } = diff(
      [file('a.plan.yaml', 'oak'), file('b.plan.yaml', 'elm'), file('c.plan.yaml', 'ash')],
      [file('a.plan.yaml', 'oak'), file('moved.plan.yaml', 'ELM'), file('d.plan.yaml', 'yew')],
      config,
    );
    expect(plans.map(({ before, after }) => [before, after])).toEqual([
      ['a.plan.yaml', 'a.plan.yaml'],
      ['b.plan.yaml', 'moved.plan.yaml'],
    ]);
    expect([appeared, vanished]).toEqual([['d.plan.yaml'], ['c.plan.yaml']]);
  });

  it('are counted together for whoever judges them', () => {
    const settings = resolve(config);
    const before = readDraft([file('a.plan.yaml', 'oak')], settings);
    const after = readDraft([{ name: 'a.plan.yaml', text: 'id: oak\n' }], settings);
    expect(diffDrafts(before, before).introduced).toMatchObject({ errors: 0, warnings: 0, infos: 0 });
    expect(diffDrafts(before, after).introduced).toMatchObject({ errors: 1, warnings: 0 });
  });
});

describe('what is shown', () => {
  const before = measure('measure: attendance, to: 96%, source: registers');
  const after = `${measure('measure: attendance, to: 95%, source: an app')}priorities: [Sport]\n`;

  it('is a page for people', () => {
    const files = [{ name: 'new.plan.yaml', text: HEAD + after }];
    const page = draftDiffPage(diff({ name: 'old.plan.yaml', text: HEAD + before }, files, config));
    const text = toText(page, { width: 200 });
    expect(page.title).toBe('What changed in The plan');
    expect(text).toContain('"attendance": the target was 96% and is 95%, which is easier to reach (line 4)');
    expect(text).toContain('"attendance": the figures came from "registers", now "an app" (line 4)');
    expect(text).toContain('Priorities that are new');
    expect(text.indexOf('easier to reach')).toBeLessThan(text.indexOf('New findings'));
  });

  it('is JSON for programs', () => {
    const made = diff({ name: 'a', text: HEAD + before }, { name: 'b', text: HEAD + after }, config);
    expect(JSON.parse(draftDiffJson(made))).toEqual(JSON.parse(JSON.stringify(made)));
  });

  it('hides what is private', () => {
    const mail = 'jane.doe@example.org';
    const old = `goals: [{ id: g, goal: Ask ${mail}, measures: [{ measure: answers, source: ${mail}, to: 5 }] }]\n`;
    const now =
      'goals: [{ id: g, goal: Ask somebody, measures: [{ measure: answers, source: letters, to: 5 }] }]\n';
    const made = diff(
      { name: 'a', text: HEAD + old },
      { name: 'b', text: HEAD + now },
      { ...config, preset: 'publish' },
    );
    const text = draftDiffJson(made);
    expect(text).toContain('Ask [hidden]');
    expect(text).not.toContain('jane');
  });
});
