import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../lint.ts';
import { house } from '../rule/basis.ts';
import { defineRule } from '../rule/define-rule.ts';
import { arbitraryPlan } from '../testing/arbitrary-plan.ts';
import type { FileDigest } from './digest.ts';
import { lintFiles } from './lint.ts';
import type { LintBeside } from './lint.ts';
import type { TextFile } from './reader.ts';
import type { Report } from './report.ts';

const titled = defineRule({
  id: 'titled',
  severity: 'error',
  confidence: 'certain',
  since: '1.0.0',
  basis: [house('Because')],
  description: 'Breaks on a title',
  messages: {},
  check: {
    plan({ title }) {
      if (title?.includes('break') === true) throw new Error(`cannot read ${title}`);
    },
  },
});
const settings = resolve({
  preset: 'all',
  asOf: '2026-10-01',
  plugins: [{ rule: titled }],
  rules: { titled: 'on' },
});

const file = (id: string, more = ''): TextFile => ({
  name: `${id}.plan.yaml`,
  text: `id: ${id}\ntitle: Plan of ${id}\n${more}`,
});

/** Files that need of each other whatever a file can need. */
const files: readonly TextFile[] = [
  file('trust', 'level: trust\nmission: Every child reads\nstaff: [Headteacher, { role: TA, count: 3 }]\nglossary: { SIP: plan }\ngoals: [{ id: read, goal: Raise reading }]\n'), // prettier-ignore
  file(
    'oak',
    'parent: trust\nlevel: school\ngoals:\n  - { id: read, goal: Raise reading, supports: read }\n',
  ),
  file('elm', 'parent: oak\nlevel: classroom\ngoals: [{ goal: Read, wildlyImportant: 7, due: soon }]\n'),
  file('twin', 'parent: nobody\nlint: { waive: [{ rule: goal-measure, reason: Later, until: 2027-01-01 }] }\ngoals: [Read]\n'), // prettier-ignore
  { name: 'twin-2.plan.yaml', text: 'id: twin\ntitle: ring 020 7946 0958 or mail a.pupil@example.org\n' },
  file('ash', 'vision: ask a.pupil@example.org\ngoals: [see read, "ask a.pupil@example.org"]\n'), // prettier-ignore
  { name: 'broken.plan.yaml', text: 'id: broken\ntitle: break it\n' },
  { name: 'unread.plan.yaml', text: 'id: [' },
  { name: 'us.reflection.yaml', text: 'kind: reflection\nplan: oak\nvoices: []\n' },
];

/** A report as data. */
function seen({ rules, ...rest }: Report): unknown {
  return { ...rest, rules: [...rules.keys()] };
}

function run(of: readonly TextFile[], beside: LintBeside = {}): unknown {
  return seen(lintFiles(of, settings, beside));
}

/** What is known of files, after a way over the wire. */
function digestsOf(of: readonly TextFile[], beside: LintBeside = {}): ReadonlyMap<string, FileDigest> {
  const kept: FileDigest[] = [];
  lintFiles(of, settings, { ...beside, keep: (digest) => kept.push(digest) });
  const copies = JSON.parse(JSON.stringify(kept)) as FileDigest[];
  return new Map(copies.map((digest) => [digest.file, digest]));
}

/** `undefined` and absent are one. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what is known of files', () => {
  it.each([
    ['all of them', () => true],
    ['those above', (name: string) => name.startsWith('trust') || name.startsWith('oak')],
    ['those below', (name: string) => name.startsWith('elm')],
    ['none', () => false],
  ])('gives the same report as reading them: %s', (_, isKnown) => {
    const known = digestsOf(files);
    expect([...known.keys()].sort()).toEqual(files.map(({ name }) => name).sort());
    const read: string[] = [];
    const report = run(files, {
      digests: ({ name }) => (isKnown(name) ? known.get(name) : undefined),
      watch: ({ document }) => read.push(document.source.name),
    });
    expect(plain(report)).toEqual(plain(run(files)));
    expect(read.some(isKnown)).toBe(false);
  });

  it('is not believed where a plan would inherit from elsewhere', () => {
    const alone = digestsOf(files.filter(({ name }) => !name.startsWith('trust')));
    const report = run(files, { digests: ({ name }) => alone.get(name) });
    expect(plain(report)).toEqual(plain(run(files)));
    const known = digestsOf(files);
    const orphans = files.filter(({ name }) => !name.startsWith('oak'));
    const without = run(orphans, { digests: ({ name }) => known.get(name) });
    expect(plain(without)).toEqual(plain(run(orphans)));
  });

  it('gives the same report as reading them, whatever they are', () => {
    const workspace = fc.array(fc.tuple(arbitraryPlan(fc), fc.boolean(), fc.nat(4)), { maxLength: 5 });
    fc.assert(
      fc.property(workspace, (plans) => {
        const written = plans.map(([plan, , parent], index) => ({
          name: `p${index}.plan.json`,
          text: JSON.stringify({ ...plan, id: `p${index}`, parent: `p${parent}` }),
        }));
        const known = digestsOf(written);
        const digests: LintBeside['digests'] = ({ name }) =>
          plans[Number(name.charAt(1))]?.[1] === true ? known.get(name) : undefined;
        expect(plain(run(written, { digests }))).toEqual(plain(run(written)));
      }),
      { numRuns: 25 },
    );
  });
});

describe('a report on some of the files', () => {
  it('says of them what it would say of them among all', () => {
    const whole = lintFiles(files, settings);
    for (const { name } of files) {
      const part = lintFiles(files, settings, { only: new Set([name]) });
      expect(part.files).toEqual(whole.files.filter((each) => each.file === name));
    }
    const none = lintFiles(files, settings, { only: new Set() });
    expect([none.files, none.counts.errors]).toEqual([[], 0]);
  });

  it('adds up to the whole, however the files are dealt out', () => {
    const deals = fc.array(fc.nat(2), { minLength: files.length, maxLength: files.length });
    const whole = lintFiles(files, settings);
    fc.assert(
      fc.property(deals, (hands) => {
        const parts = [0, 1, 2].map((hand) => {
          const only = new Set(files.filter((_, index) => hands[index] === hand).map(({ name }) => name));
          return lintFiles(files, settings, { only });
        });
        const byName = new Map(parts.flatMap((part) => part.files.map((each) => [each.file, each])));
        expect(files.map(({ name }) => byName.get(name))).toEqual(whole.files);
        const sum = parts.reduce((all, { counts }) => all + counts.warnings, 0);
        expect(sum).toBe(whole.counts.warnings);
      }),
      { numRuns: 20 },
    );
  });
});
