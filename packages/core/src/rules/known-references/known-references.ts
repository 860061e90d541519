import { rewrite } from '../../edit/words.ts';
import { follow } from '../../facts/links.ts';
import { referencesOf } from '../../facts/references.ts';
import { lookOf } from '../../model/look-alike.ts';
import type { Outline } from '../../model/outline.ts';
import type { Workspace } from '../../model/workspace.ts';
import { house } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { TypedContext } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';
import type { Fix } from '../../source/edit.ts';
import type { WrongReference } from './wrong-reference.ts';
import { fromLink, fromPlan, grouped, TARGETS, VERBS } from './wrong-reference.ts';

const why =
  'Whoever follows the link at a review finds nothing there, and cannot tell what this work serves or waits for.';

const messages = {
  unknown: {
    says: 'The {kind} "{name}" {verb} "{to}", but there is no {missing}.',
    why,
    try: 'Correct "{to}", or give the part that you mean the id "{id}".',
  },
  misspelt: {
    says: 'The {kind} "{name}" {verb} "{to}", but there is no {missing}; "{near}" is the nearest.',
    why,
    try: 'Write "{near}", if that is what you mean.',
  },
  looksAlike: {
    says: 'The {kind} "{name}" {verb} "{to}", which only looks like the id "{near}".',
    why: 'Some of its letters or marks are not those of the id, so the link leads nowhere, and nobody can see why.',
    try: 'Type the id afresh, or copy it from the place where it is given: "{near}".',
  },
  otherKind: {
    says: 'The {kind} "{name}" {verb} "{to}", which is the id of {found} and not of {wanted}.',
    why,
    try: 'Name the id of {wanted}, or say in words what you mean, in another field.',
  },
  nearMiss: {
    says: 'The {kind} "{name}" {verb} "{to}", which is nearly the id "{near}", but not quite.',
    why: 'If it is a slip, the link is lost, and the plan looks as if it had one.',
    try: 'Write "{near}" if you mean that. If not, put the id of the plan and a slash before it, or choose other words.',
    severity: 'warning',
    confidence: 'likely',
  },
  slash: {
    says: 'The {kind} "{name}" {verb} "{to}", which reads as a part of the plan "{plan}", but there is no such plan.',
    why: 'A slash stands between a plan and a part of it, so readers look for a plan of that name.',
    try: 'Write "and" in place of the slash if you mean plain words, or correct the id of the plan.',
    severity: 'warning',
    confidence: 'likely',
  },
} as const;

type Context = TypedContext<typeof messages, object>;

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
    workspace: checkLinks,
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
    const fix = near === undefined ? undefined : meant(near, [first, ...others]);
    if (found !== undefined)
      report(at, 'otherKind', { ...args, found: a(found), wanted: a(TARGETS[field]) }, related);
    else if (near === undefined) {
      if (isDoubtful) report(at, 'slash', { ...args, plan: id }, related);
      else report(at, 'unknown', { ...args, missing, id }, related);
    } else if (lookOf(near) === lookOf(to)) report(at, 'looksAlike', { ...args, near }, related, fix);
    else if (isDoubtful) report(at, 'nearMiss', { ...args, near }, related, fix);
    else report(at, 'misspelt', { ...args, missing, near }, related, fix);
  }
}

/** Writes the id that was meant wherever its document is at hand. */
function meant(id: string, wrongs: readonly WrongReference[]): Fix | undefined {
  const edits = wrongs.flatMap(({ at }) => ('text' in at ? (rewrite(at, id) ?? []) : []));
  return edits.length === 0 ? undefined : { kind: 'review', label: `Write "${id}".`, edits };
}

function a(noun: string): string {
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
