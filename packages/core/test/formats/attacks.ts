import type { TextFile } from '../../src/engine/reader.ts';
import type { Format } from '../../src/formats/format.ts';
import { contextFor, reportOn } from './samples.ts';

/** Texts that would do something where they are shown, one for each way in. */
export const ATTACKS: Readonly<Record<string, string>> = {
  ansi: '\u001b[2J\u001b[31mgone',
  osc: '\u001b]8;;https://example.org\u0007click\u001b]8;;\u0007',
  'cr-overwrite': 'bad\rgood',
  backspace: 'a\b\bb',
  'c1-controls': '\u009b2J and \u0085::error::x',
  bidi: 'a\u202etxt.exe\u2066',
  'line separators': 'a\u2028::error::x\u2029##[error]x',
  'gh-command': '\n::error file=x::planted',
  'gh-command, indented': '\n \u00a0::stop-commands::x',
  'gh-params': 'x,line=1::planted%0A::error::x',
  'gh, old form': 'text ##[add-mask]x',
  azure: '##vso[task.complete result=Succeeded;]',
  teamcity: "##teamcity[buildStatus text='x']",
  'gitlab-section': '\u001b[0Ksection_start:1:x\r\u001b[0K',
  markdown:
    '![x](https://example.org/x.png) **bold** `code` | cell | <img src=x onerror=alert(1)> @octocat #12',
  'lone surrogate': 'half \ud83d of one',
  percent: '100% %s %d %0A $& $1 $` {goal} {0} {count|a|b} \\u001b',
  nul: 'a\0b',
};

/** A plan that carries a text wherever a report could show it: words, names of fields, reasons, the name of the file. */
function planWith(text: string): TextFile[] {
  const plan = {
    id: text,
    title: `Title ${text}`,
    [`field ${text}`]: text,
    level: text,
    goals: [`clash ${text}`, `echo ${text}`, `question ${text}`, `riddle ${text}`, `echo ${text}${text}`].map(
      (goal) => ({ goal }),
    ),
    lint: { waive: [{ rule: 'goal-question', reason: text === '' ? 'x' : text, by: text }] },
  };
  return [
    { name: `${text}.plan.json`, text: JSON.stringify(plan, null, 1) },
    { name: `again ${text}.plan.json`, text: `${JSON.stringify(plan)} ${text} {` },
    {
      name: `broken ${text}.plan.json`,
      text: JSON.stringify({ goals: [{ goal: `break the rule ${text}` }] }),
    },
  ];
}

/** What a format makes of that plan, with everything shown that it could show. */
export function print(format: Format, text: string): string {
  const files = planWith(text);
  return format(
    reportOn(files),
    contextFor(files, { buildLog: true, showWaived: true, all: true, includeSource: true }),
  );
}
