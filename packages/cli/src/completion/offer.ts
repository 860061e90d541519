/** Something that could stand at the cursor. */
export interface Offer {
  readonly word: string;
  /** What it means, in a few words. */
  readonly says: string;
}

/** Stands for the names of files and folders, which the shell knows best. */
export const FILES: Offer = { word: ':files', says: '' };

/** Those offers that begin as what was typed. Files are left to the shell. */
export function beginning(offers: readonly Offer[], typed: string): readonly Offer[] {
  return offers.filter((offer) => offer === FILES || offer.word.startsWith(typed));
}

/** The offers behind what stands before them in the same word: `--fix=` and `review`. */
export function behind(before: string, offers: readonly Offer[]): readonly Offer[] {
  return offers.map((offer) => (offer === FILES ? offer : { ...offer, word: `${before}${offer.word}` }));
}
