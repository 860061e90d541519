/** What a priority can be about, with everything that a plan says of it. Braced names are a region's words. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly insteadOf: string;
  readonly evidence: string;
  readonly source: string;
  readonly obstacle: { readonly what: string; readonly response: string };
  readonly heard: { readonly of: string; readonly heard: string; readonly soWeWill: string };
  readonly goals: readonly GoalIdea[];
}

/** A goal with a measure of it: the lowest and highest start in per cent, and how far the year may move it. */
export interface GoalIdea {
  readonly id: string;
  readonly goal: string;
  readonly why: string;
  readonly measure: string;
  /** Whom the measure is about, where it is not students. */
  readonly about?: string;
  readonly from: readonly [number, number];
  readonly change: readonly [number, number];
  readonly actions: readonly string[];
}
