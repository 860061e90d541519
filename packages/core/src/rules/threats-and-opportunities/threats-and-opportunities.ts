import { rankOf } from '../../model/level.ts';
import type { Ladder } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const why = 'What comes from outside is met unprepared, and pays for itself with the time of the goals.';

export const threatsAndOpportunities: Rule = defineRule({
  id: 'threats-and-opportunities',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The plan considers threats and opportunities from outside',
  basis: [source('anatomy', 'The greatest risks from outside, and the greatest opportunities')],
  pitfalls: ['avoidant'],
  messages: {
    neither: {
      says: 'The plan names neither a threat nor an opportunity.',
      why,
      try: 'Ask what could change around you this year, for example `threats: The county may end its library service` and `opportunities: Two retired teachers offer an afternoon a week`.',
      stub: ['threats', 'opportunities'],
    },
    noThreat: {
      says: 'The plan names no threat from outside.',
      why,
      try: 'Ask what could happen to you this year, for example `threats: The county may end its library service`.',
      stub: ['threats'],
    },
    noOpportunity: {
      says: 'The plan names no opportunity.',
      why: 'Help that nobody has written down is not asked for, and goes to the school down the road.',
      try: 'Ask who or what could help you this year, for example `opportunities: Two retired teachers offer an afternoon a week`.',
      stub: ['opportunities'],
    },
  },
  check: {
    plan(plan, { ladder, report, isBroken }) {
      const { level, reality } = plan;
      if (isInsideASchool(level, ladder) || isBroken(plan, 'reality')) return;
      const section = { place: placeOf(plan, 'reality') };
      const isNamed = (field: 'threats' | 'opportunities'): boolean =>
        reality[field].length > 0 || isBroken(section, field);
      const [threats, opportunities] = [isNamed('threats'), isNamed('opportunities')];
      if (!threats && !opportunities) report(section, 'neither');
      else if (!threats) report(section, 'noThreat');
      else if (!opportunities) report(section, 'noOpportunity');
    },
  },
});

/** A department or class has its school around it, which looks out for all of them. */
function isInsideASchool(level: string | undefined, ladder: Ladder): boolean {
  const school = rankOf('school', ladder);
  const rank = level === undefined ? undefined : rankOf(level, ladder);
  return school !== undefined && rank !== undefined && rank > school;
}
