import { describe, expect, it } from 'vitest';
import { Source } from '../source/source.ts';
import { readDocument } from './read-document.ts';

/* What people who are new to YAML type, and the line and message that they are told: one for each cause. */

type Mistake = readonly [id: string, line: number, text: string];

function expectOne([id, line, text]: Mistake, name = 'plan.yaml'): void {
  const source = new Source(name, text);
  const { problems } = readDocument(source);
  const found = problems.map((problem) => ({
    id: problem.id,
    line: source.positionAt(problem.span.start).line,
  }));
  expect(found).toEqual([{ id, line }]);
}

const TITLES = 'id: oakwood\ntitle: Oakwood plan\n';

describe('spaces at the start of a line', () => {
  it.each<Mistake>([
    ['tabIndent', 4, `${TITLES}goals:\n\t- goal: Read\n`],
    ['tabIndent', 5, `${TITLES}goals:\n  - goal: Read\n\t  owner: Head\n`],
    ['tabIndent', 5, `${TITLES}goals:\n  - goal: Read\n  \towner: Head\n`],
    ['tabIndent', 3, `${TITLES}\tlevel: school\n`],
    ['noBreakSpace', 4, `${TITLES}goals:\n\u00A0\u00A0- goal: Read\n`],
    ['noBreakSpace', 5, `${TITLES}goals:\n  - goal: Read\n\u00A0\u00A0\u00A0\u00A0owner: Head\n`],
    ['noBreakSpace', 5, `${TITLES}goals:\n  - goal: Read\n  \u00A0\u00A0owner: Head\n`],
    ['noBreakSpace', 5, `${TITLES}goals:\n  - goal: Read\n\u3000\u3000owner: Head\n`],
    ['badIndent', 3, 'id: oakwood\ntitle: Oakwood plan\n  level: school\n'],
    ['badIndent', 5, `${TITLES}goals:\n  - goal: Read\n      owner: Head\n`],
    ['badIndent', 5, `${TITLES}goals:\n  - goal: Read\n   owner: Head\n`],
    ['badIndent', 5, `${TITLES}goals:\n  - goal: Read\n owner: Head\n`],
    ['badIndent', 5, `${TITLES}goals:\n  - goal: Read\n - goal: Write\n`],
    ['badIndent', 5, `${TITLES}goals:\n  - Read\n  owner: Head\n`],
    ['badIndent', 5, `${TITLES}reality:\n  summary: Most read\n   lastPlan: None\n`],
    ['badIndent', 5, `${TITLES}reality:\n    summary: Most read\n  lastPlan: None\n`],
    ['badIndent', 2, 'id: oakwood\n- goal: Read\n'],
    ['badIndent', 2, '- goal: Read\nid: oakwood\n'],
    ['textIndent', 4, `${TITLES}story: |\nTwo years ago\nour books sat in a locked room.\n`],
    ['textIndent', 4, `${TITLES}story: >-\nTwo years ago\nour books sat in a locked room.\n`],
    ['badIndent', 5, `${TITLES}story: |\n    Two years ago\n  our books: locked\n`],
  ])('%s on line %i', (...mistake) => {
    expectOne(mistake);
  });
});

describe('dashes and colons', () => {
  it.each<Mistake>([
    ['colonSpace', 2, 'id: oakwood\ntitle:Oakwood plan\n'],
    ['colonSpace', 5, `${TITLES}goals:\n  - goal: Read\n    owner:Head\n`],
    ['colonSpace', 4, `${TITLES}goals:\n  - goal:Read\n    owner:Head\n`],
    ['colonSpace', 3, `${TITLES}period: {start:2026-09-01, end:2027-07-23}\n`],
    ['dashSpace', 4, `${TITLES}goals:\n  -goal: Read\n  -goal: Write\n`],
    ['dashSpace', 4, `${TITLES}values:\n  -Courage\n  -Kindness\n`],
    ['dashSpace', 5, `${TITLES}values:\n  - Courage\n  -Kindness\n`],
    ['missingColon', 2, 'id: oakwood\ntitle Oakwood plan\nlevel: school\n'],
    ['missingColon', 3, `${TITLES}goals\n  - goal: Read\n`],
    ['missingColon', 2, 'id: oakwood;\ntitle = Oakwood plan\n'],
    ['missingColon', 3, `${TITLES}values: {Courage, Kindness}\n`],
    ['secondColon', 2, 'id: oakwood\ntitle: Reading: the first year\n'],
    ['secondColon', 2, 'id: oakwood\ntitle: Reading: the first year\nvision: "Every child reads\n'],
    ['secondColon', 4, `${TITLES}goals:\n  - goal: Reading: the first year\n    owner: Head\n`],
    ['secondColon', 4, `${TITLES}values:\n  - Courage: to speak up: always\n`],
    ['listOnNameLine', 3, `${TITLES}values: - Courage\n  - Kindness\n`],
    ['listOnNameLine', 3, `${TITLES}values: - Courage\nlevel: school\n`],
    ['listInText', 4, `${TITLES}values:\n  • Courage\n  • Kindness\n`],
    ['listInText', 4, `${TITLES}values:\n  – Courage\n  – Kindness\n`],
    ['listInText', 3, `${TITLES}values: Courage\n  - Kindness\n`],
    ['keyNotText', 3, `${TITLES}: Reading\n`],
    ['keyNotText', 3, `${TITLES}[Reading]: for all\n`],
  ])('%s on line %i', (...mistake) => {
    expectOne(mistake);
  });
});

describe('quotes and marks', () => {
  it.each<Mistake>([
    ['openQuote', 2, 'id: oakwood\ntitle: "Oakwood plan\nlevel: school\nunit: Oakwood\n'],
    ['openQuote', 2, 'id: oakwood\ntitle: "Oakwood plan\nunit: "Oakwood"\nlevel: school\n'],
    ['openQuote', 2, "id: oakwood\ntitle: 'Oakwood plan\nlevel: school\n"],
    ['openQuote', 2, 'id: oakwood\ntitle: "Oakwood plan\n  unit: "Oakwood"\n'],
    ['needsQuotes', 2, "id: oakwood\ntitle: 'It's time'\n"],
    ['needsQuotes', 2, "id: oakwood\ntitle: 'Pupils' work'\n"],
    ['needsQuotes', 2, 'id: oakwood\ntitle: "Reading" every day\n'],
    ['needsQuotes', 2, 'id: oakwood\ntitle: [Draft] Oakwood plan\n'],
    ['needsQuotes', 2, 'id: oakwood\ntitle: {school} plan\n'],
    ['smartQuote', 2, 'id: oakwood\ntitle: “Reading: the first year”\n'],
    ['smartQuote', 1, '“id”: oakwood\ntitle: Oakwood plan\n'],
    ['badStart', 3, `${TITLES}author: @head\n`],
    ['badStart', 3, `${TITLES}vision: \`Read\`\n`],
    ['badStart', 3, `${TITLES}vision: %80 read\n`],
    ['badStart', 3, `${TITLES}vision: >90%\n`],
    ['badStart', 3, `${TITLES}vision: > 90%\n`],
    ['badStart', 3, `${TITLES}vision: | Every child reads\n`],
    ['badStart', 3, `${TITLES}vision: *Read more*\n`],
    ['badStart', 3, `${TITLES}vision: **Read** more\n`],
    ['badStart', 4, `${TITLES}goals:\n  * Read\n  * Write\n`],
    ['badStart', 3, `${TITLES}vision: & reading\n`],
    ['badStart', 3, `${TITLES}vision: ? who\n`],
    ['unknownAlias', 3, `${TITLES}vision: *Reading\n`],
    ['unknownTag', 3, `${TITLES}vision: !Important reading\n`],
    ['lostWord', 3, `${TITLES}vision: &Reading for all\n`],
    ['lostWord', 2, 'id: oakwood\ntitle: &Reading\n'],
    ['hashCut', 3, `${TITLES}vision: Be the #1 school\n`],
    ['hashCut', 2, 'id: oakwood\ntitle: #1 school\n'],
    ['hashCut', 1, 'Priority #1: Reading\nid: oakwood\n'],
    ['commentSpace', 3, `${TITLES}vision: "Read"#ing\n`],
    ['badEscape', 3, `${TITLES}vision: "C:\\Users\\head"\n`],
  ])('%s on line %i', (...mistake) => {
    expectOne(mistake);
  });
});

describe('brackets', () => {
  it.each<Mistake>([
    ['openBracket', 3, `${TITLES}values: [Courage, Kindness\nlevel: school\n`],
    ['openBracket', 3, `${TITLES}period: { start: 2026-09-01, end: 2027-07-23\nlevel: school\n`],
    ['openBracket', 3, `${TITLES}values: [Courage, Kindness}\nlevel: school\n`],
    ['openBracket', 4, `${TITLES}goals:\n  - { goal: Read, owner: [Head, Deputy }\n`],
    ['closedBracket', 3, `${TITLES}values: [Courage, Kindness]]\nlevel: school\n`],
    ['commaInText', 3, `${TITLES}notDoing: { what: Reading, later }\n`],
    ['commaInText', 4, `${TITLES}notDoing:\n  - { what: Chess, why: No time, no room, until: July }\n`],
    ['commaOrQuotes', 3, `${TITLES}period: { start: 2026-09-01 end: 2027-07-23 }\n`],
    ['commaOrQuotes', 3, `${TITLES}notDoing: { what: Reading: later }\n`],
    ['extraComma', 3, `${TITLES}values: [Courage,, Kindness]\n`],
    ['extraComma', 3, `${TITLES}values: [, Courage]\n`],
  ])('%s on line %i', (...mistake) => {
    expectOne(mistake);
  });
});

describe('a comma in a text between braces', () => {
  const readActions = (text: string): unknown =>
    readDocument(new Source('oakwood.plan.yaml', `${TITLES}notDoing:\n${text}`)).root?.value;

  it.each<[meant: string, text: string, line: number]>([
    ['No time, no room', '  - { what: Chess, why: No time, no room, until: July }\n', 4],
    [
      'No time, no room, no pieces',
      '  - { what: Chess, why: No time, no room, no pieces, until: July }\n',
      4,
    ],
    ['1,000 pieces', '  - { what: Chess, why: 1,000 pieces, until: July }\n', 4],
    ['No time, no room', '  - { what: Chess, why: No time,\n      no room, until: July }\n', 5],
  ])('%s', (why, text, line) => {
    expect(readActions(text)).toMatchObject({ notDoing: [{ what: 'Chess', why, until: 'July' }] });
    expectOne(['commaInText', line, `${TITLES}notDoing:\n${text}`]);
  });

  it('is not guessed at behind a quote or a blank', () => {
    expect(readActions('  - { what: "Chess", later }\n')).toBeUndefined();
    expect(readActions('  - { what: , later }\n')).toBeUndefined();
  });
});

describe('the file as a whole', () => {
  it.each<Mistake>([
    ['severalDocuments', 3, `${TITLES}---\nid: elmwood\n`],
    ['severalDocuments', 4, `---\n${TITLES}---\nOur plan is to read.\n`],
    ['severalDocuments', 4, `${TITLES}...\nmore\n`],
    ['oldVersion', 1, `%YAML 1.1\n---\n${TITLES}`],
    ['unknownDirective', 1, `%PLAN oakwood\n---\n${TITLES}`],
    ['mergeConflict', 2, 'id: oakwood\n<<<<<<< ours\ntitle: a\n=======\ntitle: b\n>>>>>>> theirs\n'],
    ['notARecord', 1, 'Our plan is to read more.\nWe begin in September.\n'],
    ['notARecord', 1, 'id = oakwood\ntitle = Oakwood plan\n'],
    ['notARecord', 1, '- Read\n- Write\n'],
    ['notARecord', 1, '42\n'],
    ['empty', 1, ''],
    ['empty', 1, ' \n\n'],
    ['empty', 1, '# nothing yet\n'],
    ['empty', 1, '---\n'],
    ['empty', 1, '~\n'],
    ['otherFormat', 1, '<!DOCTYPE html>\n<html><title>Plan: reading</title></html>\n'],
    ['otherFormat', 1, '\uFEFF\n<?xml version="1.0"?>\n<plan/>\n'],
    ['otherFormat', 1, '{\\rtf1\\ansi Our plan}\n'],
    ['otherFormat', 1, '%PDF-1.4\n%abc\n'],
  ])('%s on line %i', (...mistake) => {
    expectOne(mistake);
  });

  it('lets a plan end in dashes, as many do', () => {
    expect(readDocument(new Source('plan.yaml', `---\n${TITLES}---\n`)).problems).toEqual([]);
  });
});

describe('what is no mistake', () => {
  it.each([
    'vision: Every child reads, every day, with joy.',
    "vision: It's time",
    'vision: Every pupil says "I can"',
    'vision: "Reading: the first year"',
    'vision: 50% of what we do',
    'vision: C# and R&D',
    'vision: at 12:30 # a note',
    'vision: Every child reads #joyfully',
    'vision: see https://example.org/plan',
    'vision: ~ 5 minutes a day',
    'vision: -5 to 5',
    'vision: -A and -B',
    'vision: – and so on –',
    'vision: Every child reads\n  – with joy – every day',
    'vision: Every child\n  reads',
    'values: [Courage, Kindness,]',
    'values: [ ]',
    'values:\n- Courage\n- Kindness',
    'values:\n  - attendance:92%',
    'values: # what we stand for\n  - Courage\n# and more\n  - Kindness',
    'values: [\n  Courage, # first\n  Kindness\n]',
    'vision :   Every child reads',
    '"vision": Every child reads',
    '? vision\n: Every child reads',
    'vision: !!str Every child reads',
    'story: |\n  Two years ago:\n  - our books\n\n  sat in a locked room.',
    'story: >-\n\n  Two years ago',
  ])('%s', (line) => {
    const { root, problems } = readDocument(new Source('plan.yaml', `${TITLES}${line}\n`));
    expect(problems).toEqual([]);
    expect(root?.fields.size).toBe(3);
  });
});

describe('JSON', () => {
  it.each<Mistake>([
    ['jsonComma', 2, '{ "id": "oakwood"\n  "title": "Oakwood plan" }'],
    ['jsonComma', 1, '{ "values": ["Courage" "Kindness"] }'],
    ['jsonLastComma', 2, '{ "id": "oakwood",\n}'],
    ['jsonLastComma', 1, '{ "values": ["Courage",] }'],
    ['jsonQuotes', 1, "{ 'id': 'oakwood' }"],
    ['jsonQuotes', 1, '{ “id”: “oakwood” }'],
    ['jsonComment', 1, '{ "id": "oakwood" } // our plan'],
    ['jsonComment', 1, '{ /* our plan */ "id": "oakwood" }'],
    ['jsonEnd', 2, '{ "id": "oakwood",\n  "title": "Oakwood plan"\n'],
    ['jsonEnd', 1, '{'],
    ['brokenJson', 1, '{ id: "oakwood" }'],
    ['brokenJson', 1, 'id: oakwood\ntitle: Oakwood plan\n'],
    ['brokenJson', 1, '{ "id": True }'],
    ['brokenJson', 1, '{ "id": NaN }'],
    ['jsonControl', 1, '{ "id": "oak\nwood" }'],
    ['jsonControl', 1, '{ "oak\twood": 1 }'],
    ['jsonEnd', 1, '{ "values": ["Courage", "Kindness"'],
    ['jsonEnd', 1, '{ "title": "Oakwood plan'],
    ['jsonEnd', 1, '{ "title":'],
    ['notARecord', 1, '["Read", "Write"]'],
    ['notARecord', 1, '"Read"'],
    ['empty', 1, ''],
    ['empty', 1, '\uFEFF \n'],
    ['empty', 1, 'null'],
    ['otherFormat', 1, '<html></html>'],
  ])('%s on line %i', (...mistake) => {
    expectOne(mistake, 'plan.json');
  });
});
