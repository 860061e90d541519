import type { ActiveRule, LintSettings } from './config/settings.ts';
import { finderOfHidden } from './engine/conceal.ts';
import { lintFiles } from './engine/lint.ts';
import type { Beside } from './engine/lint.ts';
import type { TextFile } from './engine/reader.ts';
import type { Span } from './source/node.ts';
import { merged, overwrite } from './source/occurrences.ts';

/** What stands for words that are kept out of sight: as a text of YAML it is a text again, and it tells no length. */
const BLOT = '█████';

/**
 * Blots out of texts whatever a rule that is on finds to be private, for pages that are made of them and shared. Where no
 * such rule is on, and where it finds nothing, the very same files are given back. Touches no files and no clock.
 */
export function blotOut<File extends TextFile>(
  files: readonly File[],
  settings: LintSettings,
  { settingsOf = () => settings, ...beside }: Omit<Beside, 'watch'> = {},
): readonly File[] {
  const hiding = (own: LintSettings): LintSettings => ({
    ...own,
    rules: own.rules.filter(hides),
    rulesFor: (file, level) => own.rulesFor(file, level).filter(hides),
  });
  const mayHide = ({ name }: TextFile): boolean =>
    [undefined, ...settings.ladder.flat()].some((level) =>
      settingsOf(name).rulesFor(name, level).some(hides),
    );
  if (!files.some(mayHide)) return files;
  const report = lintFiles(files, hiding(settings), {
    ...beside,
    settingsOf: (file) => hiding(settingsOf(file)),
  });
  const hidden = new Map(
    report.files.map((file): [string, readonly Span[]] => [file.file, file.hidden ?? []]),
  );
  const find = finderOfHidden(files, report.files);
  if (find === undefined) return files;
  return files.map((file) => {
    const spans = merged([...(hidden.get(file.name) ?? []), ...find(file.text)]);
    return spans.length === 0 ? file : { ...file, text: overwrite(file.text, spans, () => BLOT) };
  });
}

function hides({ rule }: ActiveRule): boolean {
  return rule.conceals;
}
