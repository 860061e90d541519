import { follow } from '../../facts/links.ts';
import { referencesOf } from '../../facts/references.ts';
import { lookOf } from '../../model/look-alike.ts';
import type { Outline } from '../../model/outline.ts';
import type { Workspace } from '../../model/workspace.ts';
import { house } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { TypedContext } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';
import { messages } from './known-references-messages.ts';
import type { WrongReference } from './wrong-reference.ts';
import { fromLink, fromPlan, grouped, TARGETS, VERBS } from './wrong-reference.ts';

type Context = TypedContext<typeof messages, Record<never, never>>;

export const knownReferences: Rule = defineRule({
  id: 'known-references',
  severity: 'error',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every id that a plan or reflection refers to exists',
  basis: [house('A link that leads nowhere lines up nothing, and looks as if it did')],
  concern: 'alignment',
  messages,
  check: {
    plan(plan, context) {
      reportAll(referencesOf(plan).dangling.map(fromPlan), context);
    },
    workspace(workspace, context) {
      for (const outline of workspace.outlines) checkLinks(outline, workspace, context);
    },
  },
});

function checkLinks(outline: Outline, workspace: Workspace, context: Context): void {
  const wrongs: WrongReference[] = [];
  const unseen = new Set<string>();
  for (const reference of outline.references) {
    const link = follow(reference, outline, workspace);
    const wrong = fromLink(reference, link);
    if (wrong !== undefined) wrongs.push(wrong);
    else if (link.leads === 'out-of-sight' && reference.field !== 'between' && !unseen.has(link.plan)) {
      unseen.add(link.plan);
      context.unclear(
        reference.at,
        `Where links to the plan "${link.plan}" lead could not be told: it is not among the files that were checked.`,
      );
    }
  }
  reportAll(wrongs, context);
}

function reportAll(wrongs: readonly WrongReference[], { report }: Context): void {
  for (const [first, ...others] of grouped(wrongs)) {
    const { at, field, by, to, id, near, found, missing, isDoubtful } = first;
    const args = { ...by, verb: VERBS[field], to };
    const related = others.map((other) => ({ at: other.at }));
    if (found !== undefined) report(at, 'otherKind', { ...args, found: a(found), wanted: a(TARGETS[field]) }, related);
    else if (near === undefined) {
      if (isDoubtful) report(at, 'slash', { ...args, plan: id }, related);
      else report(at, 'unknown', { ...args, missing, id }, related);
    } else if (lookOf(near) === lookOf(to)) report(at, 'looksAlike', { ...args, near }, related);
    else if (isDoubtful) report(at, 'nearMiss', { ...args, near }, related);
    else report(at, 'misspelt', { ...args, missing, near }, related);
  }
}

function a(noun: string): string {
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
