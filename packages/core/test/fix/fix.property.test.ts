import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fix, lint } from '../../src/lint.ts';
import { readDocument } from '../../src/read/read-document.ts';
import type { FixKind } from '../../src/source/edit.ts';
import { FIX_KINDS } from '../../src/source/edit.ts';
import { Source } from '../../src/source/source.ts';
import { typedPlan } from './arbitrary-text.ts';

const everything = { preset: 'all', asOf: '2026-11-01' } as const;
const runs = { numRuns: 60 };
const kinds = fc.subarray<FixKind>([...FIX_KINDS], { minLength: 1 });

/** Lines with what follows the last remark mark on each. */
const remarksIn = (text: string): readonly string[] => text.match(/# (?:remark \d+|nobody knows)/g) ?? [];

describe('fixing any plan', () => {
  it('does no more when it is done again, and makes no rule misbehave', () => {
    fc.assert(
      fc.property(typedPlan, kinds, (file, wanted) => {
        const { files, report, faulty } = fix(file, everything, wanted);
        expect(faulty).toEqual([]);
        const [once] = files;
        const again = fix({ name: file.name, text: once?.text ?? '' }, everything, wanted);
        expect(again.files[0]?.text).toBe(once?.text);
        expect(again.files[0]?.count).toBe(0);
        expect(report).toEqual(lint({ name: file.name, text: once?.text ?? '' }, everything));
      }),
      runs,
    );
  });

  it('leaves a text that can be read, and remarks as they were', () => {
    fc.assert(
      fc.property(typedPlan, kinds, (file, wanted) => {
        const before = readDocument(new Source(file.name, file.text));
        const text = fix(file, everything, wanted).files[0]?.text ?? '';
        const after = readDocument(new Source(file.name, text));
        const syntax = (document: typeof before): readonly string[] =>
          document.problems.filter(({ rule }) => rule === 'syntax').map(({ id }) => id);
        expect(syntax(after)).toEqual(syntax(before));
        expect(after.root === undefined).toBe(before.root === undefined);
        expect(remarksIn(text)).toEqual(remarksIn(file.text));
      }),
      runs,
    );
  });

  it('only adds where it makes room, with the line breaks of the file', () => {
    fc.assert(
      fc.property(typedPlan, (file) => {
        const text = fix(file, everything, ['placeholder']).files[0]?.text ?? '';
        // Stubs only add, but for what says in so many words that there is nothing.
        expect(isWithin(file.text.replace(/null|~|""|''|" +"|\[\]|\{\}/g, ''), text)).toBe(true);
        if (file.text.includes('\r\n')) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        else expect(text).not.toContain('\r');
      }),
      runs,
    );
  });
});

/** Whether a text is another from which something has been left out. */
function isWithin(some: string, all: string): boolean {
  let at = 0;
  for (let index = 0; index < all.length; index++) if (all.charAt(index) === some.charAt(at)) at++;
  return at === some.length;
}
