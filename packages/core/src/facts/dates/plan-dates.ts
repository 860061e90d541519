import type { Plan } from '../../model/plan.ts';
import type { WhenContext } from '../../model/when.ts';
import { once } from '../once.ts';

/** What a plan says of its dates, for reading those that stand in running text. */
export const datesOf: (plan: Plan) => WhenContext = once(({ calendar, period }) => ({
  calendar,
  period: { start: period?.start?.span?.start, end: period?.end?.span?.end },
}));
