import { describe, expect, it } from 'vitest';
import { reviewPage } from '../../src/artefacts/review/review-page.ts';
import type {
  PlanReview,
  ReviewedFile,
  ReviewedFinding,
  ReviewedQuestion,
} from '../../src/artefacts/review/review.ts';
import { toText } from '../../src/page/text/to-text.ts';

const at = (line: number, ...path: readonly string[]): ReviewedFinding['places'][number] => ({
  file: 'a.plan.yaml',
  line,
  column: 1,
  path,
});

const finding = (more: Partial<ReviewedFinding>): ReviewedFinding => ({
  rule: 'priority-limit',
  says: 'The plan sets 3 priorities.',
  why: 'So.',
  try: 'Keep two, and list the other under `notDoing`.',
  severity: 'warning',
  confidence: 'certain',
  places: [at(9, 'Priority 3')],
  ...more,
});

const question = (more: Partial<ReviewedQuestion>): ReviewedQuestion => ({
  id: 'priorities',
  asks: 'Which two priorities?',
  status: 'answered',
  fields: ['priorities'],
  said: [],
  more: 0,
  lacks: [],
  untold: [],
  rules: [],
  ...more,
});

const file = (questions: readonly ReviewedQuestion[], more: Partial<ReviewedFile> = {}): ReviewedFile => ({
  file: 'a.plan.yaml',
  kind: 'plan',
  title: 'Our plan',
  problems: [],
  frameworks: [
    {
      id: 'anatomy',
      name: 'Anatomy',
      says: 'Twelve questions.',
      groups: [{ title: 'Twelve questions', questions }],
    },
  ],
  leftOut: [],
  ...more,
});

const read = (review: Partial<PlanReview>, all = false): string =>
  toText(reviewPage({ version: 1, files: [], ...review }, { all }), { width: 80 });

/** The part of the page that is about single questions. */
const answers = (...questions: readonly ReviewedQuestion[]): string => {
  const text = read({ files: [file(questions)] });
  return text.slice(text.indexOf('Twelve questions\n┄'), text.indexOf('\nNothing in your plan'));
};

describe('the page of a review', () => {
  it('tells a question with all that is known of it', () => {
    const waived = finding({
      rule: 'not-doing',
      says: 'Nothing is left out.',
      waived: 'The trust asked',
      places: [at(1)],
    });
    const partly = question({
      status: 'partly',
      said: [
        { says: 'Reading', remark: 'why: It opens the rest.', place: at(4, 'Priority 1') },
        { says: 'Writing', place: { ...at(2, 'Priority 1'), file: 'b.plan.yaml' } },
      ],
      more: 3,
      lacks: ['Why not others.'],
      untold: ['What "owner" says could not be read.'],
      rules: [
        { rule: 'priority-limit', holds: 'Two', outcome: 'found', findings: [finding({})] },
        { rule: 'not-doing', holds: 'So', outcome: 'waived', findings: [waived] },
        { rule: 'goal-single', holds: 'So', outcome: 'found', findings: [finding({ rule: 'goal-single', says: 'Check it.', severity: 'info', places: [at(1, 'Goal 1'), at(2, 'Goal 2'), at(3, 'Goal 3'), at(4, 'Goal 4')] })] },
        { rule: 'goal-owner', holds: 'So', outcome: 'passed', findings: [] },
        { rule: 'goal-why', holds: 'So', outcome: 'passed', findings: [] },
        { rule: 'wig-limit', holds: 'So', outcome: 'nothing-to-check', findings: [] },
      ],
    }); // prettier-ignore
    expect(answers(partly)).toBe(`Twelve questions
┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄

Which two priorities?
◐ Answered in part

- “Reading”
  why: It opens the rest. (Priority 1, line 4)
- “Writing”
  (Priority 1, line 2 in b.plan.yaml)
- and 3 more

Missing:

- Why not others.

Could not be told:

- What "owner" says could not be read.

What the rules found:

- To fix: The plan sets 3 priorities.
  Try: Keep two, and list the other under \`notDoing\`.
  \`priority-limit\` (Priority 3, line 9)
- Waived by the plan: Nothing is left out.
  Because: The trust asked
  \`not-doing\` (the whole plan, line 1)
- To consider: Check it.
  Try: Keep two, and list the other under \`notDoing\`.
  \`goal-single\` (Goal 1, line 1; Goal 2, line 2; Goal 3, line 3; and 1 more)

Checked and in order: \`goal-owner\`, \`goal-why\`
`);
  });

  it('says of an open question where its answer would stand, and a finding in full only once', () => {
    const rules = [
      { rule: 'priority-limit', holds: 'Two', outcome: 'found', findings: [finding({})] },
    ] as const;
    const text = answers(
      question({ status: 'open', rules }),
      question({ id: 'goals', asks: 'Which goals?', status: 'open', fields: ['goals', 'by'], rules }),
    );
    expect(text).toContain(
      '◆ Open\n\nNothing that was read answers it. An answer would stand in `goals`, `by`.\n',
    );
    expect(text.match(/Try: /g)).toHaveLength(1);
    expect(text.match(/To fix: The plan sets 3 priorities\./g)).toHaveLength(2);
  });

  it('shows the beginning of a long answer, and all of it where that is wanted', () => {
    const said = ['One', 'Two', 'Three', 'Four'].map((says) => ({ says, place: at(1) }));
    const lacks = ['a', 'b', 'c', 'd', 'e'];
    const long = { files: [file([question({ said, lacks })])] };
    expect(read(long)).toContain('- and 1 more\n');
    expect(read(long)).toContain('- c\n- and 2 more\n');
    expect(read(long, true)).not.toContain('more');
    expect(read(long, true)).toContain('“Four”');
  });

  it('tells a source of which nothing could be told in a sentence', () => {
    const blind = question({ status: 'could-not-tell', untold: ['No chart was read.'] });
    const text = read({ files: [file([blind, { ...blind, id: 'b' }])] });
    expect(text).toContain('None of its questions could be answered. No chart was read.');
    expect(text).not.toContain('at a glance');
  });

  it('says what was left out, what could not be read, and on which day', () => {
    const problems = [
      finding({
        rule: 'schema',
        says: 'There is no field called "misson".',
        severity: 'error',
        places: [at(3)],
      }),
    ];
    const leftOut = [
      { id: 'improvement-journey', name: 'Improvement journey', why: 'No chart was read.' },
    ] as const;
    const text = read({ asOf: '2026-11-02', files: [file([], { problems, leftOut })] });
    expect(text).toContain('a.plan.yaml, looked at as of 2 November 2026.');
    expect(text).toContain('What could not be read:\n  - To fix: There is no field called "misson".');
    expect(text).toContain(
      '- Improvement journey: No chart was read. To see its questions all the same,\n    ask for improvement-journey.',
    );
    expect(read({ files: [file([])] })).toContain(
      'looked at without a date, so that nothing counts as late.',
    );
  });

  it('begins with the names of several plans, each on a sheet of its own', () => {
    const page = reviewPage({
      version: 1,
      files: [
        file([]),
        { file: 'b.plan.yaml', kind: 'unreadable', problems: [], frameworks: [], leftOut: [] },
      ],
    });
    expect(page.title).toBe('Review of 2 plans');
    const text = toText(page, { width: 80 });
    expect(text).toContain('- Our plan\n- b.plan.yaml, which could not be read\n');
    expect(text).toContain('Nothing could be read of this file, so no question could be asked.');
    expect(page.blocks.flatMap((block) => (block.kind === 'section' ? [block.newSheet] : []))).toEqual([
      true,
      true,
    ]);
  });
});
