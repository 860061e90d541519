/** What a run reports about itself is no rule: there is nothing in it to set or to waive. */
const internalPages: Readonly<Record<string, string>> = {
  'internal/unread-file': `
**Something that was named could not be read.**

It is missing, no file, too large, not saved as UTF-8, or you have no right to read it; the report says which. Nothing in
it was checked, so the run ends with code 2, whatever else was found.

Mend what the report names and run again. This is no rule: it cannot be set, switched off or waived.`,
  'internal/rule-crash': `
**A rule broke while it looked at a plan.**

This is a fault in the rule, not in your plan. What the rule would have found is not known, so the run ends with code 2,
whatever else was found. All other rules ran as usual.

Switch the rule off for now, for example with \`--rule RULE:off\`, and report the fault with what \`--debug\` adds, without
your plan. This is no rule itself: it cannot be set, switched off or waived.`,
};

/** The page of what a run reports about itself, as Markdown; absent for anything else. */
export function internalPageOf(id: string): string | undefined {
  return Object.hasOwn(internalPages, id) ? `# ${id}\n${internalPages[id] ?? ''}` : undefined;
}
