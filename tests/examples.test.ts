import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  cascadeTree,
  journeyPage,
  journeys,
  leader,
  lint,
  onePagesOf,
  progressOf,
  progressPage,
  readWorkspace,
  renderFiles,
  resolve,
  toMarkdown,
  toText,
  treeText,
} from '@plan-lint/core';
import type { FormatContext, OnePages, Page, TextFile } from '@plan-lint/core';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../examples/', import.meta.url));
const examples = readdirSync(folder).filter((name) => name.endsWith('.plan.yaml'));

const context: FormatContext = {
  version: '0.0.0',
  root: folder,
  pathOf: (file) => `${folder}${file}`,
  text: () => undefined,
  width: 80,
  all: true,
  showPassed: true,
  showWaived: true,
  quiet: false,
};

const reportOn = (name: string): ReturnType<typeof lint> =>
  lint({ name, text: readFileSync(`${folder}${name}`, 'utf8') }, { asOf: '2026-11-22' });

describe.each(examples)('%s', (name) => {
  test('gets the report that stands beside it', async () => {
    const golden = `${folder}expected/${name.replace('.plan.yaml', '.txt')}`;
    await expect(leader(reportOn(name), context)).toMatchFileSnapshot(golden);
  });
});

const filesIn = (name: string): TextFile[] =>
  readdirSync(`${folder}${name}`)
    .sort()
    .map((file) => ({ name: `${name}/${file}`, text: readFileSync(`${folder}${name}/${file}`, 'utf8') }));

const rendered = (artefact: 'alignment' | 'chart', name: string): Page => {
  const { page } = renderFiles(artefact, filesIn(name), resolve({}));
  if (page === undefined) throw new Error(`Nothing was rendered of ${name}`);
  return page;
};

const WIDTH = { width: 80 };

function treeOf(name: string): string {
  return treeText(cascadeTree(readWorkspace(filesIn(name), resolve({}))));
}

function progressIn(name: string): string {
  const pages = new Map<string, OnePages>();
  const workspace = readWorkspace(filesIn(name), resolve({}), {
    watch: ({ plan }) => {
      if (plan !== undefined) pages.set(plan.file, onePagesOf(plan));
    },
  });
  return toText(progressPage(progressOf(workspace, pages), { all: true }), WIDTH);
}

const reportOnFolder = (name: string): string =>
  leader(lint(filesIn(name), { asOf: '2026-11-22' }), { ...context, all: false, showPassed: false });

describe('the pages of the examples', () => {
  test.each([
    ['trust-alignment.md', () => toMarkdown(rendered('alignment', 'trust'))],
    ['journey-chart.md', () => toMarkdown(rendered('chart', 'journey'))],
    ['journey.txt', () => toText(journeyPage(journeys(filesIn('journey'), resolve({}))), WIDTH)],
    ['trust-tree.txt', () => treeOf('trust')],
    ['trust-progress.txt', () => progressIn('trust')],
    ['trust.txt', () => reportOnFolder('trust')],
    ['journey-plan.txt', () => reportOnFolder('journey')],
  ])('%s is what stands beside them', async (name, text) => {
    await expect(text()).toMatchFileSnapshot(`${folder}expected/${name}`);
  });

  test('the trust shows its gaps: a school without a goal, an orphan, a copy', () => {
    const text = toMarkdown(rendered('alignment', 'trust')).replaceAll('\\', '');
    expect(text).toContain('**Fennerdale Primary:** **○ Nothing yet**');
    expect(text).toMatch(/Goals that support none above\s+- \*\*Thornwater Academy:\*\* The sixth form/);
    expect(text).toMatch(/Goals in the words of the goal above\s+- \*\*Applemere School:\*\*/);
  });
});

describe('what the examples are there to show', () => {
  const ids = (name: string, severity?: string): string[] =>
    (reportOn(name).files[0]?.findings ?? [])
      .filter((finding) => severity === undefined || finding.severity === severity)
      .map(({ ruleId }) => ruleId);

  test('a goal without a figure is asked for a measure, and not scolded', () => {
    expect(ids('collective-goals.plan.yaml', 'error')).toEqual([]);
    expect(ids('collective-goals.plan.yaml')).toContain('goal-measure');
  });

  test('four priorities and 22 goals are too many, and nothing is given up', () => {
    expect(ids('oakwood.plan.yaml', 'error')).toEqual(['plan-overload']);
    expect(ids('oakwood.plan.yaml')).toEqual(
      expect.arrayContaining(['not-doing', 'obstacles-named', 'least-served']),
    );
  });

  test('a good plan is clean', () => {
    expect(ids('good-school.plan.yaml')).toEqual([]);
  });

  test('a first draft is read to its end, whatever slipped', () => {
    const expected = [
      'schema',
      'measure-direction',
      'measure-possible',
      'date-order',
      'known-references',
      'placeholders',
    ];
    expect(ids('first-draft.plan.yaml')).toEqual(expect.arrayContaining(expected));
  });
});
