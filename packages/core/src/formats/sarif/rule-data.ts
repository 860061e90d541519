import type { ReportingDescriptor, Result } from 'sarif';
import type { Confidence, Message, Severity } from '../../rule/message.ts';
import type { Rule } from '../../rule/rule.ts';
import { cut } from '../../source/cut.ts';
import { speakBasis } from '../speak-basis.ts';

/** The longest description that GitHub takes, in UTF-16 units. */
const LONGEST = 1024;
/** GitHub takes no more tags of a rule. */
const MOST_TAGS = 20;

const LEVELS: Readonly<Record<Severity, NonNullable<Result['level']>>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
const PROBLEM_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};
const PRECISION: Readonly<Record<Confidence, string>> = {
  certain: 'very-high',
  likely: 'high',
  judgement: 'medium',
};

/** The level of SARIF for a severity. */
export function levelOf(severity: Severity): NonNullable<Result['level']> {
  return LEVELS[severity];
}

/** A rule as SARIF and GitHub want it. */
export function ruleData(rule: Rule): ReportingDescriptor {
  const { id, description, severity, confidence, basis } = rule;
  return {
    id,
    name: id.split(/[-/]/).map(capitalised).join(''),
    shortDescription: { text: cut(`${description}.`, LONGEST) },
    fullDescription: {
      text: cut(`${description}. Based on: ${basis.map(speakBasis).join(' ')}`, LONGEST),
    },
    help: helpOf(rule),
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      tags: tagsOf(rule),
      precision: PRECISION[confidence],
      'problem.severity': PROBLEM_SEVERITIES[severity],
    },
  };
}

function tagsOf({ concern, pitfalls, basis }: Rule): string[] {
  const sources = basis.flatMap(({ source }) => source ?? []);
  return [
    ...new Set([
      'school-improvement-plan',
      ...(concern === 'rest' ? [] : [concern]),
      ...pitfalls,
      ...sources,
    ]),
  ].slice(0, MOST_TAGS);
}

function helpOf({ id, description, messages, basis }: Rule): ReportingDescriptor['help'] & object {
  const cases = Object.values(messages).map(spoken);
  const more = `plan-lint explain ${id}`;
  const text = cases.map(({ says, why, try: advice }) => `${says}\nWhy: ${why}\nTry: ${advice}`);
  const markdown = cases.map(
    ({ says, why, try: advice }) => `**${says}**\n\n${why}\n\n*What to do:* ${advice}`,
  );
  return {
    text: [`${description}.`, ...text, `Based on: ${basis.map(speakBasis).join(' ')}`, `More: ${more}`].join(
      '\n\n',
    ),
    markdown: [
      `# ${description}`,
      ...markdown,
      `Based on:\n\n${basis.map((each) => `- ${speakBasis(each)}`).join('\n')}`,
      `More: \`${more}\``,
    ].join('\n\n'),
  };
}

/** A message without a case in hand: words for numbers take their plural, arguments become dots. */
function spoken({ says, why, try: advice }: Message): { says: string; why: string; try: string } {
  return { says: withoutSlots(says), why: withoutSlots(why), try: withoutSlots(advice) };
}

function withoutSlots(template: string): string {
  return template.replace(/\{\w+(?:\|[^|{}]*\|([^|{}]*))?\}/g, (_slot, many?: string) => many ?? '…');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
