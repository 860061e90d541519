import { SOURCE_TITLES } from '../rule/basis.ts';
import type { Basis, BasisKind } from '../rule/basis.ts';
import type { Severity } from '../rule/message.ts';

const STRENGTH: Readonly<Record<BasisKind, string>> = {
  source: 'One of the sources of this tool',
  research: 'Research',
  guidance: 'Published guidance, not a legal duty',
  logic: 'Arithmetic and the calendar',
  house: 'Our own judgement',
};

/** Why a rule exists, and how strong that reason is: `One goal, two at the most. Source: "Establish Collective Goals".` */
export function speakBasis({ kind, source, says }: Basis): string {
  const strength = source === undefined ? STRENGTH[kind] : `Source: "${SOURCE_TITLES[source]}"`;
  return `${says.endsWith('.') ? says : `${says}.`} ${strength}.`;
}

/** What the weight of a rule says of its source. */
const FLATLY: Readonly<Record<Severity, string>> = {
  error: 'It says so flatly, so that a breach weighs as an error',
  warning: 'It asks for this; how we check it is our reading',
  info: 'It speaks of this; we take it for a question to you, and no more',
};

const HOW_STRONG: Readonly<Record<Exclude<BasisKind, 'source'>, string>> = {
  research: 'Research points this way; it cannot know your school',
  guidance: 'Published guidance advises it; it is no legal duty',
  logic: 'It follows from arithmetic or the calendar, whatever anybody thinks of plans',
  house: 'This is our own judgement; nobody else asks for it',
};

/**
 * Why a rule of this severity exists, with the name of the document and how strong a reason it is: `"Anatomy of a School
 * Improvement Plan": Two priorities. It asks for this; how we check it is our reading.`
 */
export function explainBasis({ kind, source, says }: Basis, severity: Severity): string {
  const what = says.endsWith('.') ? says : `${says}.`;
  if (source !== undefined) return `"${SOURCE_TITLES[source]}": ${what} ${FLATLY[severity]}.`;
  return kind === 'source' ? what : `${what} ${HOW_STRONG[kind]}.`;
}
