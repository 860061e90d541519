import { describe, expect, test } from 'vitest';
import { chartPage } from '../../src/artefacts/journey/chart-page.ts';
import { journeyPage } from '../../src/artefacts/journey/journey-page.ts';
import type { JourneyView } from '../../src/artefacts/journey/journey-view.ts';
import { journeys } from '../../src/journeys.ts';
import { resolve } from '../../src/lint.ts';
import { JOURNEY_STATEMENTS } from '../../src/model/journey-statements.ts';
import { toHtml } from '../../src/page/html/to-html.ts';
import { toMarkdown } from '../../src/page/markdown/to-markdown.ts';
import { toText } from '../../src/page/text/to-text.ts';
import { parsePage } from '../page/elements.ts';

const PLAN = {
  name: 'oak.plan.yaml',
  text: 'id: oak\ntitle: The Oak plan\ngoals: [{ goal: Share, answers: good-share-ideas }]\n',
};

const REFLECTION = {
  name: 'oak.reflection.yaml',
  text: `kind: reflection
id: oak-autumn
plan: oak
on: 2026-09-12
voices:
  - by: leaders
    ratings: { good-share-ideas: green, excellent-innovate: green, good-common-practices: red, excellent-one-team: red }
    notes: { excellent-innovate: "We began in <b>Year 3</b>" }
  - { by: staff, ratings: { good-share-ideas: red, excellent-innovate: amber } }
  - { by: governors, ratings: { good-share-ideas: red } }
`,
};

const viewsOf = (...files: readonly { name: string; text: string }[]): readonly JourneyView[] =>
  journeys(files, resolve({}));

function viewOf(...files: readonly { name: string; text: string }[]): JourneyView {
  const [view] = viewsOf(...files);
  if (view === undefined) throw new Error('There is no reflection.');
  return view;
}

const textOf = (...files: readonly { name: string; text: string }[]): string =>
  toText(journeyPage(viewsOf(...files)), { width: 80 });

describe('the journey', () => {
  test('counts colours by section and side', () => {
    const { sections } = viewOf(REFLECTION);
    const [principles, leading, enabling] = sections;
    expect(principles).toEqual({
      section: 'principles',
      good: { side: 'good', green: 0, yellow: 0, red: 0, unrated: 15 },
      excellent: { side: 'excellent', green: 0, yellow: 0, red: 1, unrated: 14 },
    });
    expect(leading?.good).toMatchObject({ red: 1, unrated: 8 });
    expect(leading?.excellent).toMatchObject({ green: 1, yellow: 1, unrated: 7 });
    expect(enabling?.good).toMatchObject({ green: 1, red: 2, unrated: 9 });
  });

  test('puts the widest difference first', () => {
    const more = REFLECTION.text.replace(
      'good-share-ideas: red }',
      'good-share-ideas: red, good-each-matters: red }',
    );
    const { divergences } = viewOf({
      ...REFLECTION,
      text: more.replace('good-common-practices', 'good-each-matters: green, good-common-practices'),
    });
    expect(divergences.map(({ statement }) => statement.id)).toEqual([
      'good-share-ideas',
      'good-each-matters',
    ]);
  });

  test('knows what is red and has no next step, where the plan is there', () => {
    expect(viewOf(REFLECTION, PLAN)).toMatchObject({ plan: 'The Oak plan' });
    expect(viewOf(REFLECTION, PLAN).withoutStep).toHaveLength(2);
    expect(viewOf(REFLECTION).withoutStep).toBeUndefined();
  });

  test('says all of that to people', () => {
    const text = textOf(REFLECTION, PLAN).replace(/\s+/g, ' ');
    const order = [
      'The journey of The Oak plan',
      'Reflection oak-autumn, 12 September 2026: filled in by leaders, staff and governors.',
      'Where the school stands',
      'To talk about, the widest differences first',
      'staff and governors',
      'Red, and without a next step',
      'Not rated',
      'Excellence ahead of good',
    ];
    let from = 0;
    for (const words of order) {
      expect(text.slice(from)).toContain(words);
      from = text.indexOf(words, from) + words.length;
    }
  });

  test.each<[string, string, string]>([
    ['one voice', 'voices: [{ by: staff, ratings: { good-share-ideas: red } }]', 'Only one voice was asked'],
    ['no voice', 'voices: []', 'nobody has filled it in yet'],
    ['no plan', 'voices: [{ by: a, ratings: {} }]', 'The plan of this reflection is not among the files'],
  ])('says so where there is %s', (_, more, said) => {
    expect(
      textOf({ name: 'a.yaml', text: `kind: reflection\nid: r\n${more}\n` }).replace(/\s+/g, ' '),
    ).toContain(said);
  });

  test('of several reflections has a section for each', () => {
    const html = toHtml(journeyPage(viewsOf(REFLECTION, { ...REFLECTION, name: 'again.yaml' })));
    expect(parsePage(html).textOf('h1')).toBe('2 reflections');
    expect(parsePage(html).elements.filter(({ name }) => name === 'h2')).toHaveLength(2);
  });
});

describe('the chart', () => {
  const html = toHtml(chartPage(viewOf(REFLECTION, PLAN)));

  test('has every statement with a colour of each voice, always in words', () => {
    const { text, elements } = parsePage(html);
    for (const { says } of JOURNEY_STATEMENTS) expect(text).toContain(says);
    expect(elements.filter(({ name }) => name === 'td')).toHaveLength(JOURNEY_STATEMENTS.length * 3);
    const words = (word: string): number => text.split(word).length - 1;
    expect([words('Not rated'), words('Yellow')]).toEqual([JOURNEY_STATEMENTS.length * 3 - 7, 1 + 1]);
  });

  test('shows notes as they were written', () => {
    expect(parsePage(html).text).toContain('We began in <b>Year 3</b>');
    expect(parsePage(html).elements.map(({ name }) => name)).not.toContain('b');
    expect(toMarkdown(chartPage(viewOf(REFLECTION)))).not.toContain('<b>');
  });
});
