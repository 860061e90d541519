import type { Placed } from './placed.ts';
import type { Rating } from './rating.ts';
import type { When } from './when.ts';

export interface Involvement extends Placed {
  readonly who: readonly string[];
  readonly how: string | undefined;
  readonly when: string | undefined;
  readonly changed: string | undefined;
}

export interface Perspective extends Placed {
  /** Whose it is. */
  readonly of: readonly string[];
  readonly heard: string | undefined;
  readonly soWeWill: string | undefined;
}

export interface Communication extends Placed {
  readonly what: string | undefined;
  readonly kind: 'forum' | 'routine' | 'artefact' | undefined;
  readonly audience: readonly string[];
  readonly when: string | undefined;
  readonly celebrates: boolean;
}

export interface Monitoring extends Placed {
  readonly what: string | undefined;
  readonly who: readonly string[];
  readonly when: string | undefined;
  readonly reportedTo: readonly string[];
}

export interface Review extends Placed {
  readonly on: When | undefined;
  readonly forum: string | undefined;
  readonly learned: string | undefined;
  readonly adapted: string | undefined;
}

export interface Layer extends Placed {
  readonly layer: string | undefined;
  readonly designs: string | undefined;
  readonly does: string | undefined;
  readonly status: Rating | undefined;
}

export interface PromptAnswer extends Placed {
  readonly prompt: string | undefined;
  readonly answer: string | undefined;
}
