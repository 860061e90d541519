import type { Placed } from './placed.ts';
import type { Rating } from './rating.ts';
import type { When } from './when.ts';

/** Who helped to shape a plan or goal, how, and what changed because of it. */
export interface Involvement extends Placed {
  readonly who: readonly string[];
  readonly how: string | undefined;
  readonly when: string | undefined;
  readonly changed: string | undefined;
}

/** What somebody was heard to say, and what follows from it. */
export interface Perspective extends Placed {
  /** Whose it is. */
  readonly of: readonly string[];
  readonly heard: string | undefined;
  readonly soWeWill: string | undefined;
}

/** Something that keeps a goal in sight. */
export interface Communication extends Placed {
  readonly what: string | undefined;
  readonly kind: 'forum' | 'routine' | 'artefact' | undefined;
  readonly audience: readonly string[];
  readonly when: string | undefined;
  readonly celebrates: boolean;
}

/** Something that is looked at to see how it goes. */
export interface Monitoring extends Placed {
  readonly what: string | undefined;
  readonly who: readonly string[];
  readonly when: string | undefined;
  readonly reportedTo: readonly string[];
}

/** A look at the plan: planned, or held and with what came of it. */
export interface Review extends Placed {
  readonly on: When | undefined;
  readonly forum: string | undefined;
  readonly learned: string | undefined;
  readonly adapted: string | undefined;
}

/** What a layer of the school designs and does. */
export interface Layer extends Placed {
  readonly layer: string | undefined;
  readonly designs: string | undefined;
  readonly does: string | undefined;
  readonly status: Rating | undefined;
}

/** What the authors answer to a prompt for looking back. */
export interface PromptAnswer extends Placed {
  readonly prompt: string | undefined;
  readonly answer: string | undefined;
}
