import type { Edit, Fix } from '../source/edit.ts';
import { byPlace, clash, FIX_KINDS, isSame } from '../source/edit.ts';

/**
 * The fixes of several places as one. Where they can be trusted to different degrees, those of the highest: the others
 * come again once these are done. An edit that would touch another waits too.
 */
export function mergeFixes(fixes: readonly (Fix | undefined)[]): Fix | undefined {
  const kind = FIX_KINDS.find((each) => fixes.some((fix) => fix?.kind === each));
  const alike = fixes.filter((fix): fix is Fix => fix !== undefined && fix.kind === kind);
  const [first, ...others] = alike;
  if (first === undefined || others.length === 0) return first;
  const edits = distinct(alike);
  const more = others.length === 1 ? 'one more place' : `${String(others.length)} more places`;
  return { kind: first.kind, label: `${first.label} The same in ${more}.`, edits };
}

/** The edits of fixes, each fix whole or not at all. */
function distinct(fixes: readonly Fix[]): readonly Edit[] {
  const all = fixes.flatMap(({ edits }, index) => edits.map((edit) => ({ edit, index })));
  const late = new Set<number>();
  const kept: { readonly edit: Edit; readonly index: number }[] = [];
  for (const each of all.sort((a, b) => byPlace(a.edit, b.edit) || a.index - b.index)) {
    const last = kept.at(-1);
    if (last !== undefined && isSame(last.edit, each.edit)) continue;
    if (last !== undefined && last.index !== each.index && clash(last.edit, each.edit)) late.add(each.index);
    else kept.push(each);
  }
  return kept.filter(({ index }) => !late.has(index)).map(({ edit }) => edit);
}
