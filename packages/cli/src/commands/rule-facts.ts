import { explainBasis, PITFALLS, PRESETS, safeLine } from '@plan-lint/core';
import type { Confidence, Message, Preset, RegisteredRule, Rule } from '@plan-lint/core';

/** What a rule says of itself, part by part, as Markdown for its page on a terminal. */
export function headOf({ rule }: RegisteredRule): string {
  const { id, description, severity, confidence, pitfalls, since } = rule;
  const facts = [
    `Severity: ${severity}, ${whenOn(rule)}`,
    `Confidence: ${confidence}; ${HOW_SURE[confidence]}`,
    ...(pitfalls.length === 0 ? [] : [`Pitfall: ${pitfalls.map(speakPitfall).join('; ')}`]),
    ...quietBeside(rule),
    `Presets: ${PRESETS.flatMap((preset) => speakPreset(preset, rule)).join(', ')}`,
    ...(since === '' ? [] : [`Since: version ${since}`]),
  ];
  return `# ${id}\n\n**${safeLine(description)}.**\n\n${listOf(facts)}`;
}

const HOW_SURE: Readonly<Record<Confidence, string>> = {
  certain: 'what it says can be read off the plan',
  likely: 'it reads words as people use them, and may misread some',
  judgement: 'it asks, and never fails a plan as an error',
};

function whenOn({ alwaysOn, recommended }: Rule): string {
  if (alwaysOn) return 'always on';
  return recommended ? 'on unless you switch it off' : 'off unless you switch it on';
}

function speakPitfall(pitfall: Rule['pitfalls'][number]): string {
  return `${pitfall}, ${PITFALLS[pitfall]}`;
}

/** The rules that say the same with more, so that this one is quiet beside them. */
function quietBeside({ messages }: Rule): readonly string[] {
  const all = Object.values(messages);
  const others = [...new Set(all.flatMap(({ yieldsTo = [] }) => yieldsTo))];
  const share = all.every(({ yieldsTo }) => yieldsTo !== undefined) ? '' : ' in part';
  return others.length === 0 ? [] : [`Gives way${share} to: ${others.join(', ')}, where that says the same`];
}

/** A message that has nothing of its own to say about its weight. */
const UNSAID: Message = { says: '', why: '', try: '' };

/** The preset by name where it has the rule, with the weight where that differs from the rule's own. */
function speakPreset({ name, has, weigh }: Preset, rule: Rule): readonly string[] {
  if (!rule.alwaysOn && !has(rule)) return [];
  const severity = weigh(rule, UNSAID);
  return [severity === rule.severity ? name : `${name} (${severity})`];
}

/** What it says where it finds something, why, and what to do. The words are its author's, and no markup. */
export function messagesOf({ messages }: Rule): string {
  const said = Object.values(messages).map(({ says, why, try: advice }) =>
    codeOf([says, why, advice].map((line) => safeLine(line, 1_000)).join('\n')),
  );
  return ['## What it says', ...said].join('\n\n');
}

/** On whose word the rule stands, and how strong that is. Where logic makes an error of a breach, no source need say so flatly. */
export function basisOf({ basis, severity }: Rule): string {
  const isLogical = severity === 'error' && basis.some(({ kind }) => kind === 'logic');
  const weight = isLogical ? 'warning' : severity;
  return `## Where it comes from, and how strong that is\n\n${listOf(basis.map((each) => explainBasis(each, weight)))}`;
}

/** Its options with their defaults, and how to set them and the rule. */
export function settingOf({ rule, options, defaults = {} }: RegisteredRule): string {
  if (rule.alwaysOn) return '';
  const { id } = rule;
  const properties = Object.entries(
    (options?.['properties'] ?? {}) as Record<string, { description?: string }>,
  );
  const values = new Map<string, unknown>(Object.entries(defaults));
  const lines = properties.map(
    ([name, { description = '' }]) => `\`${name}\` (${JSON.stringify(values.get(name))}): ${description}`,
  );
  const example =
    lines.length === 0
      ? rule.severity
      : JSON.stringify(defaults)
          .replace(/"(\w+)":/g, ' $1: ')
          .replace(/\}$/, ' }');
  return [
    lines.length === 0 ? '## How to set it' : '## Its options and what they are by default',
    ...(lines.length === 0 ? [] : [listOf(lines)]),
    `On the command line: \`--rule ${id}:off\`, or \`on\`, \`info\`, \`warning\`, \`error\`. In a config file:`,
    codeOf(`rules:\n  ${id}: ${example}`),
  ].join('\n\n');
}

/** How a plan says that it is right to differ, as a whole or in one part. */
export function waivingOf({ id, alwaysOn }: Rule): string {
  const title = '## How to waive it';
  if (alwaysOn) return `${title}\n\nIt cannot be waived: without it other findings mean nothing.`;
  const plan = `{ rule: ${id}, reason: "[why it is right here]", until: "[date]" }`;
  const part = `{ rule: ${id}, for: "[id]", reason: "[why it is right there]" }`;
  return [
    title,
    'Where a plan is right to differ, write so into the plan. The finding is no longer counted, and comes back after the day in `until`, which may be left out.',
    codeOf(`lint:\n  waive:\n    - ${plan}\n    - ${part}`),
    'The first holds for the whole plan. The second, with `for`, holds for one part and what is in it: the id of a priority, a goal, a measure, an action. Where two parts share an id, name the one around it too, as in `goal/action`.',
  ].join('\n\n');
}

function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A block that is no example of the page. */
function codeOf(text: string): string {
  return `\`\`\`yml\n${text}\n\`\`\``;
}
