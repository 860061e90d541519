import { hearsStudents, participationOf } from '../../facts/people/participation.ts';
import type { Participation } from '../../facts/people/participation.ts';
import { goalsOf, measuresOf } from '../../facts/goals.ts';
import { hasBaseline } from '../../facts/measures/measures.ts';
import { isStillOpen } from '../../facts/placeholders.ts';
import { audiencesIn } from '../../facts/words/audiences.ts';
import { namesLeastServed } from '../../facts/words/least-served.ts';
import { isOfOnePerson } from '../../model/level.ts';
import type { Plan } from '../../model/plan.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const studentVoice: Rule = defineRule({
  id: 'student-voice',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Students helped to shape the plan, or were heard',
  basis: [
    source('anatomy', 'Whose view counts, and what students own of the plan'),
    source('improvement-journey', 'Learners take part in improving the school'),
  ],
  concern: 'voice',
  pitfalls: ['disconnected'],
  messages: {
    none: {
      says: 'Nothing in the plan says that students helped to shape it, or what they said.',
      why: 'Students see every lesson and every corridor; a plan without them misses what only they know.',
      try: 'Ask some of them and write it down, for example `who: pupils`, `how: The school council asked every class what makes them want to read`.',
      missing: ['involvement', 'perspectives', 'involvement.who', 'perspectives.of'],
    },
    unheard: {
      says: 'The plan names students among those it heard, but not what they did or said.',
      why: 'What they told you can change nothing while it stands nowhere.',
      try: 'Add a few words of theirs, for example `heard: We want time to finish what we begin`.',
      missing: ['how', 'heard', 'involvement.how', 'perspectives.heard'],
    },
  },
  applies: ({ level }) => !isOfOnePerson(level),
  check: {
    plan(plan, { report, unclear }) {
      const all = participationOf(plan);
      const byStudents = all.filter(({ audiences }) => audiences.has('students'));
      if (byStudents.some(isHeard) || all.some(isUnwritten) || drawsOnStudents(plan)) return;
      const [named] = byStudents;
      if (named !== undefined) {
        // Of students who find school difficult, `least-served` says so.
        if (!named.who.some(namesLeastServed)) report(named.part, 'unheard');
        return;
      }
      const stranger = all.find((each) => each.kind !== 'author' && each.audiences.size === 0);
      if (stranger === undefined) report(plan, 'none');
      else unclear(stranger.part, 'Whether those who are named here are students could not be told.');
    },
  },
});

function isHeard({ kind, account, outcome }: Participation): boolean {
  return kind === 'author' || (account ?? outcome) !== undefined;
}

/** A placeholder is for `placeholders` to speak of. */
function isUnwritten({ account }: Participation): boolean {
  return account !== undefined && isStillOpen(account);
}

/** Whether what the plan knows comes from students who were asked: a survey, the school council. */
function drawsOnStudents(plan: Plan): boolean {
  const { reality, story } = plan;
  const texts = [
    ...reality.evidence.flatMap(({ finding = '', source: from = '' }) =>
      audiencesIn(from).size > 0 ? [finding, from] : [`${finding}. ${from}`],
    ),
    ...goalsOf(plan).flatMap(({ goal }) => [goal.data, goal.why]),
    ...measuresOf(plan).flatMap(({ measure }) => (hasBaseline(measure) ? [measure.source] : [])),
    ...plan.priorities.map(({ why }) => why),
    reality.summary,
    reality.lastPlan,
    story,
  ];
  return texts.some((text) => text !== undefined && hearsStudents(text));
}
