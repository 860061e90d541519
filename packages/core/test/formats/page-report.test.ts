import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { TextFile } from '../../src/engine/reader.ts';
import type { FormatContext } from '../../src/formats/format.ts';
import { html } from '../../src/formats/html.ts';
import { markdown } from '../../src/formats/markdown-report.ts';
import { sayFinding } from '../../src/formats/say.ts';
import { parsePage, parsePart } from '../page/elements.ts';
import { CLEAR, contextFor, FERNHILL, planOf, reportOn, SAMPLE } from './samples.ts';

/** What is seen of a report, on one line. */
const FORMS = {
  html: (files: readonly TextFile[], more: Partial<FormatContext> = {}) =>
    oneLine(parsePage(html(reportOn(files), contextFor(files, more))).textOf('body')),
  markdown: (files: readonly TextFile[], more: Partial<FormatContext> = {}) =>
    oneLine(
      parsePart(marked.parse(markdown(reportOn(files), contextFor(files, more)), { async: false })).text,
    ),
};

function oneLine(text: string): string {
  return text.replace(/[\s\u2060]+/g, ' ');
}

describe.each(Object.entries(FORMS))('%s', (_, seen) => {
  test('says everything that was found, and what to do', () => {
    const report = reportOn(SAMPLE);
    const text = seen(SAMPLE);
    for (const finding of report.files.flatMap(({ findings }) => findings)) {
      const { says, try: advice } = sayFinding(finding, report.rules);
      expect(text).toContain(oneLine(says));
      expect(text).toContain(oneLine(advice.replaceAll('`', '')));
      expect(text).toContain(`${finding.ruleId}, line ${String(finding.at.start.line)}`);
    }
  });

  test('opens with what matters most', () => {
    const text = seen([FERNHILL]);
    const order = ['2 things to fix', 'What matters', 'clashes with', 'Keep one of the two', 'echo'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('goes through the plan by pitfall where that is asked for', () => {
    const goals = ['Reading will clash', 'Writing will clash', 'An echo', 'A question', 'An echo again'];
    const text = seen([{ name: 'a.yaml', text: planOf(goals) }], { by: 'pitfall' });
    expect(text).toMatch(
      /The two that matter most .*Avoidant: what is hard is left unsaid See above: .*Other: everything else To fix: .*To consider: Goal 4/,
    );
    expect(text).not.toContain('Also to fix');
  });

  test('leaves nothing out, however much there is', () => {
    const goals = Array.from({ length: 300 }, (_, index) => `question ${String(index)}`);
    const text = seen([{ name: 'a.yaml', text: planOf(goals) }]);
    for (const goal of goals) expect(text).toContain(`"${goal}"`);
  });

  test('says what was not checked, and what is waived when it is asked for', () => {
    expect(seen([FERNHILL])).toMatch(/Not checked .*riddle/);
    expect(seen([FERNHILL])).not.toContain('The governors asked for it');
    expect(seen([FERNHILL], { showWaived: true })).toContain(
      'The governors asked for it, Headteacher, until 2026-12-31',
    );
  });

  test('says what is left out where it is to be quiet', () => {
    expect(seen([FERNHILL], { quiet: true })).toMatch(/Left out 1 finding that may be right, on request/);
  });

  test('has a list of contents where there are several files', () => {
    expect(seen([FERNHILL, CLEAR])).toMatch(
      /2 files, checked as of 22 August 2026\. .*Fernhill Primary plan: 2 things to fix\D*A clear plan: Nothing to fix and nothing to consider/,
    );
  });

  test('of no file says so', () => {
    expect(seen([])).toContain('0 files');
  });
});
