import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/fix/apply-fixes.ts';
import { fix, lint } from '../../src/lint.ts';
import { house } from '../../src/rule/basis.ts';
import { defineRule } from '../../src/rule/define-rule.ts';
import type { Rule } from '../../src/rule/rule.ts';
import type { Edit, FixKind } from '../../src/source/edit.ts';

/** A rule that says something of every plan, and has a fix for it. */
function ruleWith(id: string, editsOf: (text: string) => readonly Edit[], kind: FixKind = 'safe'): Rule {
  return defineRule({
    id,
    severity: 'warning',
    confidence: 'certain',
    since: '1.0.0',
    description: 'The plan is as the test wants it',
    basis: [house('A test')],
    messages: { is: { says: 'It is so.', why: 'So it is.', try: 'Change it.' } },
    check: {
      plan(plan, { report }) {
        const { text } = plan.place.source;
        const edits = editsOf(text);
        if (edits.length > 0) report(plan, 'is', {}, [], { kind, label: 'Change it.', edits });
      },
    },
  });
}

/** Puts one text in the place of another wherever it stands first. */
function replacing(from: string, to: string): (text: string) => readonly Edit[] {
  return (text) => {
    const start = text.indexOf(from);
    return start === -1 ? [] : [{ start, end: start + from.length, text: to }];
  };
}

function fixedBy(
  rules: readonly Rule[],
  text: string,
  kinds: readonly FixKind[] = ['safe'],
  name = 'a.plan.yaml',
) {
  const config = {
    preset: 'anatomy',
    plugins: rules.map((rule) => ({ rule })),
    rules: Object.fromEntries(rules.map(({ id }) => [id, 'on' as const])),
  };
  const { files, faulty } = fix({ name, text }, config, kinds);
  return { text: files[0]?.text, count: files[0]?.count, faulty: faulty.map(({ ruleId }) => ruleId) };
}

const PLAN = 'id: a # ours\ntitle: A plan\ngoals:\n  - goal: Read\n  - goal: Write\n';

describe('fixes', () => {
  it('are made pass after pass, until nothing is left to do', () => {
    const rules = [ruleWith('one', replacing('Read', 'Reed')), ruleWith('two', replacing('Reed', 'Rede'))];
    expect(fixedBy(rules, PLAN)).toEqual({ text: PLAN.replace('Read', 'Rede'), count: 2, faulty: [] });
  });

  it('that touch are made one after the other, the first by place and rule first', () => {
    const rules = [ruleWith('b', replacing('Read', 'Speak')), ruleWith('a', replacing('ead', 'eckon'))];
    expect(fixedBy(rules, PLAN)).toEqual({ text: PLAN.replace('Read', 'Reckon'), count: 1, faulty: [] });
  });

  it('are made of the wanted kinds only', () => {
    const rules = [
      ruleWith('one', replacing('Read', 'Reed'), 'review'),
      ruleWith('two', replacing('Write', 'Wryte')),
    ];
    expect(fixedBy(rules, PLAN).text).toBe(PLAN.replace('Write', 'Wryte'));
    expect(fixedBy(rules, PLAN, ['review']).text).toBe(PLAN.replace('Read', 'Reed'));
    expect(fixedBy(rules, PLAN, []).text).toBe(PLAN);
  });

  it('are not made where the plan waives the finding', () => {
    const text = `${PLAN}lint: { waive: [{ rule: one, reason: We like it }] }\n`;
    expect(fixedBy([ruleWith('one', replacing('Read', 'Reed'))], text).text).toBe(text);
  });

  const at = (text: string, from: string, to: string, shift = 0): Edit => {
    const start = text.indexOf(from) + shift;
    return { start, end: start, text: to };
  };

  it.each<[why: string, (text: string) => readonly Edit[]]>([
    ['leaves a text that cannot be read', replacing('title:', 'title')],
    ['hides a value behind a remark', (text) => [at(text, 'Write', '# ')]],
    ['moves an item into the one before', (text) => [at(text, '\n  - goal: Write', '\n   ', 0)]],
    ['cuts a value in two', (text) => [at(text, 'plan\n', 'x: ', -1)]],
    ['begins a list where there was none', (text) => [at(text, 'a # ours', '- ')]],
    ['puts a value under another name', (text) => [at(text, 'goal: Write', 'why: ')]],
    ['has an end before its start', () => [{ start: 5, end: 3, text: '' }]],
    ['lies outside the text', () => [{ start: 5, end: 5000, text: '' }]],
    ['begins nowhere', () => [{ start: Number.NaN, end: Number.NaN, text: 'x' }]],
  ])('one that %s is taken back, and its rule is named', (_, editsOf) => {
    const good = ruleWith('good', replacing('A plan', 'Our plan'));
    const { text, faulty } = fixedBy([ruleWith('bad', editsOf), good], PLAN);
    expect([text, faulty]).toEqual([PLAN.replace('A plan', 'Our plan'), ['bad']]);
  });

  it('that undo each other are taken back, and all that the file had is there again', () => {
    const rules = [
      ruleWith('ping', replacing('Read', 'Reed')),
      ruleWith('pong', replacing('Reed', 'Read')),
      ruleWith('good', replacing('Write', 'Wryte')),
    ];
    const { text, faulty } = fixedBy(rules, PLAN);
    expect(faulty).toEqual(['ping']);
    expect(text).toBe(PLAN.replace('Write', 'Wryte'));
  });

  it('that never come to rest are taken back', () => {
    const growing = ruleWith('growing', replacing('Read', 'Read!Read'));
    const { text, faulty, count } = fixedBy([growing, ruleWith('good', replacing('Write', 'Wryte'))], PLAN);
    expect([text, faulty, count]).toEqual([PLAN.replace('Write', 'Wryte'), ['growing'], 1]);
  });

  it('leave alone what cannot be read', () => {
    const text = 'id: [a\ntitle: b';
    expect(fixedBy([], text, ['safe', 'review', 'placeholder'])).toEqual({ text, count: 0, faulty: [] });
  });
});

describe('one pass', () => {
  const file = { name: 'a.plan.yaml', text: 'id: a\ntitle: A\nvalues: [b, b, b]\nVision: x\n' };

  it('gives the text and what was put right', () => {
    const { text, made, faulty } = applyFixes(file, lint(file), ['safe']);
    expect(text).toBe('id: a\ntitle: A\nvalues: [b, b]\nvision: x\n');
    expect(made.map(({ messageId }) => messageId).sort()).toEqual(['repeatedItem', 'unknownKeyNear']);
    expect(faulty).toEqual([]);
  });

  it('does nothing for a text that the report does not know', () => {
    const other = { ...file, name: 'b.plan.yaml' };
    expect(applyFixes(other, lint(file), ['safe'])).toEqual({ text: file.text, made: [], faulty: [] });
  });

  it('takes back what was meant for another text, where that would do harm', () => {
    const { made, text } = applyFixes({ ...file, text: 'id: a\ntitle: "A colon: in it"\n' }, lint(file), [
      'safe',
    ]);
    expect([made, text]).toEqual([[], 'id: a\ntitle: "A colon: in it"\n']);
  });
});

describe('a workspace', () => {
  it('is linted together after each pass, and the report is about the texts as they are then', () => {
    const trust = {
      name: 'trust.plan.yaml',
      text: 'id: trust\ntitle: T\nlevel: trust\nmisson: We all read.\nvalues: [Courage]\n',
    };
    const school = { name: 'school.plan.yaml', text: 'id: school\ntitle: S\nlevel: school\nparent: trust\n' };
    const { files, report } = fix([school, trust]);
    expect(files.map(({ name, count }) => [name, count])).toEqual([
      ['school.plan.yaml', 0],
      ['trust.plan.yaml', 1],
    ]);
    const ids = report.files.map(({ findings }) => findings.map(({ ruleId }) => ruleId));
    expect(ids.flat()).not.toContain('mission-and-values');
    expect(report).toEqual(lint(files));
  });
});
