import { rulePages } from '@plan-lint/core/rule-pages';

/** The page of a rule as a terminal shows it; absent where there is no such rule. */
export function explainRule(id: string): string | undefined {
  const page = Object.hasOwn(rulePages, id) ? rulePages[id] : undefined;
  return page === undefined ? undefined : `${toPlainText(page)}\n${howToWaive(id)}`;
}

/** Markdown without its marks: headings in capitals, examples set in. */
function toPlainText(page: string): string {
  let isCode = false;
  const lines = page.split('\n').flatMap((line) => {
    if (line.startsWith('```')) {
      isCode = !isCode;
      return isCode && line.startsWith('```text') ? ['  It says:'] : [];
    }
    if (isCode) return [`    ${line}`];
    if (line.startsWith('<!--')) return [];
    if (line.startsWith('#')) return [line.replace(/^#+ /, '').toUpperCase()];
    return [line.replaceAll('**', '').replaceAll('`', '').replace(/\[([^[\]]*)\]\([^)]*\)/g, '$1')];
  });
  return lines.join('\n').replace(/\n{3,}/g, '\n\n').trimEnd();
}

function howToWaive(id: string): string {
  return `
IF YOUR PLAN HAS A GOOD REASON

Say so in the plan, and the finding is no longer counted:

    lint:
      waive:
        - rule: ${id}
          reason: [why it is right here]
          until: 2027-07-31
`;
}
