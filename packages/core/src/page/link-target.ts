/** Where a link leads: to a section of the page, or out of it. */
export type LinkTarget =
  { readonly leads: 'inside'; readonly id: string } | { readonly leads: 'outside'; readonly address: string };

const ADDRESS = /^https?:\/\/[^\s\p{Cc}]+$/iu;

/** Reads the target of a link; `undefined` for all that a page must not lead to, such as a script or a file. */
export function linkTarget(to: string): LinkTarget | undefined {
  if (to.startsWith('#')) return { leads: 'inside', id: anchorOf(to.slice(1)) };
  return ADDRESS.test(to) && to.isWellFormed() ? { leads: 'outside', address: to } : undefined;
}

/** The name of a section as an anchor: letters, digits and hyphens, and never empty. */
export function anchorOf(id: string): string {
  const name = id.replace(/[^\w-]+/g, '-');
  return /^[a-z]/i.test(name) ? name : `section-${name}`;
}
