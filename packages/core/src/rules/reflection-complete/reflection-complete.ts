import { nearestId } from '../../facts/ids.ts';
import { nameVoice, SECTION_NAMES, sectionsOfChart, statementsIn, unratedIn } from '../../facts/journey.ts';
import { JOURNEY_STATEMENTS } from '../../model/journey-statements.ts';
import type { Voice } from '../../model/reflection.ts';
import { sameId } from '../../model/workspace.ts';
import { source } from '../../rule/basis.ts';
import { defineRule, type TypedContext } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

/** How many ids are named before the rest is counted. */
const MOST_NAMED = 4;

const messages = {
  none: {
    says: 'The voice of "{voice}" has not rated a single statement.',
    why: 'An empty column looks like agreement, and nobody learns how these people see the school.',
    try: 'Fill it in together, or take the voice out. A colour stands beside each statement, for example `good-past-is-past: yellow`.',
    missing: ['ratings'],
  },
  section: {
    says: 'The voice of "{voice}" has not rated {count} of {total} statements under "{section}": {statements}.',
    why: 'What nobody rated is not talked about, and it is often the statement that was hard to agree on.',
    try: 'Give each a colour, for example `{first}: red`. Red means that you have hardly begun, and is an answer like any other.',
  },
  unknown: {
    says: 'The voice of "{voice}" rates "{statement}", and the chart has no such statement.',
    why: 'The colour counts for nothing, and the statement that was meant counts as not rated.',
    try: 'Write the id as the chart has it: {near}.',
  },
} as const;

export const reflectionComplete: Rule = defineRule({
  id: 'reflection-complete',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every voice has rated every statement of the chart',
  basis: [source('improvement-journey', 'Each point of the chart is to be looked at and coloured')],
  messages,
  check: {
    reflection({ voices }, context) {
      voices.forEach((voice, index) => {
        checkVoice(voice, nameVoice(voice, index), context);
      });
    },
  },
});

type Context = TypedContext<typeof messages, object>;

function checkVoice(voice: Voice, name: string, { report, isBroken }: Context): void {
  if (voice.ratings.size === 0) {
    report(voice, 'none', { voice: name });
    return;
  }
  if (isBroken(voice, 'ratings')) return;
  reportUnknown(voice, name, report);
  for (const section of sectionsOfChart()) {
    const unrated = unratedIn(voice, section).map(({ id }) => id);
    const [first] = unrated;
    if (first === undefined) continue;
    const hidden = unrated.length - MOST_NAMED;
    report(voice, 'section', {
      voice: name,
      count: unrated.length,
      total: statementsIn(section),
      section: SECTION_NAMES[section],
      statements: hidden > 0 ? [...unrated.slice(0, MOST_NAMED), `${String(hidden)} more`] : unrated,
      first,
    });
  }
}

const IDS = new Set(JOURNEY_STATEMENTS.map(({ id }) => sameId(id)));

function reportUnknown({ ratings }: Voice, name: string, report: Context['report']): void {
  for (const [statement, { place }] of ratings) {
    if (IDS.has(sameId(statement))) continue;
    const near = nearestId(
      statement,
      JOURNEY_STATEMENTS.map(({ id }) => id),
    );
    const hint = near === undefined ? 'the page of the plan format lists all of them' : `\`${near}\``;
    report(place, 'unknown', { voice: name, statement, near: hint });
  }
}
