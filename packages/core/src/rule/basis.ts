/** The five sources that the project stands on. Their names are the names of their presets. */
export type SourceId =
  'collective-goals' | 'vertical-alignment' | 'improvement-journey' | 'three-questions' | 'anatomy';

/** What the five sources are called. */
export const SOURCE_TITLES: Readonly<Record<SourceId, string>> = {
  'collective-goals': 'Establish Collective Goals',
  'vertical-alignment': 'Vertically-Aligned Goal Setting',
  'improvement-journey': 'Reflecting on your school improvement journey',
  'three-questions': 'Leading the process; Building a Culture of Learning',
  anatomy: 'Anatomy of a School Improvement Plan',
};

/** How strong a reason is: what a source asks, research, published guidance, arithmetic, or our own judgement. */
export type BasisKind = 'source' | 'research' | 'guidance' | 'logic' | 'house';

/** Why a rule exists. */
export interface Basis {
  readonly kind: BasisKind;
  /** The source, where it is one of the five. */
  readonly source?: SourceId;
  /** Which part of it, or which finding, in words for people. */
  readonly says: string;
}

/** A rule that one of the five sources asks for. */
export function source(id: SourceId, says: string): Basis {
  return { kind: 'source', source: id, says };
}

/** A rule that research supports. */
export function research(says: string): Basis {
  return { kind: 'research', says };
}

/** A rule that published guidance asks for; never a legal duty. */
export function guidance(says: string): Basis {
  return { kind: 'guidance', says };
}

/** A rule that follows from arithmetic or the calendar. */
export function logic(says: string): Basis {
  return { kind: 'logic', says };
}

/** A rule of this project's own. */
export function house(says: string): Basis {
  return { kind: 'house', says };
}
