import type { ActionInput, MeasureInput, MilestoneInput, PlanInput } from '@plan-lint/schemas';
import {
  COMMON_ROLES,
  COMMUNICATION,
  CONTRIBUTIONS,
  MILESTONES,
  NOT_DOING,
  PURPOSES,
  VALUES,
} from './purpose.ts';
import type { Random } from './random.ts';
import type { Region } from './region.ts';
import type { Full, Goal, Priority, Reality, SoundPlan, Unit } from './shape.ts';
import type { GoalIdea, Topic } from './topic.ts';
import { TOPICS } from './topics.ts';

/** Writes a plan for a unit as its leaders might, in the words of their country. */
export function soundPlan(unit: Unit, region: Region, random: Random): SoundPlan {
  const writer = new Writer(unit, region, random);
  const topics = random.sample(TOPICS, unit.level === 'school' && random.chance(0.7) ? 1 : 2);
  return {
    kind: 'plan',
    version: 1,
    id: unit.id,
    title: `${unit.name} improvement plan 2026-27`,
    level: unit.level,
    unit: unit.name,
    parent: unit.parent?.id,
    period: { ...region.year },
    calendar: random.chance(0.2) ? region.terms.map((term) => ({ ...term })) : undefined,
    author: { role: writer.say('{head}') },
    ...writer.purpose(),
    staff: [...writer.staff],
    reality: writer.reality(topics),
    priorities: topics.map((topic, index) => writer.priority(topic, index === 0)),
    notDoing: random.sample(NOT_DOING, 2).map((choice) => ({ ...choice })),
    communication: COMMUNICATION.map(({ what, audience, ...rest }) => ({
      what: writer.say(what),
      ...rest,
      audience: [...audience],
    })),
    monitoring: random.chance(0.5)
      ? [{ what: 'Each figure', who: writer.say('{head}'), when: 'monthly' }]
      : undefined,
    reviews: [...region.reviews],
    adaptation: 'At each review we may change the actions; the goals only if all staff agree.',
  };
}

class Writer {
  readonly staff: readonly string[];
  readonly #unit: Unit;
  readonly #region: Region;
  readonly #random: Random;

  constructor(unit: Unit, region: Region, random: Random) {
    this.#unit = unit;
    this.#region = region;
    this.#random = random;
    this.staff = [...COMMON_ROLES.map((role) => this.say(role)), ...random.sample(region.roles, 2)];
  }

  /** Puts the region's words in place of the braced names. */
  say(text: string): string {
    return text.replace(/\{(\w+)\}/g, (name, word: string) => this.#region.words[word] ?? name);
  }

  purpose(): Pick<PlanInput, 'mission' | 'values' | 'vision' | 'story' | 'pride'> {
    const { mission, vision, story, pride } = this.#random.pick(PURPOSES);
    return {
      mission,
      values: VALUES.map((value) => ({ ...value })),
      vision: this.say(vision),
      story: this.#sometimes(this.say(story)),
      pride: this.#sometimes(this.say(pride)),
    };
  }

  /** What about half of all plans say. */
  #sometimes<Part>(part: Part): Part | undefined {
    return this.#random.chance(0.5) ? part : undefined;
  }

  reality(topics: readonly Topic[]): Reality {
    const owner = this.say('{deputy}');
    return {
      summary: 'We know our children well, and too few of them surprise us.',
      evidence: topics.map(({ evidence, source }) => ({
        finding: this.say(evidence),
        source: this.say(source),
        on: '2026-06',
      })),
      obstacles: topics.map(({ id, obstacle: { what, response } }) => ({
        id: `${id}-obstacle`,
        what: this.say(what),
        response: this.say(response),
        owner,
      })),
      tensions: this.#sometimes([
        { between: ['routines', 'time to plan'], balance: 'A new routine replaces an old one.' },
      ]),
      lastPlan: this.#sometimes(
        'Last year we met one target of nine; hardly anybody remembers the other eight.',
      ),
    };
  }

  priority(topic: Topic, first: boolean): Priority {
    const goals = topic.goals.slice(0, this.#random.between(1, 2));
    return {
      id: topic.id,
      title: this.say(topic.title),
      why: this.say(topic.why),
      insteadOf: this.#sometimes(this.say(topic.insteadOf)),
      owner: this.#sometimes(this.say('{head}')),
      goals: goals.map((idea, index) => this.#goal(idea, topic, first && index === 0)),
    };
  }

  #goal(idea: GoalIdea, topic: Topic, wildlyImportant: boolean): Goal {
    const { parent } = this.#unit;
    const above =
      parent?.priorities.flatMap(({ goals }) => goals.map(({ id }) => `${parent.id}/${id}`)) ?? [];
    const measure = this.#measure(idea, topic);
    return {
      id: idea.id,
      goal: this.say(idea.goal),
      wildlyImportant: wildlyImportant || undefined,
      why: this.say(idea.why),
      supports: ['mission', this.#random.pick(VALUES).id, ...this.#random.sample(above, 1)],
      owner: this.say(this.#random.pick(['{head}', '{deputy}'])),
      by: this.#region.year.end,
      measures: [measure],
      milestones: this.#sometimes(this.#milestones(measure)),
      actions: this.#actions(idea),
      ...(wildlyImportant ? this.#collective(topic) : {}),
    };
  }

  #measure({ measure, from, change, about = 'students' }: GoalIdea, { source }: Topic): Full<MeasureInput> {
    const start = this.#random.between(...from);
    return {
      measure: this.say(measure),
      from: `${start}%`,
      to: `${start + this.#random.between(...change)}%`,
      by: this.#region.year.end,
      source: this.say(source),
      about,
    };
  }

  #milestones({ from, to }: Full<MeasureInput>): Full<MilestoneInput>[] {
    const middle = Math.round((Number.parseInt(String(from), 10) + Number.parseInt(String(to), 10)) / 2);
    const by = this.#region.reviews[2] ?? this.#region.year.end;
    return [{ by, expect: this.say(this.#random.pick(MILESTONES)), value: `${middle}%` }];
  }

  #actions({ id, actions }: GoalIdea): Full<ActionInput>[] {
    const owners = ['{deputy}', '{inclusion}', 'Literacy lead', 'Heads of {year}'].map((role) =>
      this.say(role),
    );
    return this.#random.sample(actions, this.#random.between(1, 3)).map((text, index) => ({
      id: `${id}-${index + 1}`,
      do: this.say(text),
      owner: this.#random.pick(owners),
      by: this.#region.reviews[index] ?? this.#region.year.end,
      ...(index === 0
        ? { quickWin: true, cost: this.#random.between(1, 19) * 50 }
        : { dependsOn: [`${id}-1`] }),
    }));
  }

  /** What only a wildly important goal says: everyone's part in it, and who was heard. */
  #collective({ heard }: Topic): Pick<Goal, 'contributions' | 'involvement' | 'perspectives'> {
    const does = this.#random.sample(CONTRIBUTIONS, this.staff.length);
    return {
      contributions: this.staff.map((role, index) => ({ role, does: this.say(does[index] ?? '') })),
      involvement: [
        {
          who: 'staff',
          how: 'All staff chose this goal from three',
          changed: 'The first draft was about results.',
        },
        { who: this.say('{pupils}'), how: 'The council asked every class what would help.' },
      ],
      perspectives: [{ ...heard, of: this.say(heard.of) }],
    };
  }
}
