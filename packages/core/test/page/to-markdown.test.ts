import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import {
  badge,
  bullets,
  code,
  emphasis,
  link,
  numbered,
  paragraph,
  quote,
  section,
  strong,
} from '../../src/page/build.ts';
import { toMarkdown } from '../../src/page/markdown/to-markdown.ts';
import type { Block, Page } from '../../src/page/page.ts';
import { arbitraryPage } from './arbitrary-page.ts';
import { parsePart, type Element } from './elements.ts';
import { IN_MARKDOWN, shown, withoutBlanks } from './shown.ts';

/** Every element that our Markdown may become, with its attributes. */
const OWN: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'li', 'strong', 'em', 'code', 'br', 'blockquote',
    'table', 'thead', 'tbody', 'tr', 'th', 'td'].map((name) => [name, {}])),
  ol: { start: /^\d+$/ },
  a: { href: /^(?:#[a-z][\w-]*|https?:\/\/\S+)$/i, id: /^[a-z][\w-]*$/i },
  input: { type: /^checkbox$/, disabled: /^/, checked: /^/ },
}; // prettier-ignore

function foreign({ name, attributes }: Element): string[] {
  const own = OWN[name];
  if (own === undefined) return [`<${name}>`];
  return Object.entries(attributes)
    .filter(([attribute, value]) => own[attribute]?.test(value) !== true)
    .map(([attribute, value]) => `<${name} ${attribute}="${value}">`);
}

const markdownOf = (...blocks: readonly Block[]): string =>
  toMarkdown({ title: 'A page', language: 'en-GB', blocks });

/** The marks of a page that a reader must get back, by element, in the order of the page. */
function countOf(page: Page, kind: string): number {
  let count = 0;
  JSON.stringify(page, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind) count++;
    return value;
  });
  return count;
}

describe('a page as Markdown', () => {
  test('shows exactly its text and no element but our own when it is read again, whatever is in it', () => {
    fc.assert(
      fc.property(arbitraryPage, (page) => {
        const markdown = toMarkdown(page);
        const { elements, text } = parsePart(marked.parse(markdown, { async: false }));
        expect(elements.flatMap(foreign)).toEqual([]);
        expect(withoutBlanks(text)).toBe(shown(page, IN_MARKDOWN));
        const count = (name: string): number => elements.filter((each) => each.name === name).length;
        expect(count('table')).toBe(countOf(page, 'table'));
        expect(count('blockquote')).toBe(countOf(page, 'quote') + countOf(page, 'note'));
        expect(count('ol')).toBeLessThanOrEqual(countOf(page, 'list'));
      }),
      { numRuns: 500 },
    );
  });

  test('holds nothing that would act on a terminal, call a name or refer to a number', () => {
    fc.assert(
      fc.property(arbitraryPage, (page) => {
        const markdown = toMarkdown(page).replace(/`[^\n]*`|\]\(<[^\n]*?>\)/g, '');
        expect(markdown).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Surrogate}]/u);
        expect(markdown).not.toMatch(/@\w|#\d|\bwww\.|[^\\]:\/\//i);
      }),
    );
  });

  test('reads well as it stands', () => {
    const markdown = markdownOf(
      section('goals', 'Goals', [
        paragraph(['See ', link('#goals', 'above'), ' and ', link('https://example.org/a_(b)', 'there'), '.']),
        bullets(['One', { text: [strong('Two'), ' ', badge('yellow', 'On the way')], blocks: [quote('Half of it', 'Goal 1')] }]),
        bullets([[code('plan-lint review_all'), ' or ', emphasis('so')]]),
        numbered(['First', 'Second']),
      ]),
      {
        kind: 'table',
        caption: 'Who does what',
        columns: ['Who', 'What'],
        rows: [['Cook', { badge: badge('green', 'Confident'), text: 'Reads | cooks' }]],
        rowHeadings: true,
      },
      { kind: 'checklist', items: [{ done: true, text: 'Met' }, { done: false, text: 'Told' }] },
    ); // prettier-ignore
    expect(markdown).toBe(`# A page

<a id="goals"></a>

## Goals

See [above](#goals) and [there](<https://example.org/a%5F(b)>).

- One

- **Two** **◐ On the way**

  > Half of it
  >
  > — Goal 1

<!-- -->

- \`plan-lint review_all\` or _so_

<!-- -->

1. First
2. Second

**Who does what**

| Who | What |
| --- | --- |
| **Cook** | **● Confident** Reads \\| cooks |

- [x] Met
- [ ] Told
`);
  });
});
