import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { TextFile } from '../../src/engine/reader.ts';
import type { FormatContext } from '../../src/formats/format.ts';
import { leader } from '../../src/formats/leader/leader.ts';
import { BROKEN, CLEAR, contextFor, FERNHILL, planOf, reportOn, SAMPLE } from './samples.ts';

function lead(files: readonly TextFile[], more: Partial<FormatContext> = {}): string {
  return leader(reportOn(files), contextFor(files, more));
}

const plan = (...goals: string[]): TextFile[] => [
  { name: 'oak.plan.yaml', text: planOf(goals, 'Oak Lane plan') },
];
const many = (count: number, word: string): string[] =>
  Array.from({ length: count }, (_, index) => `${word} ${index + 1}`);

/** The words of each numbered item. */
function items(output: string): readonly string[] {
  return [...output.matchAll(/^\d+\.(.*)$/gm)].map(([, words = '']) => words.trim());
}

describe('a plan with findings', () => {
  test('opens with the two that matter most, and goes on by place', () => {
    const files = plan(
      'Ask a question',
      'Hear the echo',
      'Reading will clash',
      'Another question',
      'Writing will clash',
      'A third clash',
    );
    expect(lead(files)).toBe(`\
Oak Lane plan
oak.plan.yaml, checked as of 22 August 2026

4 things to fix and 2 to consider. 6 checks had something to look at; 3 of them
passed.

THE TWO THAT MATTER MOST

1.  To fix: The goal "Reading will clash" clashes with what else the plan says.
    Where:     Goal 3
    See also:  line 2: the plan is called Oak Lane plan
    Why:       Staff cannot follow both.
    Try:       Keep one of the two, for example the one that pupils would
               notice.
    Based on:  Goals pull one way. Source: "Anatomy of a School Improvement
               Plan". Two opposites cannot both come true. Arithmetic and the
               calendar.
    (goal-clash, line 6)

2.  To fix: The goal "Writing will clash" clashes with what else the plan says.
    Where:     Goal 5
    See also:  line 2: the plan is called Oak Lane plan
    Why:       Staff cannot follow both.
    Try:       Keep one of the two, for example the one that pupils would
               notice.
    Based on:  Goals pull one way. Source: "Anatomy of a School Improvement
               Plan". Two opposites cannot both come true. Arithmetic and the
               calendar.
    (goal-clash, line 8)

ALSO TO FIX

Goal 2
3.  The goal "Hear the echo" is an echo.
    Try:       Say it in your own words.
    (goal-echo, line 5)

Goal 6
4.  The goal "A third clash" clashes with what else the plan says.
    See also:  line 2: the plan is called Oak Lane plan
    Try:       Keep one of the two, for example the one that pupils would
               notice.
    (goal-clash, line 9)

TO CONSIDER

Goal 1
5.  Check whether "Ask a question" is meant for all pupils.
    Try:       Name the pupils, for example "all pupils".
    (goal-question, line 4)

Goal 4
6.  Check whether "Another question" is meant for all pupils.
    Try:       Name the pupils, for example "all pupils".
    (goal-question, line 7)

Nothing in your document was changed or sent anywhere.
Next: change what you agree with, then run this again.
More about item 1: plan-lint explain goal-clash
`);
  });

  test('shows ten, those that matter most, and says how many more there are', () => {
    const files = plan(...many(4, 'question'), ...many(9, 'clash'));
    const output = lead(files);
    expect(items(output)).toHaveLength(10);
    expect(output.match(/^\d+\. .*question/gm)).toHaveLength(1);
    expect(output).toContain('\nAnd 3 more to consider: add --all to see them.\n');
    expect(items(lead(files, { all: true }))).toHaveLength(13);
    expect(lead(plan(...many(12, 'clash')))).toContain('\nAnd 2 more to fix: add --all to see them.\n');
  });

  test('lists the first places of a finding that stands for several', () => {
    const output = lead(plan(...many(15, 'echo')));
    expect(output).toContain(`\
1.  To fix: 15 goals are echoes.
    Places:    Goal 1: "echo 1"
               Goal 2: "echo 2"
               Goal 3: "echo 3"
               and 12 more
    Why:`);
    expect(lead(plan(...many(15, 'echo')), { all: true })).toContain('               Goal 15: "echo 15"\n');
  });

  test('quotes the plan where the words of the finding do not', () => {
    expect(lead(plan('Solve the enigma'))).toContain('    You wrote: "Solve the enigma"\n');
    expect(lead([FERNHILL])).not.toContain('You wrote');
    expect(lead(plan('echo'))).not.toContain('You wrote');
  });

  test('counts as to fix and to consider, and never says error or warning', () => {
    const words = lead(plan('clash', 'echo', 'question', 'riddle'), {
      all: true,
      showPassed: true,
      showWaived: true,
    });
    expect(words).not.toMatch(/\b(?:error|warning|info|invalid|fail(?:ed|ure)?)\b/i);
    expect(words).toContain('2 things to fix and 1 to consider.');
  });

  test('opens with no more than one finding about the writing, where there is anything else to fix', () => {
    const files = [{ name: 'a.plan.yaml', text: planOf(['echo']).replace('title', 'Title') + 'gaols: []\n' }];
    expect(items(lead(files)).slice(0, 2)).toEqual([
      expect.stringContaining('field'),
      'To fix: The goal "echo" is an echo.',
    ]);
  });

  test('shows only errors where it is asked to be quiet, and still counts all', () => {
    const output = lead(plan('clash', 'echo', 'question'), { quiet: true });
    expect(items(output)).toHaveLength(1);
    expect(output).toContain('2 things to fix and 1 to consider.');
    expect(output).toContain('Only what is certainly wrong is shown (--quiet); 2 more are counted above.');
  });
});

describe('what was and was not checked', () => {
  test('a clean plan gets a short report that claims no more than it knows', () => {
    expect(lead([CLEAR])).toBe(`\
A clear plan
trust/clear.plan.yaml, checked as of 22 August 2026

Nothing to fix and nothing to consider. 6 checks had something to look at; all
of them passed.

NOT CHECKED
-   Whether these are the right goals for your pupils. No program can tell; the
    people of the school can.

Nothing in your document was changed or sent anywhere.
To see what passed, add --show-passed.
`);
  });

  test('a file that cannot be read says so, and what did not run', () => {
    const output = lead([BROKEN]);
    expect(output).toMatch(/^A file that could not be read\nbroken\.plan\.yaml/);
    expect(output).toContain('1 thing to fix. The file could not be read, so most checks did not run.');
    expect(output).toContain('    Where:     Line 3\n');
    expect(output).toContain('NOT CHECKED\n-   4 checks did not run, because the file could not be read.\n');
  });

  test('what could not be told is said once, with its places', () => {
    const output = lead([FERNHILL]);
    expect(output).toContain(
      'NOT CHECKED\n-   Whether "A riddle for Year 6" is a riddle could not be told. Where: Goal 5\n    (goal-riddle)\n',
    );
  });

  test('a rule that broke is the fault of the tool, and nothing to fix', () => {
    const output = lead(plan('break the rule'));
    expect(output).toContain('Nothing to fix and nothing to consider.');
    expect(output).toMatch(/NOT CHECKED\n- {3}The rule goal-riddle broke on this file/);
  });

  test('what passed and what is waived is listed on request', () => {
    const output = lead([FERNHILL], { showPassed: true, showWaived: true });
    expect(output).toContain('\nPASSED\n-   ');
    expect(output).toContain('-   Every field is known and holds what belongs there (schema)\n');
    expect(output).toContain(
      '\nWAIVED\n-   Check whether "Raise a question" is meant for all pupils. Waived by\n    Headteacher until',
    );
    expect(lead([FERNHILL])).toContain('The plan\nwaives 1 finding, with a reason.');
  });

  test('a run without a date says what follows from that', () => {
    const report = { ...reportOn([CLEAR]), asOf: undefined };
    expect(leader(report, contextFor([CLEAR]))).toContain(
      'checked without a date, so nothing counts as late',
    );
  });
});

describe('several files', () => {
  test('each has a short head, and the end has it all together', () => {
    const output = lead(SAMPLE);
    expect(output).toMatch(
      /^3 files checked as of 22 August 2026\n\n1 of 2: A file that could not be read\nbroken\.plan\.yaml\n/,
    );
    expect(output).toContain('\n2 of 2: Fernhill Primary plan\nfernhill.plan.yaml\n');
    expect(output).toContain(
      'ALL FILES TOGETHER\n3 things to fix, in 3 files.\nNothing to fix or consider in 1 file:\n-   trust/clear.plan.yaml\n',
    );
  });

  test('of many, each shows only what it opens with, and clean ones are named', () => {
    const loud = many(8, 'loud').map((name) => ({ name, text: planOf(many(5, 'clash')) }));
    const clean = many(15, 'clean').map((name) => ({ name, text: planOf(['Read']) }));
    const output = lead([...loud, ...clean]);
    expect(items(output)).toHaveLength(16);
    expect(output).toContain(
      '40 things to fix, in 23 files.\nNothing to fix or consider in 15 files:\n-   clean 1\n',
    );
    expect(output).toContain('-   clean 10\n-   and 5 more\n');
  });

  test('no file at all is no crash', () => {
    expect(lead([])).toContain('0 files checked');
  });
});

describe('the page', () => {
  const files = [
    {
      name: `${'long-'.repeat(40)}.yaml`,
      text: planOf(['clash '.repeat(40), 'echo'.repeat(60), '日本語の質問 question 😀'], 'Title '.repeat(40)),
    },
  ];

  test.each([20, 40, 60, 80, 200])('keeps its width on a terminal of %i columns', (width) => {
    const widest = Math.max(
      ...lead(files, { width, all: true })
        .split('\n')
        .map((line) => stringWidth(line)),
    );
    expect(widest).toBeLessThanOrEqual(Math.max(40, Math.min(80, width)));
  });

  test('says the same without colour as with it, and in ASCII', () => {
    const colour = (style: string, text: string): string => `<${style}>${text}</${style}>`;
    expect(lead(SAMPLE, { colour }).replace(/<\/?\w+>/g, '')).toBe(lead(SAMPLE));
    expect(Array.from(lead(SAMPLE, { ascii: true })).filter((character) => character > '~')).toEqual([]);
  });
});
