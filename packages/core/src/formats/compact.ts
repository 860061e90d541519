import { disarm } from './build-log.ts';
import { figure } from './count-words.ts';
import { developerLine } from './developer-line.ts';
import type { Format } from './format.ts';
import { safePath } from './safe.ts';
import { MOST_SHOWN, selected } from './selection.ts';

/** One line for each finding, for `grep` and for problem matchers: `path:line:column: severity: words [rule]`. */
export const compact: Format = (report, context) => {
  const lines = report.files.flatMap((file) => {
    const path = safePath(file.file);
    const findings = selected(file, context);
    const rows = findings.slice(0, MOST_SHOWN).map((finding) => {
      const { line, column } = finding.at.start;
      return `${path}:${line}:${column}: ${finding.severity}: ${developerLine(finding, report)} [${finding.ruleId}]`;
    });
    const hidden = findings.length - rows.length;
    return hidden > 0 ? [...rows, `${path}: and ${figure(hidden)} more`] : rows;
  });
  const output = lines.map((line) => `${line}\n`).join('');
  return context.buildLog === true ? disarm(output) : output;
};
