import { rulePages } from '@plan-lint/core/rule-pages';

/** The page of a rule as Markdown. All pages together are large, so this is bundled apart and loaded when asked for. */
export function pageOf(id: string): string {
  return rulePages[id] ?? '';
}
