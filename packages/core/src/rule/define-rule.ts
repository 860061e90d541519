import type { ArgumentsOf, Confidence, Message, Severity } from './message.ts';
import type { Basis } from './basis.ts';
import type { At, Checks, Concern, Pitfall, RelatedPlace, Rule, RuleContext } from './rule.ts';
import type { OptionsSpec } from './options.ts';
import type { Fix } from '../source/edit.ts';
import type { Outline } from '../model/outline.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';

type Messages = Readonly<Record<string, Message>>;

/** Options of a rule, or arguments of a message, that has none. */
type None = Readonly<Record<string, never>>;

/** The context of a rule whose messages and options are known: a wrong message or argument does not compile. */
export interface TypedContext<M extends Messages, O> extends Omit<RuleContext, 'report' | 'options'> {
  readonly options: O;
  readonly report: <Id extends keyof M & string>(
    at: At,
    id: Id,
    ...more: keyof ArgumentsOf<M[Id]> extends never
      ? [args?: None, related?: readonly RelatedPlace[], fix?: Fix]
      : [args: ArgumentsOf<M[Id]>, related?: readonly RelatedPlace[], fix?: Fix]
  ) => void;
}

/** What the author of a rule writes. */
export interface RuleSpec<M extends Messages, O extends object> {
  readonly id: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly since: string;
  readonly description: string;
  readonly basis: readonly Basis[];
  readonly concern?: Concern;
  readonly pitfalls?: readonly Pitfall[];
  readonly recommended?: boolean;
  readonly presets?: readonly string[];
  readonly alwaysOn?: boolean;
  readonly isWaivedInComments?: boolean;
  readonly options?: OptionsSpec<O>;
  readonly messages: M;
  readonly applies?: (plan: Plan) => boolean;
  readonly appliesAmong?: (file: Outline, workspace: Workspace) => boolean;
  readonly check: Checks<TypedContext<M, O>>;
}

/**
 * Defines a rule. The compiler checks that every report names a message of the rule and gives exactly the arguments
 * that its words ask for.
 *
 * @example
 * ```ts
 * export const visionStated: Rule = defineRule({
 *   id: 'vision-stated',
 *   severity: 'warning',
 *   confidence: 'certain',
 *   since: '1.0.0',
 *   description: 'The plan has a vision',
 *   basis: [house('Nobody can walk towards a place that nobody has named.')],
 *   messages: {
 *     none: {
 *       says: 'The plan "{title}" has no vision.',
 *       why: 'Nobody can tell whether a step leads in the right direction.',
 *       try: 'Say in a sentence what the school will be like, for example: vision: Every child reads every day.',
 *     },
 *   },
 *   check: {
 *     plan(plan, { report }) {
 *       if (plan.vision === undefined) report(plan, 'none', { title: plan.title ?? 'untitled' });
 *     },
 *   },
 * });
 * ```
 */
export function defineRule<const M extends Messages, O extends object = None>(spec: RuleSpec<M, O>): Rule {
  return {
    concern: 'rest',
    pitfalls: [],
    recommended: true,
    presets: [],
    alwaysOn: false,
    isWaivedInComments: true,
    options: undefined,
    applies: undefined,
    appliesAmong: undefined,
    ...spec,
    // Sound because the engine only ever passes a context made for this rule.
    check: spec.check as unknown as Checks,
  };
}
