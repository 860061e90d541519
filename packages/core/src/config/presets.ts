import type { Message, Severity } from '../rule/message.ts';
import type { Rule } from '../rule/rule.ts';
import type { SourceId } from '../rule/basis.ts';

/** A named selection of rules. It is derived from what the rules say of themselves, never listed. */
export interface Preset {
  readonly name: string;
  readonly description: string;
  readonly has: (rule: Rule) => boolean;
  /** How much a message of a rule weighs under this preset. */
  readonly weigh: (rule: Rule, message: Message) => Severity;
}

const SOURCES: readonly (readonly [SourceId, string])[] = [
  ['collective-goals', 'What it takes for a whole school to carry one Wildly Important Goal or two'],
  ['vertical-alignment', 'What aligning goals from trust to student asks for'],
  ['improvement-journey', 'What the journey from good to excellence asks for'],
  ['three-questions', 'Where are we going, where are we now, what are our next steps'],
  ['anatomy', 'The four pitfalls of plans and the questions that follow from them'],
];

/** Every preset, the one that holds by default first. */
export const PRESETS: readonly Preset[] = [
  {
    name: 'recommended',
    description: 'What every plan should hold to; the default',
    has: (rule) => rule.recommended,
    weigh: declared,
  },
  {
    name: 'strict',
    description: 'The recommended rules, with questions as warnings and certain warnings as errors',
    has: (rule) => rule.recommended,
    weigh: raised,
  },
  { name: 'all', description: 'Every rule that there is', has: () => true, weigh: declared },
  ...SOURCES.map(([name, description]) => ({
    name,
    description,
    has: (rule: Rule) =>
      rule.alwaysOn || rule.presets.includes(name) || rule.basis.some((basis) => basis.source === name),
    weigh: declared,
  })),
  {
    name: 'publish',
    description: 'The recommended rules, and what to look at before a plan is put on a website',
    has: (rule) => rule.recommended || rule.presets.includes('publish'),
    weigh: declared,
  },
];

/** The preset of this name. */
export function findPreset(name: string): Preset | undefined {
  return PRESETS.find((preset) => preset.name === name);
}

function declared(rule: Rule, message: Message): Severity {
  return message.severity ?? rule.severity;
}

function raised(rule: Rule, message: Message): Severity {
  const confidence = message.confidence ?? rule.confidence;
  const severity = declared(rule, message);
  if (severity === 'info') return 'warning';
  return severity === 'warning' && confidence === 'certain' ? 'error' : severity;
}
