import type { MapNode, Node } from '../source/node.ts';
import type { Placed } from './placed.ts';
import type { Waiver } from './plan.ts';
import type { Rating } from './rating.ts';
import type { When } from './when.ts';

/** The good-to-excellence chart, filled in by one voice or several. */
export interface Reflection extends Placed {
  readonly kind: 'reflection';
  readonly place: MapNode;
  readonly file: string;
  readonly id: string | undefined;
  /** The id of the plan that it belongs to. */
  readonly plan: string | undefined;
  readonly on: When | undefined;
  readonly voices: readonly Voice[];
  /** Findings that its authors accept; they stand in comments. */
  readonly waivers: readonly Waiver[];
}

/** Those who filled in the chart together: the leadership team, governors, the whole staff, a team. */
export interface Voice extends Placed {
  readonly by: string | undefined;
  /** Colours by statement id, in the order written. */
  readonly ratings: ReadonlyMap<string, StatementRating>;
  readonly notes: ReadonlyMap<string, string>;
}

/** The colour that a voice gave to a statement, and where it stands. */
export interface StatementRating {
  readonly rating: Rating;
  readonly place: Node;
}
