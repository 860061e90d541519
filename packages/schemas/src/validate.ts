import type {
  BaselineInput,
  ConfigInput,
  PlanInput,
  ReflectionInput,
  ReportInput,
} from './generated/types.ts';
import * as validators from './generated/validators.ts';

export { baselineSchema } from './generated/baseline-schema.ts';
export { configSchema } from './generated/config-schema.ts';
export { planSchema } from './generated/plan-schema.ts';
export { reflectionSchema } from './generated/reflection-schema.ts';
export { reportSchema } from './generated/report-schema.ts';

/** Whether plain data, with nothing blank in it, has the shape of a plan. The code is compiled from the published schema. */
export function isPlan(value: unknown): value is PlanInput {
  return validators.isPlan(value);
}

/** Whether plain data, with nothing blank in it, has the shape of a reflection. */
export function isReflection(value: unknown): value is ReflectionInput {
  return validators.isReflection(value);
}

/** Whether plain data, with nothing blank in it, has the shape of a configuration. */
export function isConfig(value: unknown): value is ConfigInput {
  return validators.isConfig(value);
}

/** Whether plain data has the shape of a report. */
export function isReport(value: unknown): value is ReportInput {
  return validators.isReport(value);
}

/** Whether plain data has the shape of a baseline. */
export function isBaseline(value: unknown): value is BaselineInput {
  return validators.isBaseline(value);
}
