import type { FileReport, Finding, Report } from '../engine/report.ts';
import { disarm } from './build-log.ts';
import { figure } from './count-words.ts';
import { developerLine, plain, problemCount } from './developer-line.ts';
import { isSafelyFixable } from './fixes.ts';
import type { Format, FormatContext } from './format.ts';
import { colourOf, lookOf, worstColour, type Look } from './look.ts';
import { safePath } from './safe.ts';
import { MOST_SHOWN, selected } from './selection.ts';

/** A row of the table, cell by cell. */
interface Row {
  readonly finding: Finding;
  readonly line: string;
  readonly column: string;
  readonly message: string;
}

/**
 * The table of ESLint's formatter of that name, byte for byte, so that editors and build servers that know its rows find
 * them here: `  12:5  error  words  rule`. Only the word `info` is ours.
 */
export const stylish: Format = (report, context) => {
  const { errors, warnings, infos } = report.counts;
  if (errors + warnings + infos === 0) return '';
  const look = lookOf(context);
  const tables = report.files.map((file) => tableOf(file, report, context, look));
  const summary = [`${look.cross} ${problemCount(report.counts)}`, ...fixableLines(report)]
    .map((line) => `${look.paint(worstColour(report.counts), look.paint('bold', line))}\n`)
    .join('');
  const output = `\n${tables.join('')}${summary}`;
  return context.buildLog === true ? disarm(output) : output;
};

/** What `--fix` would do, as ESLint says it: what is no error is a warning. */
function fixableLines({ files }: Report): readonly string[] {
  const safe = files.flatMap(({ findings }) => findings.filter(isSafelyFixable));
  const errors = safe.filter(({ severity }) => severity === 'error').length;
  if (safe.length === 0) return [];
  const counts = [plain(errors, 'error'), plain(safe.length - errors, 'warning')].join(' and ');
  return [`  ${counts} potentially fixable with the \`--fix\` option.`];
}

function tableOf(file: FileReport, report: Report, context: FormatContext, look: Look): string {
  const findings = selected(file, context);
  if (findings.length === 0) return '';
  const rows = findings.slice(0, MOST_SHOWN).map((finding) => rowOf(finding, report));
  const hidden = findings.length - rows.length;
  const lines = [
    look.paint('underline', safePath(context.pathOf(file.file))),
    ...layOut(rows, look),
    ...(hidden > 0 ? [`  ${look.ellipsis}and ${figure(hidden)} more`] : []),
  ];
  return `${lines.join('\n')}\n\n`;
}

function rowOf(finding: Finding, report: Report): Row {
  const { line, column } = finding.at.start;
  return { finding, line: String(line), column: String(column), message: developerLine(finding, report) };
}

function layOut(rows: readonly Row[], { paint }: Look): readonly string[] {
  const widest = (cell: (row: Row) => string): number => Math.max(...rows.map((row) => cell(row).length));
  const line = widest((row) => row.line);
  const column = widest((row) => row.column);
  const severity = widest(({ finding }) => finding.severity);
  const message = widest((row) => row.message);
  return rows.map(({ finding, ...row }) => {
    const place = paint('dim', `${row.line}:${row.column}`);
    const word = paint(colourOf(finding.severity), finding.severity);
    const padding = [line - row.line.length, column - row.column.length, severity - finding.severity.length];
    const [before = '', after = '', behindWord = ''] = padding.map((count) => ' '.repeat(count));
    return `  ${before}${place}${after}  ${word}${behindWord}  ${row.message.padEnd(message)}  ${paint('dim', finding.ruleId)}`;
  });
}
