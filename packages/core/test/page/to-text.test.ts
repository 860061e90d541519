import stringWidth from 'fast-string-width';
import fc from 'fast-check';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  badge,
  bullets,
  link,
  note,
  numbered,
  paragraph,
  quote,
  section,
  strong,
} from '../../src/page/build.ts';
import type { Block, Page, Table } from '../../src/page/page.ts';
import type { TextStyle } from '../../src/page/text/terminal.ts';
import { toText } from '../../src/page/text/to-text.ts';
import { arbitraryPage, hostileText } from './arbitrary-page.ts';

const CODES: Readonly<Record<TextStyle, number>> = {
  bold: 1, dim: 2, underline: 4, red: 31, green: 32, yellow: 33, blue: 34,
}; // prettier-ignore

const paint = (style: TextStyle, text: string): string => `\u001b[${CODES[style]}m${text}\u001b[0m`;

const page = (...blocks: readonly Block[]): Page => ({ title: 'A page', language: 'en-GB', blocks });

describe('a page as text', () => {
  test('holds nothing that would act on a terminal, and no line longer than it', () => {
    fc.assert(
      fc.property(arbitraryPage, fc.integer({ min: 1, max: 130 }), fc.boolean(), (any, width, ascii) => {
        const text = toText(any, { width, ascii });
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Surrogate}]/u);
        for (const line of text.split('\n'))
          expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(40, width));
      }),
    );
  });

  test('says the same with colour and without', () => {
    fc.assert(
      fc.property(arbitraryPage, (any) => {
        const width = 80;
        expect(stripVTControlCharacters(toText(any, { width, paint }))).toBe(toText(any, { width }));
      }),
    );
  });

  test('keeps to ASCII where the terminal knows no more, but for the words of others', () => {
    fc.assert(
      fc.property(arbitraryPage, (any) => {
        const strip = (_key: string, value: unknown): unknown =>
          typeof value === 'string' ? value.replace(/[^\x20-\x7e]/g, '') : value;
        const ascii = JSON.parse(JSON.stringify(any), strip) as Page;
        expect(toText(ascii, { width: 80, ascii: true })).toMatch(/^[\x20-\x7e\n]*$/);
      }),
    );
  });

  test('reads well', () => {
    const text = toText(
      page(
        section('goals', 'Goals', [
          paragraph(['Every pupil reads, ', strong('every day'), '. ', link('https://example.org', 'More')]),
          bullets(['One', { text: badge('yellow', 'On the way'), blocks: [quote('Half of it', 'Goal 1, line 4')] }]),
          numbered(['First', 'Second']),
          section('owners', 'Owners', [
            {
              kind: 'definitions',
              items: [
                { term: 'Head', texts: ['Leads the first goal', 'and the second'] },
                { term: 'Everybody who has no other part in it', texts: ['Reads'] },
              ],
            },
          ]),
        ]),
        note('grey', 'Not checked', [paragraph('Dates.')]),
        { kind: 'checklist', items: [{ done: true, text: 'Met' }, { done: false, text: 'Told' }] },
      ),
      { width: 60 },
    ); // prettier-ignore
    expect(text).toBe(`A page
======

Goals
─────

Every pupil reads, every day. More (https://example.org)

- One
- ◐ On the way
    "Half of it"
    — Goal 1, line 4

1. First
2. Second

Owners
┄┄┄┄┄┄

Head:                  Leads the first goal
                       and the second
Everybody who has no other part in it:
                       Reads

Not checked:
  Dates.

[x] Met
[ ] Told
`);
  });
});

describe('a table as text', () => {
  const table: Table = {
    kind: 'table',
    caption: 'Who does what',
    columns: ['Who', 'What they do', 'Now'],
    rows: [
      ['Cook', 'Puts a word of the week on every tray', badge('green', 'Confident')],
      ['Site manager', 'Opens the library at eight', badge('red', 'Beginning')],
    ],
    rowHeadings: true,
  };

  test('stands in columns where they fit', () => {
    expect(toText(page(table), { width: 100 })).toContain(`Who does what
Who           What they do                           Now
────────────  ─────────────────────────────────────  ───────────
Cook          Puts a word of the week on every tray  ● Confident
Site manager  Opens the library at eight             ○ Beginning
`);
  });

  test('is wrapped in its columns where there is less room', () => {
    expect(toText(page(table), { width: 50, ascii: true }))
      .toContain(`Who           What they do           Now
------------  ---------------------  -------------
Cook          Puts a word of the     [x] Confident
              week on every tray

Site manager  Opens the library at   [ ] Beginning
              eight
`);
  });

  test('is told row by row where columns would be too narrow to read', () => {
    const wide = { ...table, columns: [...table.columns, 'When', 'Where'] };
    const rows = table.rows.map((row) => [...row, 'Every morning before lessons', 'In the library upstairs']);
    expect(toText(page({ ...wide, rows }), { width: 60 })).toContain(`Cook
  What they do: Puts a word of the week on every tray
  Now: ● Confident
  When: Every morning before lessons
  Where: In the library upstairs

Site manager
`);
  });

  test('of a great many rows takes no longer than their number asks for', () => {
    const rows = Array.from({ length: 150_000 }, () => ['a']);
    expect(
      toText(page({ ...table, columns: ['A'], rows }), { width: 80 }).split('\n').length,
    ).toBeGreaterThan(150_000);
  });
});

test('a cell keeps within its column whatever is in it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hostileText, hostileText), { maxLength: 4 }), (rows) => {
      const table: Table = { kind: 'table', caption: '', columns: ['One', 'Two'], rows, rowHeadings: false };
      for (const line of toText(page(table), { width: 44 }).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(44);
    }),
  );
});
