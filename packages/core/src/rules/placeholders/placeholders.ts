import { placeholdersOf } from '../../facts/placeholders.ts';
import type { Plan } from '../../model/plan.ts';
import type { Reflection } from '../../model/reflection.ts';
import { speakSteps } from '../../source/location.ts';
import { stepsTo } from '../../source/node.ts';
import { research } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { TypedContext } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const why = 'A gap that looks like text is passed over at every review, and in the end nobody has decided.';

const messages = {
  placeholder: {
    says: '{part} is still to be filled in: it says "{found}".',
    many: '{count} places of the plan are still to be filled in; the first says "{found}".',
    why,
    try: 'Write what has been decided, or take the line out and put the decision among the actions, with an owner and a date.',
  },
  prompt: {
    says: '{part} has no answer yet to the question of the template: {found}',
    many: '{count} questions of the template have no answer yet; the first is {found}',
    why,
    try: 'Answer it in your own words in place of the brackets, or take the line out.',
  },
} as const;

export const placeholders: Rule = defineRule({
  id: 'placeholders',
  severity: 'warning',
  confidence: 'likely',
  since: '0.1.0',
  description: 'Nothing in the plan only holds a place',
  basis: [research('Plans that are written to have a plan are handed in half filled in')],
  messages,
  check: { plan: check, reflection: check },
});

function check(model: Plan | Reflection, { report }: TypedContext<typeof messages, object>): void {
  for (const { place, found, isPrompt } of placeholdersOf(model)) {
    const part = speakSteps(stepsTo(place)).join(' › ') || 'The title';
    report(place, isPrompt ? 'prompt' : 'placeholder', { part, found });
  }
}
