import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as schemas from '../src/index.ts';
import { isBaseline, isConfig, isPlan, isReflection, isReport } from '../src/validate.ts';
import {
  anything,
  committed,
  documentNames,
  everySmallChange,
  example,
  following,
  fromEntries,
  nearlyFollowing,
  published,
  type DocumentName,
} from './documents.ts';

const RUNS = { numRuns: 1_000 };

const compiled = {
  plan: isPlan,
  reflection: isReflection,
  config: isConfig,
  report: isReport,
  baseline: isBaseline,
};

/** Everybody who judges a document, from the zod schema to the file that an editor loads. */
function judgesOf(name: DocumentName): Record<string, (value: unknown) => boolean> {
  const modern = new Ajv2020({ allowUnionTypes: true, strictTuples: false }).compile(
    committed(`${name}.schema.json`),
  );
  const draft7 = new Ajv({ allowUnionTypes: true, strictTuples: false }).compile(
    committed(`draft-07/${name}.schema.json`),
  );
  return {
    zod: (value) => schemas[name].safeParse(value).success,
    'the published schema': (value) => modern(value),
    'the published schema for editors': (value) => draft7(value),
    'the compiled validator': compiled[name],
  };
}

const verdicts = (judges: ReturnType<typeof judgesOf>, value: unknown): Record<string, boolean> =>
  Object.fromEntries(Object.entries(judges).map(([judge, accepts]) => [judge, accepts(value)]));

const unanimous = (judges: ReturnType<typeof judgesOf>, verdict: boolean): Record<string, boolean> =>
  Object.fromEntries(Object.keys(judges).map((judge) => [judge, verdict]));

describe.each(documentNames)('a %s', (name) => {
  const judges = judgesOf(name);
  const agree = (value: unknown): boolean => {
    const accepted = verdicts(judges, value);
    expect(accepted).toEqual(unanimous(judges, accepted['zod'] === true));
    return accepted['zod'] === true;
  };

  it('is accepted by all where it shows every field', () => {
    expect(verdicts(judges, example(name))).toEqual(unanimous(judges, true));
  });

  it('is accepted by all where it follows the schema', () => {
    fc.assert(
      fc.property(following(published[name]), (value) => agree(value)),
      RUNS,
    );
  });

  it('is judged alike by all where it nearly follows the schema', () => {
    const accepted = fc.sample(nearlyFollowing(published[name]), { ...RUNS, seed: 7 }).map(agree);
    expect(new Set(accepted)).toEqual(new Set([true, false]));
    fc.assert(
      fc.property(nearlyFollowing(published[name]), (value) => void agree(value)),
      RUNS,
    );
  });

  it('is judged alike by all where one thing differs from an example', () => {
    const accepted = [...everySmallChange(example(name))].map(agree);
    expect(new Set(accepted)).toEqual(new Set([true, false]));
  });

  it('is judged alike by all whatever it is', () => {
    fc.assert(
      fc.property(anything, (value) => void agree(value)),
      RUNS,
    );
  });

  it.each(['__proto__', 'constructor', 'toString'])('has no field called %s', (key) => {
    const value = fromEntries([...Object.entries(example(name) as object), [key, { polluted: 'yes' }]]);
    expect(verdicts(judges, value)).toEqual(unanimous(judges, false));
    expect(verdicts(judges, JSON.parse(JSON.stringify(value)))).toEqual(unanimous(judges, false));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([null, NaN, Infinity, -0, 'text', true, [], {}])('is not %s', (value) => {
    expect(verdicts(judges, value)).toEqual(
      unanimous(judges, name === 'config' && JSON.stringify(value) === '{}'),
    );
  });
});

describe('entries under free names', () => {
  const judges = judgesOf('plan');
  const plan = (glossary: string): unknown =>
    JSON.parse(`{ "id": "a", "title": "A", "glossary": ${glossary} }`);

  it('may be called constructor', () => {
    expect(verdicts(judges, plan('{ "constructor": "a builder" }'))).toEqual(unanimous(judges, true));
  });

  it.each(['"text"', '5', '{ "TA": "assistant" }'])(
    'may not be called __proto__, whatever they hold: %s',
    (value) => {
      expect(verdicts(judges, plan(`{ "__proto__": ${value} }`))).toEqual(unanimous(judges, false));
    },
  );
});

describe('figures', () => {
  const plan = judgesOf('plan');
  const config = judgesOf('config');
  const measured = (from: unknown): unknown => ({ id: 'a', title: 'A', goals: { measures: { from } } });

  it.each([0, -0.2, 1e300, '38%'])('may be %s', (from) => {
    expect(verdicts(plan, measured(from))).toEqual(unanimous(plan, true));
  });

  it.each([NaN, Infinity, true, [], {}])('may not be %s', (from) => {
    expect(verdicts(plan, measured(from))).toEqual(unanimous(plan, false));
  });

  it.each([0, -0, 1, 1.0, 2 ** 53 - 1])('of warnings may be %s', (maxWarnings) => {
    expect(verdicts(config, { maxWarnings })).toEqual(unanimous(config, true));
  });

  it.each([-1, 0.5, 2 ** 53, 1e300, NaN, Infinity, '1'])('of warnings may not be %s', (maxWarnings) => {
    expect(verdicts(config, { maxWarnings })).toEqual(unanimous(config, false));
  });
});
