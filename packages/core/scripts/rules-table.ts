import type { LoadedRule } from './load-rules.ts';

/** The page that lists every rule. */
export function rulesTable(rules: readonly LoadedRule[]): string {
  const rows = rules.map(({ rule }) => {
    const severity = rule.recommended || rule.alwaysOn ? rule.severity : 'off';
    const page = `../packages/core/src/rules/${rule.id}/${rule.id}.md`;
    return `| [\`${rule.id}\`](${page}) | ${rule.description} | ${severity} | ${rule.confidence} | ${basisOf(rule)} |`;
  });
  return `# Rules

What \`plan-lint\` checks. Severity is that of the \`recommended\` preset; each page says why a rule matters, what to do, and
when it is wrong to apply. The table is written by \`pnpm generate\`.

| Rule | Holds when | Severity | Confidence | Basis |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function basisOf({ basis }: LoadedRule['rule']): string {
  return [...new Set(basis.map(({ source, kind }) => source ?? kind))].join(', ');
}
