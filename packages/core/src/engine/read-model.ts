import type { Document } from '../model/document.ts';
import type { Inherited } from '../model/outline.ts';
import type { Plan } from '../model/plan.ts';
import type { Reflection } from '../model/reflection.ts';
import { readPlan } from '../read/read-plan.ts';
import { readReflection } from '../read/read-reflection.ts';
import type { ReadSettings } from '../config/settings.ts';

/** What a document turned out to be, and the document with all that is wrong with it. */
export interface ModelRead {
  readonly document: Document;
  readonly plan?: Plan;
  readonly reflection?: Reflection;
}

/** Reads the model of a document that has a tree. */
export function readModel(
  document: Document,
  settings: ReadSettings,
  inherited: Inherited | undefined,
): ModelRead {
  const { root, waiverComments } = document;
  if (root === undefined) return { document };
  const { dateOrder, ladder, calendar } = settings;
  const isReflection = root.fields.get('kind')?.value === 'reflection';
  const read = isReflection
    ? readReflection(root, { dateOrder, waiverComments })
    : readPlan(root, { dateOrder, ladder, calendar, inherited, waiverComments });
  const { model, problems } = read;
  const whole =
    problems.length === 0 ? document : { ...document, problems: [...document.problems, ...problems] };
  return model.kind === 'plan' ? { document: whole, plan: model } : { document: whole, reflection: model };
}
