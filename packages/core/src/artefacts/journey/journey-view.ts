import type { Journey } from '../../facts/journey.ts';
import { journey } from '../../facts/journey.ts';
import { planOfReflection } from '../../facts/reflection-plan.ts';
import type { Reflection } from '../../model/reflection.ts';
import type { Workspace } from '../../model/workspace.ts';
import { sameId } from '../../model/workspace.ts';
import type { When } from '../../model/when.ts';

/** A reflection with what is known of the plan that it belongs to. */
export interface JourneyView extends Journey {
  readonly file: string;
  readonly id: string | undefined;
  readonly on: When | undefined;
  /** What the plan is called; absent where it is not at hand. */
  readonly plan: string | undefined;
  /** Statements that a voice rated red and that nothing in the plan answers; absent where the plan is not at hand. */
  readonly withoutStep: readonly string[] | undefined;
  /** What voices noted, in the order of the chart. */
  readonly notes: readonly StatementNote[];
}

/** What a voice said about a statement. */
export interface StatementNote {
  readonly statement: string;
  readonly voice: string;
  readonly text: string;
}

/**
 * Sets a reflection beside its plan.
 *
 * @param workspace - the files among which the plan is looked for
 */
export function journeyView(reflection: Reflection, workspace: Workspace): JourneyView {
  const chart = journey(reflection);
  const outline = workspace.outlines.find(({ file }) => file === reflection.file);
  const plan = outline === undefined ? undefined : planOfReflection(outline, workspace);
  const answered = new Set(plan?.answers);
  const red = outline?.red.filter(({ id }) => !answered.has(sameId(id))).map(({ says }) => says);
  return {
    ...chart,
    file: reflection.file,
    id: reflection.id,
    on: reflection.on,
    plan: plan === undefined ? undefined : (plan.title ?? plan.id),
    withoutStep: plan === undefined ? undefined : red,
    notes: chart.statements.flatMap(({ statement }) =>
      reflection.voices.flatMap(({ notes }, index) => {
        const text = notes.get(statement.id);
        return text === undefined
          ? []
          : [{ statement: statement.says, voice: chart.voices[index] ?? '', text }];
      }),
    ),
  };
}
