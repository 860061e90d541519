import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { planOverload } from './plan-overload.ts';

/** Goals in the short form, as many as are asked for. */
const goals = (count: number): string =>
  `[${Array.from({ length: count }, (_, at) => `G${String(at)}`).join(', ')}]`;

testRule(
  planOverload,
  {
    silent: [
      { name: 'neither priorities nor goals', plan: 'title: A draft' },
      { name: '21 goals', plan: `priorities: [{ title: A, goals: ${goals(21)} }, B, C, D]` },
      { name: 'three priorities', plan: `priorities: [{ title: A, goals: ${goals(40)} }, B, C]` },
      { name: 'many goals without priorities', plan: `goals: ${goals(60)}` },
      {
        name: 'nested goals are part of theirs',
        plan: `priorities: [{ title: A, goals: [{ goal: One, goals: ${goals(30)} }] }, B, C, D]`,
      },
    ],
    reports: [
      {
        name: 'the very case, at the title',
        plan: `
          title: Fernhill Academy development plan # ← over
          priorities: [{ title: A, goals: ${goals(22)} }, B, C, D]
        `,
      },
      {
        name: 'goals beside the priorities count',
        plan: `
          title: Fernhill Academy development plan # ← over
          goals: ${goals(20)}
          priorities: [{ title: A, goals: ${goals(2)} }, B, C, D, E]
        `,
      },
    ],
  },
  it,
);
