import { journeyView } from './artefacts/journey/journey-view.ts';
import type { JourneyView } from './artefacts/journey/journey-view.ts';
import type { LintSettings } from './config/settings.ts';
import type { Beside } from './engine/lint.ts';
import { readWorkspace } from './engine/lint.ts';
import type { ModelRead } from './engine/read-model.ts';
import type { TextFile } from './engine/reader.ts';
import type { Reflection } from './model/reflection.ts';

/**
 * Reads the reflections among some files, each beside the plan that it belongs to. The files may be reflections and plans;
 * what is neither is passed over. Touches no files and no clock.
 */
export function journeys(
  files: readonly TextFile[],
  settings: LintSettings,
  beside: Beside = {},
): readonly JourneyView[] {
  // By file, because files are read again where a glance at them was wrong.
  const reflections = new Map<string, Reflection>();
  const watch = ({ reflection }: ModelRead): void => {
    if (reflection !== undefined) reflections.set(reflection.file, reflection);
  };
  const workspace = readWorkspace(files, settings, { ...beside, watch });
  const order = new Map(files.map(({ name }, index) => [name, index]));
  const place = ({ file }: Reflection): number => order.get(file) ?? 0;
  return [...reflections.values()]
    .sort((a, b) => place(a) - place(b))
    .map((each) => journeyView(each, workspace));
}
