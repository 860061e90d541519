import { valuesOf } from '../../facts/alignment.ts';
import { isOfClassOrPerson } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const why = 'Nobody can say which goals serve what the school is there for, so the loudest request wins.';

export const missionAndValues: Rule = defineRule({
  id: 'mission-and-values',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A plan states its mission and its values, or takes them from a plan above',
  basis: [source('collective-goals', 'A goal is tied to the mission and the values of the school')],
  concern: 'alignment',
  messages: {
    neither: {
      says: 'The plan has neither a mission nor values, of its own or from a plan above.',
      why,
      try: 'Say what the school is there for and what it stands for, for example `mission: Every child leaves us able to read the world` and `values: Courage`.',
      stub: ['mission', 'values'],
    },
    mission: {
      says: 'The plan has no mission, of its own or from a plan above.',
      why,
      try: 'Say in one sentence what the school is there for, for example `mission: Every child leaves us able to read the world`.',
      stub: ['mission'],
    },
    values: {
      says: 'The plan has no values, of its own or from a plan above.',
      why,
      try: 'Name what the school stands for, each with what it means here, for example `values: Courage` or the name `Courage` with the meaning `We try what may go wrong`.',
      stub: ['values'],
    },
  },
  // Nobody asks a class or one person for a mission.
  applies: ({ level }) => !isOfClassOrPerson(level),
  check: {
    plan(plan, { report, unclear, isBroken }) {
      const hasMission = plan.mission !== undefined || isBroken(plan, 'mission');
      const hasValues = valuesOf(plan).length > 0 || isBroken(plan, 'values');
      if (hasMission && hasValues) return;
      if (plan.hasUnseenParent) unclear(placeOf(plan, 'parent'), UNSEEN);
      else if (!hasMission && !hasValues) report(plan, 'neither');
      else if (!hasMission) report(placeOf(plan, 'mission'), 'mission');
      else report(placeOf(plan, 'values'), 'values');
    },
  },
});

const UNSEEN =
  'Whether the plan above states the mission and values could not be told: it is not among the files that were checked.';
