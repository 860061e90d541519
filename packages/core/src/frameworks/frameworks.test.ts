import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { planSchema, reflectionSchema } from '@plan-lint/schemas/validate';
import { JOURNEY_STATEMENTS } from '../model/journey-statements.ts';
import { cleanText, plainText } from '../model/plain-text.ts';
import type { Plan } from '../model/plan.ts';
import { readDocument } from '../read/read-document.ts';
import { readPlan } from '../read/read-plan.ts';
import { builtinRules } from '../rules/registry.generated.ts';
import type { MapNode } from '../source/node.ts';
import { Source } from '../source/source.ts';
import { arbitraryPlan } from '../testing/arbitrary-plan.ts';
import type { Answer } from './answer.ts';
import type { Framework, Question } from './framework.ts';
import { FRAMEWORKS, frameworkOf } from './frameworks.ts';

const questionsOf = ({ groups }: Framework): readonly Question[] =>
  groups.flatMap(({ questions }) => questions);
const all = FRAMEWORKS.flatMap((framework) =>
  questionsOf(framework).map((question) => ({ name: `${framework.id}/${question.id}`, question })),
);

const planFrom = (text: string): Plan =>
  readPlan(readDocument(new Source('plan.yaml', text)).root as MapNode).model;

function ask(name: string, text: string): Answer {
  const question = all.find((each) => each.name === name)?.question;
  if (question === undefined || !('answer' in question))
    throw new Error(`${name} is no question about a plan`);
  return question.answer(planFrom(text));
}

describe('the five sources', () => {
  test.each([
    ['collective-goals', [6, 4]],
    ['vertical-alignment', [8, 2]],
    ['improvement-journey', [6, 4]],
    ['three-questions', [3, 2, 4]],
    ['anatomy', [12, 4]],
  ] as const)('%s asks its questions', (id, counts) => {
    expect(frameworkOf(id).groups.map(({ questions }) => questions.length)).toEqual(counts);
  });

  it('asks each question under a name of its own, as a question', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { question } of all) expect(question.asks).toMatch(/^[A-Z].*\?(?: [A-Z].*\.)?$/);
  });

  it('reads fields that the format has', () => {
    const fields = new Set(JSON.stringify([planSchema(), reflectionSchema()]).match(/"\w+":\{/g));
    const unknown = all.flatMap(({ name, question }) =>
      question.reads.filter((field) => !fields.has(`"${field}":{`)).map((field) => `${name}: ${field}`),
    );
    expect(unknown).toEqual([]);
    for (const { question } of all) expect(question.reads.length).toBeGreaterThan(0);
  });
});

describe('the rules that bear on a question', () => {
  const known = new Map(builtinRules.map(({ rule }) => [rule.id, rule]));

  it('are rules that there are', () => {
    const unknown = all.flatMap(({ question }) => question.rules.filter((id) => !known.has(id)));
    expect([...new Set(unknown)].sort()).toEqual([]);
  });

  test.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))(
    'are, for %s, all that it asks for',
    (id, framework) => {
      const questions = questionsOf(framework);
      const bears = (rule: string): boolean => questions.some(({ rules }) => rules.includes(rule));
      const forgotten = [...known.values()].filter(
        ({ id: rule, basis, pitfalls }) =>
          basis.some(({ source }) => source === id) &&
          !bears(rule) &&
          !questions.some(({ pitfall }) => pitfall !== undefined && pitfalls.includes(pitfall)),
      );
      expect(forgotten.map((rule) => rule.id)).toEqual([]);
    },
  );
});

/** For each question that a plan answers by itself: the least that answers it, and what the answer quotes first. */
const ANSWERS: readonly (readonly [name: string, plan: string, quote: string, where: string])[] = [
  ['collective-goals/wig', 'goals: [{ goal: Read daily, wildlyImportant: true }]', 'Read daily', 'Goal 1'],
  ['collective-goals/purpose', 'goals: [{ goal: A, why: Readers learn }]', 'Readers learn', 'Goal 1 › Why'],
  ['collective-goals/purpose', 'priorities: [{ title: P, why: Readers learn, goals: [A, B] }]', 'Readers learn', 'Priority 1 › Why'],
  ['collective-goals/contribution', 'goals: [{ goal: A, contributions: [{ role: Cook, does: Reads menus }] }]', 'Reads menus', 'Goal 1 › Contribution 1 › Does'],
  ['collective-goals/involvement', 'involvement: [{ who: staff, how: A vote }]', 'A vote', 'Involvement 1 › How'],
  ['collective-goals/involvement', 'goals: [{ goal: A, setBy: [English, Maths] }]', 'English, Maths', 'Goal 1 › Set by'],
  ['collective-goals/communication', 'communication: [The wall]', 'The wall', 'Communication 1'],
  ['collective-goals/reflection', 'reflections: [{ prompt: memorable, answer: We say it daily }]', 'We say it daily', 'Reflection prompt 1 › Answer'],
  ['collective-goals/memorable', 'goals: [Every pupil reads]', 'Every pupil reads', 'Goal 1'],
  ['collective-goals/understood', 'staff: [cook]\ngoals: [{ goal: A, contributions: [{ role: cook, does: Reads }] }]', 'A', 'Goal 1'],
  ['collective-goals/limited', 'goals: [B, { goal: A, wildlyImportant: true }]', 'A', 'Goal 2'],
  ['collective-goals/kept-alive', 'communication: [{ what: Friday post, when: weekly }]', 'Friday post', 'Communication 1 › What'],
  ['collective-goals/kept-alive', 'communication: [{ what: A cake, celebrates: true }]', 'A cake', 'Communication 1 › What'],
  ['three-questions/vision', 'vision: Every child reads', 'Every child reads', 'Vision'],
  ['three-questions/destination', 'goals: [Read daily]', 'Read daily', 'Goal 1'],
  ['three-questions/layers', 'layers: [{ layer: staff, does: Try it out }]', 'Try it out', 'Layer 1 › Does'],
  ['three-questions/layers', 'involvement: [{ who: staff, how: A vote }]', 'A vote', 'Involvement 1 › How'],
  ['three-questions/layers', 'goals: [{ goal: A, contributions: [{ role: Cook, does: Reads }] }]', 'Reads', 'Goal 1 › Contribution 1 › Does'],
  ['three-questions/reality', 'reality: { summary: We stand still }', 'We stand still', 'Summary'],
  ['three-questions/reality', 'reality: { strengths: [Kind, Brave] }', 'Kind', 'Strength 1'],
  ['three-questions/impact', 'goals: [{ goal: A, measures: [{ measure: readers, from: 1, to: 2 }] }]', 'readers', 'Goal 1 › Measure 1'],
  ['three-questions/first-steps', 'priorities: [{ title: P, goals: [{ goal: A, actions: [Begin] }] }]', 'Begin', 'Priority 1 › Goal 1 › Action 1'],
  ['three-questions/first-steps', 'goals: [{ goal: A, actions: [Begin] }, { goal: B, actions: [Later] }]', 'Begin', 'Goal 1 › Action 1'],
  ['three-questions/quick-win', 'goals: [{ goal: A, actions: [No, { do: Yes, quickWin: true }] }]', 'Yes', 'Goal 1 › Action 2'],
  ['three-questions/foundation', 'goals: [{ goal: A, data: A survey, supports: mission }]', 'A survey', 'Goal 1 › Data'],
  ['three-questions/looking-back', 'reviews: [2027-01-15]', '2027-01-15', 'Review 1'],
  ['anatomy/story', 'story: Two years ago', 'Two years ago', 'Story'],
  ['anatomy/priorities', 'priorities: [Reading]', 'Reading', 'Priority 1'],
  ['anatomy/goals', 'goals: [{ goal: A, by: 2027-07 }]', 'A', 'Goal 1'],
  ['anatomy/planning', 'goals: [{ goal: A, owner: Head }]', 'A', 'Goal 1'],
  ['anatomy/perspectives', 'perspectives: [{ of: pupils, heard: Too loud }]', 'Too loud', 'Perspective 1 › Heard'],
  ['anatomy/obstacles', 'reality: { obstacles: [Vacancies] }', 'Vacancies', 'Obstacle 1'],
  ['anatomy/obstacles', 'reality: { tensions: [{ between: [a, b] }] }', 'a and b', 'Tension 1 › Between'],
  ['anatomy/knowledge', 'monitoring: [Book looks]', 'Book looks', 'Monitoring 1'],
  ['anatomy/knowledge', 'goals: [{ goal: A, status: { rating: amber, evidence: Seen in 7 lessons } }]', 'Seen in 7 lessons', 'Goal 1 › Status › Evidence'],
  ['anatomy/knowledge', 'goals: [{ goal: A, measures: [{ measure: readers, now: 4 }] }]', 'readers', 'Goal 1 › Measure 1'],
  ['anatomy/knowledge', 'reality: { evidence: [Four in ten read] }', 'Four in ten read', 'Evidence 1'],
  ['anatomy/emotions', 'pride: Our choir', 'Our choir', 'Pride'],
  ['anatomy/threats', 'reality: { threats: [Cuts, Floods] }', 'Cuts', 'Threat 1'],
  ['anatomy/opportunities', 'reality: { opportunities: [A library] }', 'A library', 'Opportunity 1'],
  ['anatomy/dialogue', 'involvement: [{ who: staff, how: A vote }]', 'A vote', 'Involvement 1 › How'],
  ['anatomy/adaptation', 'adaptation: At each review', 'At each review', 'Adaptation'],
  ['anatomy/overloaded', 'title: Our plan', 'Our plan', ''],
  ['anatomy/rigid', 'pride: Our choir', 'Our choir', 'Pride'],
  ['anatomy/avoidant', 'reality: { obstacles: [Vacancies] }', 'Vacancies', 'Obstacle 1'],
  ['anatomy/disconnected', 'perspectives: [{ of: pupils who find reading hardest, heard: Too loud }]', 'Too loud', 'Perspective 1 › Heard'],
]; // prettier-ignore

describe('what a plan answers', () => {
  test.each(ANSWERS)('to %s: %s', (name, plan, quote, where) => {
    const [said] = ask(name, plan).said;
    expect(said?.says).toBe(quote);
    expect(said?.at.path.join(' › ')).toBe(where);
  });

  it('is known of every question that a plan answers by itself', () => {
    const tried = new Set(ANSWERS.map(([name]) => name));
    expect(all.filter(({ name, question }) => 'answer' in question && !tried.has(name))).toEqual([]);
  });

  it('is nothing where the plan says nothing', () => {
    for (const { question } of all)
      if ('answer' in question)
        expect(question.answer(planFrom('id: a\n')).said.length, question.asks).toBe(
          question.id === 'overloaded' ? 1 : 0,
        );
  });

  it('is no placeholder', () => {
    const { said, lacks } = ask('three-questions/vision', 'vision: TBC after the summer');
    expect([said, lacks]).toEqual([[], ['"TBC after the summer" still holds the place of an answer.']]);
  });

  it('is not what we call a thing that has no words', () => {
    const { said, lacks } = ask(
      'collective-goals/purpose',
      'values: [V]\ngoals: [{ wildlyImportant: true, supports: V }]',
    );
    expect([said.map(({ says }) => says), lacks]).toEqual([['V'], ['No goal says why it matters.']]);
  });

  it('is said once, whoever takes it over', () => {
    expect(
      ask('collective-goals/purpose', 'priorities: [{ title: P, why: W, goals: [A, B, C] }]').said,
    ).toHaveLength(1);
  });

  /** All texts in a plan, as they are read. */
  const textsIn = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [plainText(String(value)), cleanText(String(value))];

  it('quotes the plan word for word, at places within it', () => {
    fc.assert(
      fc.property(arbitraryPlan(fc), (plan) => {
        const text = JSON.stringify(plan);
        const words = textsIn(plan).join('\n');
        const model = planFrom(text);
        for (const { question } of all) {
          if (!('answer' in question)) continue;
          for (const { says, at } of question.answer(model).said) {
            expect(at.end.offset).toBeLessThanOrEqual(text.length);
            // Where a field holds several texts they are put together; each of them stands in the plan.
            const parts = says.split(/, | and /);
            for (const part of parts) expect(words).toContain(part);
          }
        }
      }),
    );
  });
});

describe('what is missing', () => {
  test.each([
    ['collective-goals/wig', 'goals: [A, B]', "None of the plan's goals is marked as wildly important; it has 2."],
    ['collective-goals/purpose', 'goals: [{ goal: A, why: W }]', 'No goal says which part of the mission or which value it serves.'],
    ['collective-goals/purpose', 'mission: M\ngoals: [A]', 'No goal says why it matters.'],
    ['collective-goals/understood', 'goals: [A]', 'The plan does not say who works here, so nobody can tell whose part is missing.'],
    ['collective-goals/understood', 'staff: [cook]\ngoals: [A]', 'No goal says what those who work here do for it: cook.'],
    ['three-questions/layers', 'layers: [{ layer: staff, does: Try }]', 'Nothing is said of leaders, champions and students.'],
    ['three-questions/layers', 'goals: [{ goal: A, contributions: [{ role: Teachers, does: Read }] }]', 'Nothing says what students design and do.'],
    ['anatomy/knowledge', 'reality: { evidence: [Four in ten read] }', 'Nothing says how people learn of it later on.'],
    ['three-questions/first-steps', 'goals: [{ goal: A, actions: [a, b, c, d, e, f] }]', '6 actions are more than fit into 5 boxes: which of them come first?'],
    ['three-questions/foundation', 'goals: [{ goal: A, data: D }]', 'No goal says what it serves.'],
    ['three-questions/foundation', 'mission: M\ngoals: [{ goal: A, supports: mission }]', 'Neither the plan nor a goal says where things stand now.'],
    ['anatomy/priorities', 'goals: [A]', 'The plan sets goals, but no priorities.'],
    ['anatomy/disconnected', 'perspectives: [{ of: pupils with SEND }]', 'They are named, but not what they said.'],
  ])('in the answer to %s: %s', (name, plan, lack) => {
    expect(ask(name, plan).lacks).toContain(lack);
  }); // prettier-ignore
});

describe('what is said of the words of a plan', () => {
  test.each([
    ['collective-goals/memorable', 'goals: [{ goal: Every pupil reads daily., measures: [{ measure: readers, from: 38%, to: 70%, by: July 2027 }, x] }]', '4 words; measured by readers from 38% to 70% by July 2027, and 1 more'],
    ['collective-goals/memorable', 'goals: [Every pupil reads]', '3 words; no measure'],
    ['collective-goals/memorable', 'goals: ["80% of pupils read daily"]', '5 words; a figure says when it is met'],
    ['collective-goals/limited', 'goals: [B, { goal: A, wildlyImportant: true }]', 'the only one of 2 goals that is marked as wildly important'],
    ['collective-goals/understood', 'staff: [cook, caretaker]\ngoals: [{ goal: A, contributions: [{ role: cook, does: Reads }] }]', '1 of 2 roles that work here have a part: cook'],
    ['collective-goals/communication', 'communication: [{ what: W, kind: forum, audience: [staff, parents], when: weekly, celebrates: true }]', 'forum; for: staff, parents; weekly; celebrates progress'],
    ['anatomy/overloaded', 'title: T\ngoals: [A, B]', '0 priorities, 2 goals, 0 measures, 0 actions; a plan of 4 priorities and 22 goals was found too much a year later'],
    ['anatomy/obstacles', 'reality: { obstacles: [{ what: W, response: R., owner: Head }] }', 'an obstacle; response: R; owner: Head'],
    ['three-questions/vision', 'vision: Every child reads', 'the vision; 3 words'],
  ])('in the answer to %s: %s', (name, plan, remark) => {
    expect(ask(name, plan).said[0]?.remark).toBe(remark);
  }); // prettier-ignore
});

it('asks of the chart each of its statements once', () => {
  const cells = questionsOf(frameworkOf('improvement-journey')).slice(0, 6);
  const chart = {
    file: 'c', at: undefined as never, plan: 'a', on: undefined,
    voices: [{ by: 'staff', at: undefined as never, ratings: new Map(JOURNEY_STATEMENTS.map(({ id }) => [id, { rating: 'green' as const, note: undefined, at: { file: 'c', start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 }, pointer: '', path: [] } }])) }],
  }; // prettier-ignore
  const family = { plan: undefined, above: [], below: [], charts: [chart], named: () => undefined };
  const said = cells.flatMap((cell) =>
    'answerAmong' in cell ? cell.answerAmong(family).said.map(({ says }) => says) : [],
  );
  expect([...said].sort()).toEqual(JOURNEY_STATEMENTS.map(({ says }) => says).sort());
});
