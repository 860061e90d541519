import { sayFinding } from '../formats/say.ts';
import type { Report } from '../engine/report.ts';
import type { RuleCase } from './test-rule.ts';

/** A block of code of a page, as any Markdown parser gives it. */
export interface CodeBlock {
  /** What stands behind the opening fence: `yaml {"max": 1}`. */
  readonly info: string;
  readonly text: string;
}

/** An example of a rule's page: what the rule is run on, and what it must say; nothing where it must be silent. */
export interface PageExample extends RuleCase {
  readonly files: Readonly<Record<string, string>>;
  readonly expected: string | undefined;
}

/**
 * The examples of a rule's page. A `yaml` block followed by a `text` block must report exactly that text; one alone must
 * be silent. Behind `yaml` may stand options as JSON, `as-of=2027-01-31`, and a file name: named blocks in a row are
 * files of one workspace.
 */
export function examplesIn(blocks: readonly CodeBlock[]): readonly PageExample[] {
  const examples: PageExample[] = [];
  let open: Workspace | undefined;
  const close = (expected: string | undefined): void => {
    if (open !== undefined) examples.push({ ...open, expected });
    open = undefined;
  };
  for (const { info, text } of blocks) {
    const language = info.split(/\s/, 1)[0];
    if (language === 'text') {
      if (text.trim() === '')
        throw new Error('An example has a block for what is reported, and nothing in it.');
      close(text.trimEnd());
    }
    if (language !== 'yaml' && language !== 'json') continue;
    const { file, ...settings } = readInfo(info.slice(language.length));
    if (!goesOn(file, open)) close(undefined);
    open ??= { files: {}, ...settings };
    open.files[file ?? `plan.${language}`] = text;
  }
  close(undefined);
  return examples;
}

/** The files of an example while it is read. */
interface Workspace {
  readonly files: Record<string, string>;
  readonly options: object;
  readonly asOf?: string;
}

/** Whether a block is one more file of the workspace before it: both have names. */
function goesOn(file: string | undefined, open: Workspace | undefined): boolean {
  if (file === undefined || open === undefined) return false;
  return !(file in open.files) && !('plan.yaml' in open.files) && !('plan.json' in open.files);
}

function readInfo(info: string): { options: object; asOf?: string; file?: string } {
  const open = info.indexOf('{');
  const json = open === -1 ? undefined : info.slice(open, info.lastIndexOf('}') + 1);
  const words = info
    .replace(json ?? '', '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const asOf = words.find((word) => word.startsWith('as-of='))?.slice('as-of='.length);
  const file = words.find((word) => !word.startsWith('as-of='));
  return {
    options: json === undefined ? {} : (JSON.parse(json) as object),
    ...(asOf === undefined ? {} : { asOf }),
    ...(file === undefined ? {} : { file }),
  };
}

/** A report as a page shows it: `line:column severity words`, with the file where there are several. */
export function speakReport({ files, rules }: Report): string {
  const lines = files.flatMap(({ file, findings }) =>
    findings.map((finding) => {
      const { line, column } = finding.at.start;
      const where = `${files.length > 1 ? `${file}:` : ''}${String(line)}:${String(column)}`;
      return `${where} ${finding.severity} ${sayFinding(finding, rules).says}`;
    }),
  );
  return lines.join('\n');
}
