import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/page/html/to-html.ts';
import { STYLE_HASH, STYLESHEET } from '../../src/page/html/stylesheet.ts';
import { link, paragraph, section } from '../../src/page/build.ts';
import type { Page } from '../../src/page/page.ts';
import { arbitraryPage } from './arbitrary-page.ts';
import { parsePage, type Element } from './elements.ts';
import { IN_HTML, shown, withoutBlanks } from './shown.ts';
import { growth, LINEAR } from '../../../../tests/growth.ts';

const TONES = 'green|yellow|red|blue|grey';

/** Every element that a page may have, with its attributes and what may stand in them. */
const OWN: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  html: { lang: /^[a-z\d-]*$/i },
  head: {}, body: {}, main: {}, title: {}, style: {}, h1: {},
  meta: { charset: /^utf-8$/, 'http-equiv': /^Content-Security-Policy$/, name: /^viewport$/, content: /^(?:default-src 'none'; .*|width=device-width, initial-scale=1)$/ },
  section: { class: /^new-sheet$/ },
  ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, { id: /^[a-z][\w-]*$/i }])),
  p: { class: /^label$/ }, strong: {}, em: {}, code: {}, br: {},
  a: { href: /^(?:#[a-z][\w-]*|https?:\/\/\S+)$/i, rel: /^noopener noreferrer$/ },
  span: { class: new RegExp(`^(?:badge (?:${TONES})|tick|heard)$`), 'aria-hidden': /^true$/ },
  ul: { class: /^checklist$/ }, ol: {}, li: {}, dl: {}, dt: {}, dd: {},
  div: { class: new RegExp(`^(?:scroll|note (?:${TONES}))$`), role: /^group$/, 'aria-labelledby': /^table(?:-\d+)*$/, tabindex: /^0$/ },
  table: {}, caption: { id: /^table(?:-\d+)*$/ }, thead: {}, tbody: {}, tr: {},
  th: { scope: /^(?:col|row)$/ }, td: { class: new RegExp(`^(?:${TONES})$`) },
  blockquote: { dir: /^auto$/ }, footer: {}, figure: {}, figcaption: {},
  svg: { role: /^img$/, 'aria-label': /^/, viewbox: /^0 0 -?[\d.e+]+ -?[\d.e+]+$/, viewBox: /^0 0 -?[\d.e+]+ -?[\d.e+]+$/, width: /^-?[\d.e+]+$/, height: /^-?[\d.e+]+$/ },
  ...Object.fromEntries(['rect', 'circle', 'polyline', 'polygon', 'text'].map((name) => [name, {
    ...Object.fromEntries(['x', 'y', 'width', 'height', 'rx', 'cx', 'cy', 'r', 'font-size'].map((number) => [number, /^-?[\d.e+]+$/])),
    class: new RegExp(`^(?:plain|${TONES})$`), points: /^[\d.,e+ -]*$/, 'text-anchor': /^(?:start|middle|end)$/,
  }])),
}; // prettier-ignore

function foreign({ name, attributes }: Element): string[] {
  const own = OWN[name];
  if (own === undefined) return [`<${name}>`];
  return Object.entries(attributes)
    .filter(([attribute, value]) => own[attribute]?.test(value) !== true)
    .map(([attribute, value]) => `<${name} ${attribute}="${value}">`);
}

const pageOf = (...blocks: Page['blocks']): Page => ({ title: 'A page', language: 'en-GB', blocks });

describe('a page as HTML', () => {
  test('has no element, attribute or address but our own, and shows exactly its text, whatever is in it', () => {
    fc.assert(
      fc.property(arbitraryPage, (page) => {
        const { elements, textOf } = parsePage(toHtml(page));
        expect(elements.flatMap(foreign)).toEqual([]);
        expect(withoutBlanks(textOf('main'))).toBe(shown(page, IN_HTML));
        expect(textOf('style')).toBe(STYLESHEET);
      }),
      { numRuns: 300 },
    );
  });

  test('holds nothing that would act on a terminal', () => {
    fc.assert(
      fc.property(arbitraryPage, (page) => {
        expect(toHtml(page)).not.toMatch(
          /[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Surrogate}]/u,
        );
      }),
    );
  });

  test('has one first heading, no level left out on the way down, and each id once', () => {
    fc.assert(
      fc.property(arbitraryPage, (page) => {
        const { elements } = parsePage(toHtml(page));
        const levels = elements.flatMap(({ name }) =>
          /^h[1-6]$/.test(name) ? [Number(name.charAt(1))] : [],
        );
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
        const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { attributes } of elements) {
          const label = attributes['aria-labelledby'];
          if (label !== undefined) expect(ids).toContain(label);
        }
      }),
    );
  });

  test('lets a browser load its own stylesheet and nothing else', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLESHEET).digest('base64')}`);
    const policy = parsePage(toHtml(pageOf())).elements.find(
      ({ attributes }) => attributes['http-equiv'] !== undefined,
    )?.attributes['content'];
    expect(policy).toContain(`default-src 'none'; style-src '${STYLE_HASH}'`);
  });

  test('links lead to sections of the page and to the web, and nowhere else', () => {
    const blocks = [
      section('goals', 'Goals', []),
      section('goals', 'More goals', []),
      paragraph([
        link('#goals', 'a'),
        link('https://example.org/?a=1&b="2"', 'b'),
        link('javascript:alert(1)', 'c'),
      ]),
    ];
    const html = toHtml(pageOf(...blocks));
    expect(html).toContain('<h2 id="goals">Goals</h2>');
    expect(html).toContain('<h2 id="goals-2">More goals</h2>');
    expect(html).toContain(
      '<p><a href="#goals">a</a><a href="https://example.org/?a=1&amp;b=&quot;2&quot;" rel="noopener noreferrer">b</a>c</p>',
    );
  });

  test('many sections of one name cost no more than others', () => {
    const work = (size: number): void => {
      const blocks = Array.from({ length: size }, () => section('a', 'A', []));
      expect(toHtml(pageOf(...blocks))).toContain(`id="a-${String(size)}"`);
    };
    expect(growth(work, 20_000)).toBeLessThan(LINEAR);
  });
});
