/** All plans of a workspace as a tree that reads from the top down, as plain data: what supports what, and what does not. */
export interface CascadeTree {
  /** Each plan is followed by those below it. */
  readonly plans: readonly TreePlan[];
  readonly circles: readonly TreeCircle[];
  /** Files that could not be read. */
  readonly unread: readonly string[];
}

/** A plan of the tree, with its goals. */
export interface TreePlan {
  readonly file: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly level: string | null;
  readonly unit: string | null;
  /** How it is called: its title, or what else it has. */
  readonly name: string;
  /** How many plans stand above it in this tree. */
  readonly depth: number;
  /** Whether nobody asked about it: it is known because plans below it were asked about. */
  readonly isUnasked: boolean;
  readonly parent: TreeParent;
  readonly goals: readonly TreeGoal[];
}

/**
 * The plan above: `known`; `none`, where the plan is a top; `unnamed`, where it should name one; `missing`, where there is
 * no such plan; `unseen`, where that cannot be told; `circle`, where the plan stands above itself.
 */
export interface TreeParent {
  readonly state: 'known' | 'none' | 'unnamed' | 'missing' | 'unseen' | 'circle';
  /** The id that the plan names. */
  readonly id: string | null;
  /** The file of the plan above, where it is known. */
  readonly file: string | null;
  /** The id that was most likely meant, where there is no such plan. */
  readonly nearest: string | null;
}

/** A goal of the tree: what it supports, and who takes it up. */
export interface TreeGoal {
  readonly id: string | null;
  readonly goal: string | null;
  readonly line: number;
  /** The priority that it stands under. */
  readonly priority: { readonly id: string | null; readonly title: string | null } | null;
  readonly isNested: boolean;
  readonly isWildlyImportant: boolean;
  readonly supports: readonly TreeSupport[];
  /** Links that lead nowhere. */
  readonly lost: readonly TreeLostLink[];
  /**
   * Whether it supports a goal above, itself or through others: `top`, where there is nothing above; `supports`;
   * `orphan`, where it does not; `unclear`, where that cannot be told. A nested goal goes with the one around it.
   */
  readonly standing: 'top' | 'supports' | 'orphan' | 'unclear';
  /** Whether it supports itself, by a link of its own or through others. */
  readonly isInCircle: boolean;
  /** Who takes it up, of those who are asked to; `null` where nobody is. */
  readonly takenUp: TreeTakeUp | null;
}

/** A goal or priority that a goal supports. */
export interface TreeSupport {
  readonly kind: 'goal' | 'priority';
  readonly file: string;
  /** The id of its plan. */
  readonly plan: string | null;
  readonly id: string | null;
  readonly words: string | null;
}

/** A link that leads nowhere. */
export interface TreeLostLink {
  readonly to: string;
  readonly nearest: string | null;
  /** Whether it may lead to a plan that is not at hand. */
  readonly isOutOfSight: boolean;
}

/** Who of those below takes a goal up. */
export interface TreeTakeUp {
  /** Whether each of those asked should; else one of them is enough. */
  readonly isEach: boolean;
  /** Units, by name. */
  readonly by: readonly string[];
  readonly notBy: readonly string[];
  readonly unclear: readonly string[];
  /** Whether that is enough: `null` where it cannot be told. */
  readonly isEnough: boolean | null;
}

/** Plans or goals of which each serves the next, and the last serves the first. */
export interface TreeCircle {
  readonly kind: 'plans' | 'goals';
  readonly members: readonly { readonly file: string; readonly id: string | null; readonly name: string }[];
}
