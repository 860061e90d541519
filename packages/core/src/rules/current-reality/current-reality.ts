import { currentReality as realityOf } from '../../facts/current-reality.ts';
import { isOfStudent } from '../../model/level.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const currentReality: Rule = defineRule({
  id: 'current-reality',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The plan says where things stand now, with evidence and its source',
  basis: [source('three-questions', 'Where are we now? Knowing the current reality')],
  messages: {
    none: {
      says: 'The plan does not say where things stand now.',
      why: 'Next steps that start from a guess may mend what is not broken, and leave pupils with what is.',
      try: 'Say it in a sentence or two under `reality`, for example `summary: Most children can read; too few choose to.`',
      missing: ['reality', 'summary', 'evidence'],
    },
    baselines: {
      says: 'Beyond the baselines of its measures, the plan does not say where things stand now.',
      why: 'Figures without a word on what they mean, or where they come from, do not say why these goals and no others.',
      try: 'Say it in a sentence or two under `reality`, for example `summary: Most children can read; too few choose to.`',
      missing: ['reality', 'summary', 'evidence'],
    },
    strengths: {
      says: 'The plan names strengths, and does not say where things stand otherwise.',
      why: 'What goes well is half of the picture; next steps are chosen from the other half.',
      try: 'Add what does not go well yet, for example `summary: Most children can read; too few choose to.`',
      missing: ['summary', 'evidence'],
    },
    partly: {
      says: 'The plan says where things stand, and does not give {absent}.',
      why: 'Whoever doubts it cannot look, so the next steps are argued about instead of taken.',
      try: 'Add what you have, for example `finding: 58% read at home four times a week`, `source: reading records`, `on: 2026-07`.',
      missing: ['evidence', 'evidence.finding', 'evidence.source'],
    },
  },
  applies: ({ level }) => !isOfStudent(level),
  check: {
    plan(plan, { report }) {
      const { says, hasEvidence, hasSource } = realityOf(plan);
      if (says !== 'account') report(plan.reality, says === 'nothing' ? 'none' : says);
      else if (!hasEvidence) report(plan.reality, 'partly', { absent: 'evidence for it' });
      else if (!hasSource) report(plan.reality, 'partly', { absent: 'the source of its evidence' });
    },
  },
});
