/** How much of a review a page shows. */
export interface ReviewPageOptions {
  /** Every word that a plan answers with, where a page would show the first few of each answer. */
  readonly all?: boolean | undefined;
}
