import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextFile } from '../../src/engine/reader.ts';
import { resolve } from '../../src/lint.ts';
import { toHtml } from '../../src/page/html/to-html.ts';
import { toMarkdown } from '../../src/page/markdown/to-markdown.ts';
import { ARTEFACTS, renderFiles } from '../../src/render.ts';
import type { Artefact } from '../../src/render.ts';
import { arbitraryPlan } from '../../src/testing/arbitrary-plan.ts';
import { ATTACKS } from '../page/arbitrary-page.ts';
import { parsePage } from '../page/elements.ts';

const settings = resolve({});
const examples = new URL('../../../../examples/', import.meta.url);
const read = (name: string): TextFile => ({ name, text: readFileSync(new URL(name, examples), 'utf8') });
const GOOD = read('good-school.plan.yaml');
const TRUST = readdirSync(new URL('trust/', examples)).sort().map((name) => read(`trust/${name}`)); // prettier-ignore
const ofTrust = (...ids: readonly string[]): TextFile[] =>
  TRUST.filter(({ name }) => ids.some((id) => name === `trust/${id}.plan.yaml`));

const ELEMENTS = new Set('html head meta title style body main section h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote footer div table caption thead tbody tr th td span strong em code a br figure figcaption svg rect circle polyline polygon text'.split(' ')); // prettier-ignore

function htmlOf(artefact: Artefact, files: readonly TextFile[]): string {
  const { page } = renderFiles(artefact, files, settings);
  return page === undefined ? '' : toHtml(page);
}

/** A page as plain Markdown, so that texts can be looked for as they are. */
function words(artefact: Artefact, files: readonly TextFile[], goal?: string): string {
  const { page } = renderFiles(artefact, files, settings, {}, goal);
  if (page === undefined) throw new Error(`Nothing was rendered as ${artefact}`);
  return toMarkdown(page).replaceAll('\\', '').replaceAll('**', '');
}

const plan = (more: string): TextFile => ({ name: 'a.plan.yaml', text: `id: a\ntitle: A\n${more}` });

describe('any plan', () => {
  test.each(ARTEFACTS)('%s never throws, and has no element but ours', (artefact) => {
    fc.assert(
      fc.property(arbitraryPlan(fc), fc.constantFrom(...ATTACKS), (any, attack) => {
        const hostile = { ...(any as object), id: 'a', title: attack, vision: attack };
        const files = [any, hostile].map((each, at) => ({ name: `${at}.plan.json`, text: JSON.stringify(each) })); // prettier-ignore
        const { elements } = parsePage(htmlOf(artefact, files));
        expect(elements.map(({ name }) => name).filter((name) => !ELEMENTS.has(name))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test.each(ARTEFACTS)('%s shows the gaps of a plan that says nothing', (artefact) => {
    if (artefact === 'chart') expect(renderFiles(artefact, [plan('')], settings).page).toBeUndefined();
    else expect(words(artefact, [plan('')])).toContain('Not said yet');
  });
});

describe('the planner', () => {
  test('has six sections, and each role that has no part', () => {
    const text = words('planner', [plan('staff: [cook, teacher]\ngoals: [{ goal: Read, wildlyImportant: true, contributions: [{ role: teacher, does: Reads }] }]\nreflections: [{ prompt: focus, answer: One only }]')]); // prettier-ignore
    const titles = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(titles).toHaveLength(6);
    expect(text).toMatch(/teacher.*Reads/);
    expect(text).toMatch(/cook.*Not said yet/);
    expect(text).toMatch(/kept to one or two.*One only/s);
  });
});

describe('the pages of a goal', () => {
  test('take the goal that is asked for, else the first wildly important one', () => {
    expect(words('one-pager', [GOOD])).toContain('Every child reads or is read to every day');
    expect(words('one-pager', [GOOD], 'HERE')).toContain('Attendance rises to 95%');
  });

  test('know the ids that there are where there is no such goal', () => {
    const { page, knownGoals } = renderFiles('one-pager', [GOOD], settings, {}, 'nowhere');
    expect([page, knownGoals]).toEqual([undefined, ['read-daily', 'here']]);
  });

  test('stand back to back with that of the goal above which they support', () => {
    const [above] = ofTrust('tidewell');
    if (above === undefined) throw new Error('There is no trust.');
    const { page } = renderFiles('two-pager', ofTrust('withywick'), settings, { above: [above] }, 'mondays-count'); // prettier-ignore
    expect(page?.blocks).toHaveLength(2);
    const text = page === undefined ? '' : toMarkdown(page);
    expect(text).toContain('persistently absent by July 2027');
    expect(text).not.toContain('Seven pupils in ten');
    expect(page?.blocks[1]).toMatchObject({ newSheet: true });
  });

  test('say so where the plan above is not there', () => {
    expect(words('two-pager', ofTrust('withywick'))).toContain('tidewell, is not among the files');
  });
});

describe('five boxes', () => {
  test('are five, whatever the plan has, and leave done steps out where there are more', () => {
    const actions = ['a', 'b', 'c', 'd', 'e', 'f'].map((each) => `{ do: Step ${each}, status: ${each === 'a' ? 'done' : 'planned'} }`); // prettier-ignore
    const many = words('five-boxes', [plan(`goals: [{ goal: Read, actions: [${actions.join(', ')}] }]`)]);
    expect(many).not.toContain('Step a');
    expect(many).toContain('| 5 | Step f');
    expect(words('five-boxes', [plan('goals: [{ goal: Read, actions: [{ do: Begin }] }]')]).match(/Free/g)).toHaveLength(4); // prettier-ignore
  });

  test('show the quick win', () => {
    expect(words('five-boxes', [GOOD])).toMatch(/## Quick win\s+Open a reading corner for midday/);
  });
});

describe('the whole plan', () => {
  test('holds every goal, step, tracker and review, and the load beside the reference case', () => {
    const text = words('plan', [GOOD]);
    for (const part of ['Buy 120 short books', 'Reading records by class', '19 March 2027', 'Coffee and books', 'A new writing scheme', 'baby books']) expect(text).toContain(part); // prettier-ignore
    expect(text).toContain('2 priorities and 2 goals, beside the 4 priorities and 22 goals');
  });
});

describe('the alignment tool', () => {
  test('draws a box for each goal and an arrow for each link', () => {
    const { elements } = parsePage(htmlOf('alignment', TRUST));
    const count = (name: string): number => elements.filter((each) => each.name === name).length;
    expect([count('rect'), count('polyline')]).toEqual([15, 12]);
  });

  test('says what it could not read', () => {
    const broken = { name: 'b.plan.yaml', text: '{' };
    expect(words('alignment', [GOOD, broken])).toMatch(/Not read.*b\.plan\.yaml/s);
  });
});
