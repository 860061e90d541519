import { privateMattersOf } from '../../facts/private-matters.ts';
import { personalDetailsIn } from '../../facts/words/contact.ts';
import type { Document } from '../../model/document.ts';
import type { Plan } from '../../model/plan.ts';
import type { Reflection } from '../../model/reflection.ts';
import { guidance } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { TypedContext } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';
import { locateSpan, speakSteps } from '../../source/location.ts';
import { scalarAt } from '../../source/node-at.ts';
import type { Node } from '../../source/node.ts';
import { stepsTo } from '../../source/node.ts';
import { messages } from './messages.ts';

interface Options {
  readonly cohort: number;
}

export const privateData: Rule = defineRule({
  id: 'private-data',
  severity: 'warning',
  confidence: 'likely',
  since: '0.1.0',
  description: 'Nobody can be recognised or reached by what the plan says',
  basis: [guidance('What is published about schools leaves out whatever lets one child be recognised')],
  recommended: false,
  presets: ['publish'],
  isWaivedInComments: false,
  options: (z) =>
    z.strictObject({
      cohort: z
        .int()
        .min(2)
        .max(100)
        .default(10)
        .describe('Groups of fewer pupils than this can be recognised.'),
    }),
  messages,
  check: { document: findDetails, plan: findMatters, reflection: findMatters },
});

/** The whole text is looked at, and not only what was understood: an address may stand in a comment. */
function findDetails({ source, root }: Document, context: TypedContext<typeof messages, Options>): void {
  for (const { kind, ...span } of personalDetailsIn(source.text)) {
    const node = root === undefined ? undefined : scalarAt(root, span.start);
    context.conceal(source.text.slice(span.start, span.end), { source, ...span });
    context.report(node ?? locateSpan(source, span), kind, { part: speakPlace(node) });
  }
}

function findMatters(
  model: Plan | Reflection,
  { options, report, conceal }: TypedContext<typeof messages, Options>,
): void {
  const reported = new Set<Node>();
  for (const { kind, place, words, within } of privateMattersOf(model, options.cohort)) {
    conceal(words, place, within);
    if (!reported.has(place)) report(place, kind, { part: speakPlace(place) });
    reported.add(place);
  }
}

function speakPlace(node: Node | undefined): string {
  return node === undefined ? 'the text' : speakSteps(stepsTo(node)).join(' › ') || 'the title';
}
