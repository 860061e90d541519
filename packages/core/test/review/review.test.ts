import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it, test } from 'vitest';
import { reviewJson } from '../../src/artefacts/review/review-json.ts';
import type { PlanReview, ReviewedFile, ReviewedQuestion } from '../../src/artefacts/review/review.ts';
import type { TextFile } from '../../src/engine/reader.ts';
import { review } from '../../src/review.ts';
import type { ReviewOptions } from '../../src/review.ts';
import { JOURNEY_STATEMENTS } from '../../src/model/journey-statements.ts';
import { house } from '../../src/rule/basis.ts';
import { defineRule } from '../../src/rule/define-rule.ts';
import { arbitraryPlan } from '../../src/testing/arbitrary-plan.ts';

const root = new URL('../../../../', import.meta.url);
const schema = JSON.parse(
  readFileSync(new URL('packages/schemas/review.schema.json', root), 'utf8'),
) as object;
const isReview = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const plan = (text: string, name = 'a.plan.yaml'): TextFile => ({ name, text });

function only(text: string, options: ReviewOptions = {}): ReviewedFile {
  const [file] = review(plan(text), options).files;
  if (file === undefined) throw new Error('nothing was reviewed');
  return file;
}

function questionIn({ frameworks }: ReviewedFile, name: string): ReviewedQuestion {
  const [source, id] = name.split('/');
  const found = frameworks
    .filter((framework) => framework.id === source)
    .flatMap(({ groups }) => groups.flatMap(({ questions }) => questions))
    .find((question) => question.id === id);
  if (found === undefined) throw new Error(`${name} was not asked`);
  return found;
}

const ask = (name: string, text: string, options?: ReviewOptions): ReviewedQuestion =>
  questionIn(only(text, options), name);

describe('the status of a question', () => {
  test.each([
    ['the plan says something, and no rule has anything to fix', 'vision: Every child reads', 'three-questions/vision', 'answered'],
    ['something is missing in the answer', 'layers: [{ layer: staff, does: Try }]', 'three-questions/layers', 'partly'],
    ['a rule has something to fix', 'priorities: [A, B, C]', 'anatomy/priorities', 'partly'],
    ['a tagged rule has something to fix', 'priorities: [A, B, C]', 'anatomy/overloaded', 'partly'],
    ['part of the answer could not be read', 'mission: M\nvalues: [3, K]\ngoals: [{ goal: A, why: W, supports: mission }]', 'collective-goals/purpose', 'partly'],
    ['the plan says nothing', 'vision: " "', 'three-questions/vision', 'open'],
    ['the plan says nothing, and a rule has something to fix', 'goals: [A]', 'anatomy/obstacles', 'open'],
    ['what it says could not be read', 'vision: [a, b]', 'three-questions/vision', 'could-not-tell'],
    ['the plan above may say it, and is not there', 'parent: trust', 'three-questions/vision', 'could-not-tell'],
    ['nothing was read that could tell', 'parent: trust', 'vertical-alignment/students', 'could-not-tell'],
  ])('where %s', (_, text, name, status) => {
    expect(ask(name, `id: a\ntitle: A\n${text}\n`).status).toBe(status);
  }); // prettier-ignore

  it('does not suffer from a question worth asking, nor from what is waived', () => {
    const goal = `Every pupil reads ${'a book or a poem '.repeat(8)}every day`;
    const long = ask(
      'collective-goals/memorable',
      `id: a\ntitle: A\ngoals: [{ goal: ${goal}, wildlyImportant: true }]\n`,
    );
    const concise = long.rules.find(({ rule }) => rule === 'goal-concise');
    expect([concise?.outcome, concise?.findings[0]?.severity]).toEqual(['found', 'info']);
    expect(long.status).toBe('answered');

    const waived =
      'lint: { waive: [{ rule: priority-limit, reason: The trust asked }, { rule: not-doing, reason: So }] }';
    const rationale = { config: { rules: { 'goal-owner': 'off' } } } as const;
    const question = ask(
      'anatomy/priorities',
      `id: a\ntitle: A\npriorities: [A, B, C]\n${waived}\n`,
      rationale,
    );
    const limit = question.rules.find(({ rule }) => rule === 'priority-limit');
    expect(limit?.outcome).toBe('waived');
    expect(limit?.findings[0]).toMatchObject({ waived: 'The trust asked' });
    expect(limit?.findings[0]?.says).toContain('3 priorities');
  });
});

describe('a question', () => {
  it('names the words of the plan, where they stand, and the rules with what became of them', () => {
    const question = ask(
      'anatomy/priorities',
      'id: a\ntitle: A\npriorities:\n  - title: Reading\n    why: It opens the rest.\n',
    );
    expect(question).toMatchObject({
      id: 'priorities',
      said: [
        {
          says: 'Reading',
          remark: 'why: It opens the rest.',
          place: { file: 'a.plan.yaml', line: 4, column: 12, path: ['Priority 1'] },
        },
      ],
      more: 0,
      lacks: [],
      untold: [],
    });
    expect(question.rules.find(({ rule }) => rule === 'priority-limit')).toMatchObject({
      outcome: 'passed',
      findings: [],
    });
  });

  it('says why it could not be told', () => {
    expect(ask('three-questions/vision', 'id: a\ntitle: A\nvision: [a, b]\n').untold).toContain(
      'What "vision" says could not be read, so it was not checked.',
    );
    expect(ask('three-questions/vision', 'id: a\ntitle: A\nparent: trust\n').untold).toContain(
      'The plan above is not among the files that were read, and may say it.',
    );
  });

  it('leaves out rules that are off', () => {
    const options = { config: { rules: { 'priority-limit': 'off' } } } as const;
    const { rules } = ask('anatomy/priorities', 'id: a\ntitle: A\npriorities: [A, B, C]\n', options);
    expect(rules.map(({ rule }) => rule)).not.toContain('priority-limit');
  });

  it('counts what is too much to list', () => {
    const goals = Array.from({ length: 1234 }, (_, index) => ({ goal: `Goal number ${index}` }));
    const { said, more } = ask('collective-goals/memorable', JSON.stringify({ id: 'a', title: 'A', goals }));
    expect([said.length, more]).toEqual([1000, 234]);
  });
});

describe('which sources are asked', () => {
  const asked = (text: string, ...others: readonly TextFile[]): readonly string[] =>
    review([plan(text), ...others]).files[0]?.frameworks.map(({ id }) => id) ?? [];
  const chart = plan(
    'kind: reflection\nid: c\nplan: a\nvoices: [{ by: staff, ratings: { good-share-ideas: red } }]\n',
    'c.reflection.yaml',
  );

  test.each<[what: string, text: string, others: readonly TextFile[], left: readonly string[]]>([
    ['a school plan alone', 'level: school', [], ['vertical-alignment', 'improvement-journey']],
    ['a trust plan', 'level: trust', [], ['improvement-journey']],
    ['a plan that serves another', 'parent: trust', [], ['improvement-journey']],
    ['a plan that another serves', 'level: school', [plan('id: b\nparent: a\n', 'b.plan.yaml')], ['improvement-journey']],
    ['a plan with a chart', 'level: school', [chart], ['vertical-alignment']],
    ["a teacher's own plan", 'level: teacher', [], ['collective-goals', 'anatomy', 'vertical-alignment', 'improvement-journey']],
  ])('of %s', (_, text, others, left) => {
    const ids = ['three-questions', 'collective-goals', 'anatomy', 'vertical-alignment', 'improvement-journey'];
    expect(asked(`id: a\ntitle: A\n${text}\n`, ...others)).toEqual(ids.filter((id) => !left.includes(id)));
    const { leftOut } = review([plan(`id: a\ntitle: A\n${text}\n`), ...others]).files[0] ?? { leftOut: [] };
    expect(leftOut.map(({ id }) => id)).toEqual(ids.filter((id) => left.includes(id)));
    for (const { why } of leftOut) expect(why).toMatch(/^[A-Z].*\.$/);
  }); // prettier-ignore

  it("leaves out of a teacher's own plan what only a school has", () => {
    const ids = (level: string): readonly string[] =>
      only(`id: a\ntitle: A\nlevel: ${level}\n`, { frameworks: ['three-questions'] }).frameworks.flatMap(
        ({ groups }) => groups.flatMap(({ questions }) => questions.map(({ id }) => id)),
      );
    expect(ids('school').filter((id) => !ids('teacher').includes(id))).toEqual(['vision', 'layers']);
  });

  it('is decided by who asks, where they say so', () => {
    const file = only('id: a\ntitle: A\n', { frameworks: ['improvement-journey', 'anatomy'] });
    expect(file.frameworks.map(({ id }) => id)).toEqual(['anatomy', 'improvement-journey']);
    expect(file.leftOut).toEqual([]);
  });
});

describe('several files', () => {
  const trust = plan(
    'id: harbour\ntitle: Harbour Trust\nlevel: trust\nmission: Every child reads\ngoals:\n' +
      '  - { id: literacy, goal: Every pupil reads well, wildlyImportant: true, data: Half of them do }\n' +
      '  - { id: presence, goal: Every pupil is here }\n',
    'harbour.plan.yaml',
  );
  const school = plan(
    'id: oak\ntitle: Oakridge\nlevel: school\nparent: harbour\ngoals:\n' +
      '  - { id: reading, goal: A book in every bag, supports: literacy, setBy: All staff, answers: good-share-ideas }\n' +
      '  - { goal: Tidy corridors, supports: mission }\n',
    'oak.plan.yaml',
  );
  const other = plan(
    'id: elm\ntitle: Elm Lane\nlevel: school\nparent: harbour\ngoals: [Tidy corridors]\n',
    'elm.plan.yaml',
  );
  const team = plan(
    'id: english\ntitle: English\nlevel: department\nparent: oak\ngoals: [{ goal: Ten poems, supports: oak/reading }]\n',
    'english.plan.yaml',
  );
  const chart = plan(
    'kind: reflection\nid: journey\nplan: oak\nvoices:\n' +
      '  - { by: leaders, ratings: { good-share-ideas: red, excellent-experiment-together: green, good-past-is-past: green } }\n' +
      '  - { by: governors, ratings: { good-past-is-past: red }, notes: { good-past-is-past: We still talk of it } }\n',
    'oak.reflection.yaml',
  );

  function about(file: TextFile, name: string, ...others: readonly TextFile[]): ReviewedQuestion {
    const { files } = review([file, ...others], { frameworks: [name.split('/')[0] as 'anatomy'] });
    const found = files.find((each) => each.file === file.name);
    if (found === undefined) throw new Error(`${file.name} was not reviewed`);
    return questionIn(found, name);
  }
  const words = ({ said }: ReviewedQuestion): readonly string[] =>
    said.map(({ says, remark }) => `${says} (${remark ?? ''})`);

  it('answer together what no plan answers alone', () => {
    expect(words(about(trust, 'vertical-alignment/schools', school, other, team))).toEqual([
      'A book in every bag (in "Oakridge"; serves: Every pupil reads well)',
    ]);
    expect(about(trust, 'vertical-alignment/schools', school, other, team).lacks).toEqual([
      '"Elm Lane" has no goal yet that serves one above it.',
    ]);
    expect(words(about(school, 'vertical-alignment/teams', trust, team))).toEqual([
      'Ten poems (in "English"; serves: A book in every bag)',
    ]);
    expect(words(about(team, 'vertical-alignment/top-goals', trust, school))).toEqual([
      'Every pupil reads well (in "Harbour Trust")',
    ]);
    expect(words(about(team, 'vertical-alignment/top-data', trust, school))).toEqual([
      'Half of them do (in "Harbour Trust"; for the goal: Every pupil reads well)',
    ]);
    expect(about(school, 'vertical-alignment/links', trust).lacks).toEqual([
      'No goal above is served by "Tidy corridors".',
    ]);
    expect(about(school, 'vertical-alignment/set-by', trust).lacks).toEqual([
      'The plan does not say who created "Tidy corridors".',
    ]);
    expect(about(trust, 'vertical-alignment/top-data').lacks).toEqual([
      '"Harbour Trust" does not say which data led to "Every pupil is here".',
    ]);
  });

  it('take a link into a plan that is not there at its word', () => {
    expect(words(about(school, 'vertical-alignment/links'))).toEqual([
      'A book in every bag (serves: literacy)',
    ]);
    expect(about(school, 'vertical-alignment/top-goals').untold).toEqual([
      'No plan of a trust or district is among the files that were read.',
    ]);
  });

  it('do not go round in circles', () => {
    const round = [
      plan('id: a\nparent: b\n', 'a.yaml'),
      plan('id: b\nparent: a\n', 'b.yaml'),
      plan('id: c\nparent: c\n', 'c.yaml'),
    ];
    expect(review(round, { frameworks: ['vertical-alignment'] }).files).toHaveLength(3);
  });

  it('put a chart with the plan that it belongs to', () => {
    const { files } = review([school, chart]);
    expect(files.map(({ file }) => file)).toEqual(['oak.plan.yaml']);
    expect(words(about(school, 'improvement-journey/differences', chart))).toEqual([
      'What happened before is behind us; we take its lessons with us. (2 colours apart; leaders: green, confident; governors: red, beginning ("We still talk of it"))',
    ]);
    expect(words(about(school, 'improvement-journey/voices', chart))).toEqual([
      'leaders (2 green, 0 yellow, 1 red)',
      'governors (0 green, 0 yellow, 1 red)',
    ]);
    expect(words(about(school, 'improvement-journey/beginnings', chart))).toEqual([
      'A book in every bag (answers: We make time to pass on ideas, experience and ways of working.)',
    ]);
    expect(about(school, 'improvement-journey/beginnings', chart).lacks).toEqual([
      'No step of the plan answers: What happened before is behind us; we take its lessons with us.',
    ]);
    expect(about(school, 'improvement-journey/good-first', chart).lacks).toEqual([
      'leaders: "We prize creativity and experiment, and judge together what came of it." is green, and the good beneath it is red: "We make time to pass on ideas, experience and ways of working."',
    ]);
  });

  it('hold a voice that left statements blank against the cells where they stand, and no other', () => {
    const ids = JOURNEY_STATEMENTS.map(({ id }) => id).filter((id) => id !== 'good-each-matters');
    const text = `kind: reflection\nid: c\nplan: p\nvoices:\n  - by: governors\n    ratings: {${ids.map((id) => ` ${id}: green`).join(',')} }\n  - by: staff\n    ratings: {${JOURNEY_STATEMENTS.map(({ id }) => ` ${id}: green`).join(',')} }\n`;
    const [file] = review([{ name: 'c.reflection.yaml', text }]).files;
    const cells = file?.frameworks[0]?.groups[0]?.questions ?? [];
    expect(cells.map(({ status }) => status)).toEqual(['partly', ...Array<string>(5).fill('answered')]);
    expect(cells[0]?.lacks).toEqual(['The voice of governors gives no colour to 1 of these 5.']);
  });

  it('cannot tell of a plan at the top of its files which goals above it serves', () => {
    const alone = about(
      plan('id: oak\ntitle: Oak\nlevel: school\ngoals: [{ goal: A, data: A survey }]'),
      'vertical-alignment/schools',
    );
    expect([alone.status, alone.untold]).toEqual(['could-not-tell', ['"Oak" names no plan above it.']]);
    const top = about(
      plan('id: oak\ntitle: Oak\nlevel: school\ngoals: [{ goal: A, data: A survey }]'),
      'vertical-alignment/top-data',
    );
    expect(words(top)).toEqual(['A survey (for the goal: A)']);
  });

  it('look at a chart alone where its plan is not there', () => {
    const [file] = review([chart]).files;
    expect(file?.kind).toBe('reflection');
    expect(file?.frameworks.map(({ id }) => id)).toEqual(['improvement-journey']);
    // Who they are is said; of most statements neither has said anything yet.
    expect(file && questionIn(file, 'improvement-journey/voices').said).toHaveLength(2);
    expect(file && questionIn(file, 'improvement-journey/voices').status).toBe('partly');
    expect(file && questionIn(file, 'improvement-journey/beginnings').untold).toContain(
      'The plan that the chart belongs to is not among the files that were read.',
    );
  });

  it('say what is handed down', () => {
    const [, oak] = review([trust, school]).files;
    const mission =
      oak &&
      questionIn(oak, 'collective-goals/purpose').said.find(({ remark }) =>
        remark?.startsWith('the mission'),
      );
    expect(mission).toMatchObject({
      says: 'Every child reads',
      remark: 'the mission; handed down by the plan above',
    });
  });
});

describe('what cannot be read', () => {
  it('is said, and what could be read is reviewed all the same', () => {
    const files = review([
      plan('title: "open\n', 'broken.plan.yaml'),
      plan('id: a\ntitle: A\nvison: V\nvision: Every child reads\n'),
    ]).files;
    expect(files.map(({ kind }) => kind)).toEqual(['unreadable', 'plan']);
    expect(files[0]?.problems[0]?.rule).toBe('syntax');
    expect(files[0]?.frameworks).toEqual([]);
    expect(files[1]?.problems.map(({ rule }) => rule)).toEqual(['schema']);
    expect(files[1] && questionIn(files[1], 'three-questions/vision').said[0]?.says).toBe(
      'Every child reads',
    );
  });

  it('is a rule that broke, too', () => {
    const breaks = defineRule({
      id: 'breaks',
      severity: 'warning',
      confidence: 'certain',
      since: '1.0.0',
      description: 'Breaks',
      basis: [house('So')],
      messages: { never: { says: 'Never.', why: 'So.', try: 'So.' } },
      check: {
        plan() {
          throw new Error('boom');
        },
      },
    });
    const { problems } = only('id: a\ntitle: A\n', {
      config: { plugins: [{ rule: breaks }], rules: { breaks: 'on' } },
    });
    expect(problems.map(({ rule }) => rule)).toEqual(['internal/rule-crash']);
  });
});

describe('the published shape', () => {
  function expectShape(made: PlanReview): void {
    const data: unknown = JSON.parse(reviewJson(made));
    expect(isReview(data), JSON.stringify(isReview.errors?.[0])).toBe(true);
  }
  const read = (name: string): TextFile => ({ name, text: readFileSync(new URL(name, root), 'utf8') });
  const plans = globSync(['examples/*.plan.*', 'tests/labelled/plans/*'], {
    cwd: fileURLToPath(root),
  }).sort();

  it('is tried on many plans', () => expect(plans.length).toBeGreaterThan(40));

  test.each(plans)('fits the review of %s', (name) => {
    const options = {
      frameworks: [
        'three-questions',
        'collective-goals',
        'anatomy',
        'vertical-alignment',
        'improvement-journey',
      ],
    } as const;
    expectShape(review(read(name), { ...options, config: { preset: 'all', asOf: '2026-11-02' } }));
  });

  it('fits the review of any plans, which is the same again', () => {
    const several = fc.array(arbitraryPlan(fc), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(several, fc.boolean(), (all, isBroken) => {
        const files = all.map((each, index) => plan(JSON.stringify(each), `${index}.plan.json`));
        if (isBroken) files.push(plan('{', 'broken.plan.json'));
        const made = review(files);
        expectShape(made);
        expect(review(files)).toEqual(made);
        expect(made.files).toHaveLength(files.length);
      }),
      { numRuns: 25 },
    );
  });

  it('takes nothing else', () => {
    expect(isReview({ version: 1, files: [], score: 7 })).toBe(false);
    expect(isReview({ version: 2, files: [] })).toBe(false);
  });
});

it('holds no grade and counts no answers', () => {
  const made = review(plan('id: a\ntitle: A\nvision: V\npriorities: [A, B, C]\n'));
  expect(JSON.stringify(made)).not.toMatch(/"(?:score|grade|total|percent\w*|points?|rank)"/);
});
