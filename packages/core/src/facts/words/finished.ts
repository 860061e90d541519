/** Marks and words that a list of tasks shows a finished one by, before or behind what was to be done. */
const BEFORE = /^\s*(?:[\u2713\u2714\u2611\u2705]|\[x\]|(?:done|completed?)\s*[:\u2013\u2014-])/i;
const BEHIND =
  /(?:[\u2713\u2714\u2611\u2705]|[([]\s*(?:now )?(?:done|completed?|finished)\b[^()[\]]{0,60}[)\]]|\s[\u2013\u2014-]\s*(?:now )?(?:done|completed?|finished)(?: (?:in|on|by)? ?[\w /.-]{1,20})?)[.\s]*$/i;

/** Whether the words of an action say that it is carried out: *Audit of the library (completed 14/10/26)*, *✓ Rota*. */
export function saysFinished(action: string): boolean {
  return BEFORE.test(action) || BEHIND.test(action);
}
