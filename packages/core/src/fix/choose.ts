import type { Finding } from '../engine/report.ts';
import { byPlace, clash, FIX_KINDS, isSame } from '../source/edit.ts';
import type { Edit, Fix, FixKind } from '../source/edit.ts';

/** A finding that can be put right. */
export type Fixable = Finding & { readonly fix: Fix };

/** The findings of a file whose fixes are of certain kinds: the ones to be trusted most first, then by place and rule. */
export function fixable(findings: readonly Finding[], kinds: ReadonlySet<FixKind>): readonly Fixable[] {
  const wanted = findings.filter((finding): finding is Fixable => {
    const { fix, waived } = finding;
    return fix !== undefined && waived === undefined && kinds.has(fix.kind) && fix.edits.length > 0;
  });
  const rank = ({ fix }: Fixable): number => FIX_KINDS.indexOf(fix.kind);
  return [...wanted].sort((a, b) => rank(a) - rank(b));
}

/** Leaves out what would touch a fix that comes before it; it comes again once that one is made. */
export function withoutClashes(findings: readonly Fixable[]): readonly Fixable[] {
  const chosen: Fixable[] = [];
  const taken: Edit[] = [];
  for (const finding of findings) {
    const { edits } = finding.fix;
    if (edits.some((edit) => taken.some((other) => !isSame(edit, other) && clash(edit, other)))) continue;
    chosen.push(finding);
    taken.push(...edits);
  }
  return chosen;
}

/** The edits of findings, in order, each once. */
export function editsOf(findings: readonly Fixable[]): readonly Edit[] {
  const all = findings.flatMap(({ fix }) => fix.edits);
  return [...all].sort(byPlace).filter((edit, index, sorted) => {
    const before = sorted[index - 1];
    return before === undefined || !isSame(before, edit);
  });
}
