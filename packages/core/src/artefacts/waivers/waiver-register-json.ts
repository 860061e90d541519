import { serialise } from '../../formats/serialise.ts';
import type { WaiverRegister } from './waiver-register.ts';

/** The version of the shape that {@link waiverRegisterJson} gives. What is added does not change it. */
const REGISTER_VERSION = 1;

/** The register for programs, as `docs/waivers.md` describes it. */
export function waiverRegisterJson(register: WaiverRegister): string {
  return `${serialise({ version: REGISTER_VERSION, ...register })}\n`;
}
