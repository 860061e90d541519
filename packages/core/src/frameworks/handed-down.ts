import type { Plan } from '../model/plan.ts';
import { remarkOf } from './answer.ts';
import type { Gathering } from './answer.ts';

/** Notes the mission or the vision, and whether it is the plan's own or comes from the plan above. */
export function sayWhatIsHandedDown(answer: Gathering, plan: Plan, field: 'mission' | 'vision'): void {
  const isOwn = plan.place.fields.has(field);
  answer.say(plan[field], plan, field, remarkOf(`the ${field}`, !isOwn && 'handed down by the plan above'));
}
