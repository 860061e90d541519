import { journeyView } from './artefacts/journey/journey-view.ts';
import type { JourneyView } from './artefacts/journey/journey-view.ts';
import type { LintSettings } from './config/settings.ts';
import type { Beside } from './engine/lint.ts';
import { readWorkspace } from './engine/lint.ts';
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
  const reflections: Reflection[] = [];
  const workspace = readWorkspace(files, settings, {
    ...beside,
    watch: ({ reflection }) => {
      if (reflection !== undefined) reflections.push(reflection);
    },
  });
  const order = new Map(files.map(({ name }, index) => [name, index]));
  const place = ({ file }: Reflection): number => order.get(file) ?? 0;
  return reflections.sort((a, b) => place(a) - place(b)).map((each) => journeyView(each, workspace));
}
