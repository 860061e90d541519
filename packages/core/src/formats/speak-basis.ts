import type { Basis, BasisKind } from '../rule/basis.ts';

const STRENGTH: Readonly<Record<BasisKind, string>> = {
  source: 'One of the sources of this tool',
  research: 'Research',
  guidance: 'Published guidance, not a legal duty',
  logic: 'Arithmetic and the calendar',
  house: 'Our own judgement',
};

/** Why a rule exists, and how strong that reason is: `One goal, two at the most. Source: collective goals.` */
export function speakBasis({ kind, source, says }: Basis): string {
  const strength = source === undefined ? STRENGTH[kind] : `Source: ${source.replaceAll('-', ' ')}`;
  return `${says.endsWith('.') ? says : `${says}.`} ${strength}.`;
}
