import fc from 'fast-check';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type * as Yaml from 'yaml';

const require = createRequire(new URL('../packages/core/package.json', import.meta.url));
const usual = require('yaml') as typeof Yaml;
const bundled = (await import(
  join(dirname(require.resolve('yaml/package.json')), 'browser/dist/index.js')
)) as typeof Yaml;

/** Bits of YAML that mean something to a parser. `!!binary` is left out: one gives a Buffer, the other plain bytes. */
const bits = [
  ...[
    'a: ',
    '- ',
    '? ',
    ': ',
    '\n',
    '\n  ',
    '\n    ',
    '\t',
    ' ',
    '# note\n',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
  ],
  ...['"text"', "'text'", '"\\u00e9"', 'plain', '|\n', '>-\n', '&x ', '*x', '!!str ', '!own '],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    '~',
    '1',
    '1.5',
    '0x1F',
    'true',
    '2026-12-18',
    '<<: ',
    '\u{1f3eb}',
    '\u0085',
    '\r\n',
  ],
];

test('the build of yaml that the library and the command carry reads every text as the usual one does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 30 }), (parts) => {
      expect(read(bundled, parts.join(''))).toEqual(read(usual, parts.join('')));
    }),
    { numRuns: 2_000 },
  );
});

function read(yaml: typeof Yaml, text: string): unknown {
  const document = yaml.parseDocument(text);
  const problems = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    code,
    message,
    pos,
  }));
  try {
    return { problems, value: document.toJS({ mapAsMap: true }) as unknown, range: document.contents?.range };
  } catch (error) {
    return { problems, thrown: String(error) };
  }
}
