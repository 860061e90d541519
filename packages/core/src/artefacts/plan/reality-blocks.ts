import type { Evidence, Obstacle, Reality, Tension } from '../../model/plan.ts';
import type { Block, Text } from '../../page/page.ts';
import { answers, NOT_SAID } from '../parts/gap.ts';
import { sayWhen } from '../parts/say-parts.ts';

/** Where the school is now, part by part. */
export function realityBlocks(reality: Reality): readonly Block[] {
  const { summary, evidence, strengths, obstacles, tensions, threats, opportunities, lastPlan } = reality;
  return [
    answers([
      ['In short', summary === undefined ? [] : [summary]],
      ['What it rests on', evidence.map(sayEvidence)],
      ['What goes well', strengths],
      ['What is in the way', obstacles.map(sayObstacle)],
      ['What pulls in different directions', tensions.map(sayTension)],
      ['What could harm us', threats],
      ['What we could use', opportunities],
      ['What the last plan achieved and taught', lastPlan === undefined ? [] : [lastPlan]],
    ]),
  ];
}

function sayEvidence({ finding, source, on }: Evidence): Text {
  const from = [source, sayWhen(on)].filter((part) => part !== undefined).join(', ');
  return [finding ?? NOT_SAID, from === '' ? '' : ` (${from})`];
}

function sayObstacle({ what, response, owners }: Obstacle): Text {
  const who = owners.length === 0 ? '' : ` (${owners.join(', ')})`;
  return [what ?? NOT_SAID, ' – ', response ?? NOT_SAID, who];
}

function sayTension({ between, balance }: Tension): Text {
  return [between.join(' and '), ' – ', balance ?? NOT_SAID];
}
