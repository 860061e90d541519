import type { FileReport, Finding, Report } from '../engine/report.ts';
import type { Format, FormatContext } from './format.ts';
import { relativePath } from './paths.ts';
import { sayFinding } from './say.ts';
import { selected } from './selection.ts';
import { element, xmlDocument } from './xml/xml.ts';

/** The version of Checkstyle whose reports these are like; what reads them asks for one. */
const VERSION = '4.3';

/** Checkstyle's XML, which reviewdog and most build servers read. Files without findings are left out. */
export const checkstyle: Format = (report, context) => {
  const files = report.files.filter((file) => selected(file, context).length > 0);
  return xmlDocument(
    element('checkstyle', { version: VERSION }, ...files.map((file) => fileOf(file, report, context))),
  );
};

function fileOf(file: FileReport, report: Report, context: FormatContext): ReturnType<typeof element> {
  const errors = selected(file, context).map((finding) => errorOf(finding, report));
  return element('file', { name: relativePath(file.file, context) }, ...errors);
}

function errorOf(finding: Finding, { rules }: Report): ReturnType<typeof element> {
  const { at, severity, ruleId } = finding;
  const words = sayFinding(finding, rules);
  return element('error', {
    line: at.start.line,
    column: at.start.column,
    severity,
    message: `${words.says} ${words.try}`,
    source: `plan-lint.${ruleId}`,
  });
}
