import fc from 'fast-check';
import type { Block, Cell, Inline, Item, Page, Text } from '../../src/page/page.ts';
import type { Tone } from '../../src/page/tone.ts';

/** Texts that would do something where they are shown, one for each way in. */
export const ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title><h1>planted</h1>',
  '<!-- ',
  ']]>',
  '&lt;b&gt; &amp; &#60;',
  '![x](https://example.org/x.png)',
  '[x](javascript:alert(1))',
  '[ref]: https://example.org',
  '**bold** __bold__ *it* _it_ ~~gone~~',
  '`code` ``` ~~~',
  '# heading',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '12) item',
  '> quote',
  '---',
  '===',
  '| cell | cell |',
  '\\',
  '\\|',
  'a\\',
  '@octocat @org/team a@example.org',
  '#12 GH-12 octocat/plan#12',
  ':smile: :+1: 10:30:00',
  'https://example.org www.example.org',
  '$x$ $$y$$',
  '- [ ] task',
  '[^1]',
  '    four blanks',
  '\ttab',
  'two  blanks  \nnext',
  '\r\n\r\n# heading',
  '\u001b[2J\u001b]8;;https://example.org\u0007',
  'a\rb\b',
  'a\u202etxt.exe\u2066',
  'a\u2028b',
  'half \ud83d of one',
  'a\0b',
  'مدرسة النور',
  '😀 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ー',
  '',
  ' ',
  '\u00a0',
  '(see)',
  '"quoted"',
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...ATTACKS, 'word', ' '), { maxLength: 3 })
      .map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...Array.from('\\`*_{}[]()#+-!|<>~&:$@=.1 a\n')),
      maxLength: 12,
    }),
  },
);

const address = fc.oneof(
  fc.constantFrom('#goals', '#', '#a b"', 'https://example.org/a?b=1&c=(2)', 'HTTP://example.org/*_*', 'javascript:alert(1)', 'data:text/html,x', '//example.org', 'mailto:a@example.org', 'https://example.org/"><script>', 'https://example.org/|\\`'),
  hostileText,
); // prettier-ignore

const tone: fc.Arbitrary<Tone> = fc.constantFrom('green', 'yellow', 'red', 'blue', 'grey');

const badge = fc.record({ kind: fc.constant('badge' as const), tone, word: hostileText });

const plainPiece: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  fc.record({ kind: fc.constant('code' as const), text: hostileText }),
  badge,
  fc.record({ kind: fc.constant('line-break' as const) }),
);

const plain: fc.Arbitrary<Text> = fc.oneof(hostileText, fc.array(plainPiece, { maxLength: 3 }));

const piece: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 3, arbitrary: plainPiece },
  fc.record({ kind: fc.constantFrom('strong' as const, 'emphasis' as const), text: plain }),
  fc.record({ kind: fc.constant('strong' as const), text: fc.record({ kind: fc.constant('emphasis' as const), text: plain }) }),
  fc.record({ kind: fc.constant('link' as const), to: address, text: plain }),
); // prettier-ignore

const text: fc.Arbitrary<Text> = fc.oneof(hostileText, fc.array(piece, { maxLength: 4 }));

const cell: fc.Arbitrary<Cell> = fc.oneof(text, fc.record({ badge, text }));

const drawing = fc.record({
  width: fc.double(),
  height: fc.double(),
  shapes: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('label' as const), x: fc.double(), y: fc.double(), text: hostileText }),
      fc.record({
        kind: fc.constant('line' as const),
        points: fc.array(fc.tuple(fc.double(), fc.double()), { maxLength: 3 }),
        arrow: fc.boolean(),
      }),
      fc.record({
        kind: fc.constant('circle' as const),
        x: fc.double(),
        y: fc.double(),
        radius: fc.double(),
        tone,
      }),
      fc.record({
        kind: fc.constant('rectangle' as const),
        x: fc.double(),
        y: fc.double(),
        width: fc.double(),
        height: fc.double(),
      }),
    ),
    { maxLength: 3 },
  ),
});

/** A block that holds at most `depth` others inside each other. */
function block(depth: number): fc.Arbitrary<Block> {
  const inner = depth === 0 ? fc.constant([]) : fc.array(block(depth - 1), { maxLength: 3 });
  const item: fc.Arbitrary<Item> = fc.oneof(text, fc.record({ text, blocks: inner }));
  return fc.oneof(
    fc.record({ kind: fc.constant('section' as const), id: hostileText, title: text, newSheet: fc.boolean(), blocks: inner }),
    fc.record({ kind: fc.constant('paragraph' as const), text }),
    fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(item, { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('checklist' as const), items: fc.array(fc.record({ done: fc.boolean(), text }), { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('table' as const), caption: text, columns: fc.array(text, { minLength: 1, maxLength: 3 }), rows: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }), rowHeadings: fc.boolean() }),
    fc.record({ kind: fc.constant('definitions' as const), items: fc.array(fc.record({ term: text, texts: fc.array(text, { minLength: 1, maxLength: 2 }) }), { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('quote' as const), text, source: fc.option(text, { nil: undefined }) }),
    fc.record({ kind: fc.constant('note' as const), tone, label: hostileText, blocks: inner }),
    fc.record({ kind: fc.constant('figure' as const), drawing, says: hostileText, caption: fc.option(text, { nil: undefined }) }),
  ); // prettier-ignore
}

/** Pages of every shape, full of text that means harm. */
export const arbitraryPage: fc.Arbitrary<Page> = fc.record({
  title: hostileText,
  language: fc.oneof(fc.constantFrom('en-GB', 'cy'), hostileText),
  blocks: fc.array(block(2), { maxLength: 4 }),
});
