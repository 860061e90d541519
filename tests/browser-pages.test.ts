import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  ARTEFACTS,
  renderFiles,
  resolve,
  review,
  reviewPage,
  toHtml,
  type Artefact,
  type TextFile,
} from '@plan-lint/core';

const PLACES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const executable = [process.env['CHROMIUM'], ...PLACES.map((name) => `/usr/bin/${name}`)].find(
  (path) => path !== undefined && existsSync(path),
);

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): TextFile => ({ name, text: readFileSync(`${root}${name}`, 'utf8') });
const pageOf = (...files: readonly TextFile[]): string =>
  toHtml(reviewPage(review(files, { config: { asOf: '2026-11-02' } })));

const HOSTILE: TextFile = {
  name: '<img src=x onerror=alert(1)>.plan.json',
  text: JSON.stringify({
    id: 'a',
    title: '</title><script>document.title = "planted"</script>',
    vision: '<style>body{display:none}</style><iframe src="https://example.org"></iframe>',
    story: `${'Wordwithoutanyend'.repeat(20)} " onload="alert(1)`,
    goals: [{ goal: '<a href="javascript:alert(1)">Read</a>', wildlyImportant: true }],
  }),
};

const CHART: TextFile = {
  name: 'merrow.reflection.yaml',
  text: `
kind: reflection
id: merrow-journey
plan: merrow-bank
voices:
  - { by: leadership team, ratings: { good-past-is-past: green, good-share-ideas: red } }
  - { by: governors, ratings: { good-past-is-past: red } }
`,
};

const PAGES: readonly (readonly [name: string, html: string])[] = [
  ['a plan and its chart', pageOf(read('examples/good-school.plan.yaml'), CHART)],
  ['several plans', pageOf(read('examples/first-draft.plan.yaml'), read('examples/oakwood.plan.yaml'))],
  ['a plan that means harm', pageOf(HOSTILE)],
];

const filesIn = (folder: string): TextFile[] =>
  readdirSync(`${root}${folder}`)
    .sort()
    .map((name) => read(`${folder}/${name}`));
const artefact = (name: Artefact, files: readonly TextFile[]): string => {
  const { page } = renderFiles(name, files, resolve({}));
  if (page === undefined) throw new Error(`Nothing was rendered as ${name}`);
  return toHtml(page);
};
const GOOD = [read('examples/good-school.plan.yaml')];
const SOURCES: Readonly<Partial<Record<Artefact, readonly TextFile[]>>> = {
  alignment: filesIn('examples/trust'),
  chart: filesIn('examples/journey'),
};
const ONE_SHEET: readonly Artefact[] = ['one-pager', 'three-questions', 'five-boxes'];

const LOOKS: readonly (readonly [name: string, look: BrowserContextOptions])[] = [
  ['by day', { colorScheme: 'light' }],
  ['by night', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 320, height: 640 } }],
];

// Where there is no browser the tests are listed as skipped, and their name says why.
const reason =
  executable === undefined ? ' (skipped: no Chromium in /usr/bin, and none named by CHROMIUM)' : '';

describe.skipIf(executable === undefined)(`in a browser${reason}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(() => browser.close());

  /** Opens a page in a tab of its own, and hands over what the page asks for or complains of. */
  async function open(html: string, look: BrowserContextOptions): Promise<{ tab: Tab; told: string[] }> {
    const context = await browser.newContext(look);
    onTestFinished(() => context.close());
    const tab = await context.newPage();
    const told: string[] = [];
    tab.on('console', (message) => told.push(message.text()));
    tab.on('pageerror', (error) => told.push(error.message));
    tab.on('request', (request) => told.push(`asked for ${request.url()}`));
    await tab.setContent(html);
    return { tab, told };
  }

  const width = (tab: Tab): Promise<number> => tab.evaluate<number>('document.documentElement.scrollWidth');
  const styleOf = (tab: Tab, element: string, property: string): Promise<string> =>
    tab.evaluate<string>(`getComputedStyle(document.querySelector('${element}')).${property}`);

  describe.each(PAGES)('%s', (_page, html) => {
    test.each(LOOKS)('%s, has its own look, asks for nothing and fits', async (_look, look) => {
      const { tab, told } = await open(html, look);
      expect(told).toEqual([]);
      expect(await styleOf(tab, 'main', 'maxWidth')).not.toBe('none');
      expect(await tab.title()).toMatch(/^Review of /);
      expect(await width(tab)).toBeLessThanOrEqual(tab.viewportSize()?.width ?? 0);
    });

    test.each(LOOKS)('%s, has nothing that keeps people out', async (_look, look) => {
      // The page lets no script in, ours neither: only for this it has to.
      const { tab } = await open(html, { ...look, bypassCSP: true });
      await tab.evaluate(axe.source);
      const { violations } = await tab.evaluate<AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    });

    test.each([
      ['A4', 680],
      ['Letter', 700],
    ])('prints on %s in dark ink on white, with nothing cut off at the side', async (format, columns) => {
      const { tab } = await open(html, { colorScheme: 'dark', viewport: { width: columns, height: 900 } });
      await tab.emulateMedia({ media: 'print' });
      expect(await width(tab)).toBeLessThanOrEqual(columns);
      expect(await styleOf(tab, 'body', 'color')).toBe('rgb(28, 33, 40)');
      expect(await styleOf(tab, 'body', 'backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(await styleOf(tab, 'tr', 'breakInside')).toBe('avoid');
      expect((await tab.pdf({ format })).subarray(0, 5).toString()).toBe('%PDF-');
    });
  });

  test.each(ARTEFACTS)('%s keeps nobody out, fits a phone and asks for nothing', async (name) => {
    const { tab, told } = await open(artefact(name, SOURCES[name] ?? GOOD), {
      viewport: { width: 320, height: 640 },
      bypassCSP: true,
    });
    expect(told).toEqual([]);
    expect(await width(tab)).toBeLessThanOrEqual(320);
    await tab.evaluate(axe.source);
    const { violations } = await tab.evaluate<AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  const sheets = async (html: string, format = 'A4'): Promise<number> => {
    const { tab } = await open(html, {});
    const pdf = (await tab.pdf({ format })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };

  test.each(ONE_SHEET)('%s of the good plan is one sheet of A4, and of Letter', async (name) => {
    const html = artefact(name, GOOD);
    expect([await sheets(html), await sheets(html, 'Letter')]).toEqual([1, 1]);
  });

  test('a two-pager is a sheet printed on both sides', async () => {
    const school = filesIn('examples/trust').filter(({ name }) => /(?:tidewell|withywick)\.plan/.test(name));
    const { page } = renderFiles('two-pager', school.slice(1), resolve({}), { above: school.slice(0, 1) });
    expect(page === undefined ? 0 : await sheets(toHtml(page))).toBe(2);
  });
});
