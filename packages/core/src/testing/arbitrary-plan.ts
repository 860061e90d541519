import type * as FastCheck from 'fast-check';

type Fc = Omit<typeof FastCheck, 'default'>;
type Arbitrary = FastCheck.Arbitrary<unknown>;

const WORDS = [
  'Every pupil reads every day', 'Raise attendance', 'Reduce persistent absence', 'reading', 'mission', 'vision', 'TBC', '[who?]',
  'teachers', 'TA', 'all staff', 'caretaker', 'Headteacher', 'SLT', 'pupils with SEND', 'ongoing', ' ', 'Ysgol Gymraeg', 'Gaelscoil',
]; // prettier-ignore
const TIMES = [
  '2026-12-18',
  '2026-12',
  'Autumn 2',
  'HT5',
  'Summer term',
  'ongoing',
  'termly',
  '2026-02-30',
  '01/09/2026',
  '2026-27',
];
const AMOUNTS = [
  '38%',
  '70%',
  38,
  -0.2,
  '4.1 of 5',
  '6 of 5',
  '£22,465',
  'most',
  '120%',
  'at least 90%',
  '75–80%',
  0,
];

/**
 * Plans as plain data, for property tests: of the right shape, with every field of the format now and then, short forms,
 * lists of one, broken references and odd words. Write one down with `JSON.stringify`: JSON is YAML too.
 *
 * @param fc - your fast-check
 */
export function arbitraryPlan(fc: Fc): FastCheck.Arbitrary<Record<string, unknown>> {
  const text = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ maxLength: 30 }));
  const parts = new Parts(fc, text);
  const goal = parts.goal(parts.list(parts.goal(fc.constant(undefined))));
  return parts.fields({
    id: parts.id, title: text, level: fc.constantFrom('trust', 'school', 'department', 'classroom'), unit: text, parent: parts.id,
    period: parts.fields({ start: parts.time, end: parts.time }),
    calendar: parts.list(parts.fields({ term: fc.constantFrom('Autumn 1', 'Autumn 2'), start: parts.time, end: parts.time })),
    author: parts.short(parts.fields({ role: text })), glossary: fc.dictionary(fc.constantFrom('TA', 'SENCO', 'constructor'), text, { maxKeys: 2, noNullPrototype: true }),
    mission: text, vision: text, story: text, pride: text,
    values: parts.list(parts.short(parts.fields({ id: parts.id, name: text, meaning: text }))),
    staff: parts.list(parts.short(parts.fields({ role: text, group: text }))),
    reality: parts.reality(),
    priorities: parts.list(parts.short(parts.fields({ id: parts.id, title: text, why: text, insteadOf: text, owner: text, goals: parts.list(goal) }))),
    goals: parts.list(parts.short(goal)),
    notDoing: parts.list(parts.short(parts.fields({ what: text, why: text, until: text }))),
    ...parts.people(), ...parts.keepingAlive(),
    lint: parts.fields({ waive: parts.list(parts.fields({ rule: fc.constantFrom('goal-owner', 'syntax', 'nothing'), for: parts.id, reason: text, until: parts.time })) }),
  }) as FastCheck.Arbitrary<Record<string, unknown>>; // prettier-ignore
}

/** The building blocks of plans. */
class Parts {
  readonly id: Arbitrary;
  readonly time: Arbitrary;
  readonly amount: Arbitrary;
  readonly #fc: Fc;
  readonly #text: FastCheck.Arbitrary<string>;

  constructor(fc: Fc, text: FastCheck.Arbitrary<string>) {
    this.#fc = fc;
    this.#text = text;
    this.id = fc.constantFrom(
      'oakwood',
      'Oakwood',
      'reading',
      'attendance',
      'a1',
      'trust',
      'trust/reading',
      'respect',
    );
    this.time = fc.constantFrom(...TIMES);
    this.amount = fc.constantFrom(...AMOUNTS);
  }

  /** Some of the fields. */
  fields(model: Record<string, Arbitrary>): Arbitrary {
    return this.#fc.record(model, { requiredKeys: [], noNullPrototype: true });
  }

  /** A few, or one on its own. */
  list(item: Arbitrary): Arbitrary {
    return this.#fc.oneof({ weight: 5, arbitrary: this.#fc.array(item, { maxLength: 4 }) }, item);
  }

  /** A record, or the bare text that may stand for it. */
  short(record: Arbitrary): Arbitrary {
    return this.#fc.oneof({ weight: 4, arbitrary: record }, this.#text);
  }

  goal(nested: Arbitrary): Arbitrary {
    const [fc, text] = [this.#fc, this.#text];
    const rating = fc.constantFrom('green', 'yellow', 'amber', 'red');
    const measure = this.fields({
      id: this.id,
      measure: text,
      from: this.amount,
      to: this.amount,
      now: this.amount,
      by: this.time,
      source: text,
      about: text,
      kind: fc.constantFrom('lead', 'lag'),
    });
    const action = this.fields({
      id: this.id,
      do: text,
      owner: this.list(text),
      start: this.time,
      by: this.time,
      quickWin: fc.boolean(),
      resources: text,
      cost: this.amount,
      dependsOn: this.list(this.id),
      status: fc.constantFrom('planned', 'started', 'done', 'stopped'),
    });
    return this.fields({
      id: this.id, goal: text, wildlyImportant: fc.boolean(), why: text, supports: this.list(fc.oneof(this.id, text)), data: text, setBy: text,
      owner: this.list(text), by: this.time, answers: this.list(this.id), measures: this.list(this.short(measure)),
      milestones: this.list(this.short(this.fields({ by: this.time, expect: text, value: this.amount, measure: text }))),
      contributions: this.list(this.short(this.fields({ role: text, does: text }))), actions: this.list(this.short(action)),
      ...this.people(), status: this.short(this.fields({ rating, evidence: text, on: this.time })).filter((status) => typeof status !== 'string'), goals: nested,
    }).map(withoutUndefined); // prettier-ignore
  }

  reality(): Arbitrary {
    const text = this.#text;
    const obstacle = this.fields({ id: this.id, what: text, response: text, owner: text });
    return this.fields({
      summary: text, evidence: this.list(this.short(this.fields({ finding: text, source: text, on: this.time }))), strengths: this.list(text),
      obstacles: this.list(this.short(obstacle)), tensions: this.list(this.fields({ between: this.list(this.id), balance: text })),
      threats: this.list(text), opportunities: this.list(text), lastPlan: text,
    }); // prettier-ignore
  }

  people(): Record<string, Arbitrary> {
    const [fc, text] = [this.#fc, this.#text];
    const kind = fc.constantFrom('forum', 'routine', 'artefact');
    return {
      involvement: this.list(this.short(this.fields({ who: this.list(text), how: text, when: text, changed: text }))),
      perspectives: this.list(this.short(this.fields({ of: text, heard: text, soWeWill: text }))),
      communication: this.list(this.short(this.fields({ what: text, kind, audience: this.list(text), when: text, celebrates: fc.boolean() }))),
      monitoring: this.list(this.short(this.fields({ what: text, who: text, when: text, reportedTo: text }))),
    }; // prettier-ignore
  }

  keepingAlive(): Record<string, Arbitrary> {
    const [fc, text] = [this.#fc, this.#text];
    const layer = this.fields({
      layer: fc.constantFrom('leaders', 'champions', 'staff', 'students'),
      designs: text,
      does: text,
    });
    return {
      reviews: this.list(this.short(this.fields({ on: this.time, forum: text, learned: text, adapted: text }))), adaptation: text,
      layers: this.list(layer), reflections: this.list(this.fields({ prompt: text, answer: text })),
    }; // prettier-ignore
  }
}

function withoutUndefined(record: unknown): unknown {
  return Object.fromEntries(Object.entries(record as object).filter(([, value]) => value !== undefined));
}
