import type { Rating } from '../model/rating.ts';
import { sameId } from '../model/workspace.ts';
import type { Location } from '../source/location.ts';

/** A plan with all that is related to it among the files that were read. */
export interface Family {
  /** Absent where a filled-in chart belongs to no plan that was read. */
  readonly plan: Standing | undefined;
  /** The plans above, nearest first. */
  readonly above: readonly Standing[];
  /** All plans below, those nearest to the plan first. */
  readonly below: readonly Standing[];
  readonly charts: readonly Chart[];
  /** The plan with this id among all that were read. */
  readonly named: (id: string) => Standing | undefined;
}

/** What is kept of a plan, without its document, to answer questions about several plans. */
export interface Standing {
  readonly file: string;
  readonly id: string | undefined;
  /** How people call it: its title, else whose it is, else its id, else its file. */
  readonly name: string;
  readonly level: string | undefined;
  readonly parent: string | undefined;
  readonly hasUnseenParent: boolean;
  readonly goals: readonly GoalStanding[];
  readonly steps: readonly StepTaken[];
}

/** A goal at the top of a plan, with what the goals nested in it add. */
export interface GoalStanding {
  readonly id: string | undefined;
  /** How it is called in a sentence. */
  readonly name: string;
  /** Its own words, else its id; absent where it has neither. */
  readonly words: string | undefined;
  readonly at: Location;
  readonly isMostImportant: boolean;
  /** How data informed it. */
  readonly data: { readonly text: string; readonly at: Location } | undefined;
  /** What it supports in other plans, as written. */
  readonly supports: readonly string[];
  readonly setBy: readonly string[];
}

/** A goal or action that answers a statement of the chart. */
export interface StepTaken {
  readonly statement: string;
  /** In the plan's words; absent where it has none. */
  readonly step: string | undefined;
  readonly at: Location;
}

/** A filled-in chart, without its document. */
export interface Chart {
  readonly file: string;
  readonly at: Location;
  /** The id of the plan that it says it belongs to. */
  readonly plan: string | undefined;
  readonly on: string | undefined;
  readonly voices: readonly ChartVoice[];
}

export interface ChartVoice {
  readonly by: string;
  readonly at: Location;
  /** By statement. */
  readonly ratings: ReadonlyMap<string, Rated>;
}

export interface Rated {
  readonly rating: Rating;
  readonly note: string | undefined;
  readonly at: Location;
}

/** Chains of plans are short; longer ones have no end. */
const LONGEST_CHAIN = 20;

/** All plans and charts of a run, as families. */
export class Families {
  readonly #byId = new Map<string, Standing>();
  readonly #children = new Map<string, Standing[]>();
  readonly #charts = new Map<string, Chart[]>();

  constructor(standings: readonly Standing[], charts: readonly Chart[]) {
    for (const standing of standings) {
      const { id, parent } = standing;
      if (id !== undefined && !this.#byId.has(sameId(id))) this.#byId.set(sameId(id), standing);
      if (parent !== undefined) add(this.#children, sameId(parent), standing);
    }
    for (const chart of charts) if (chart.plan !== undefined) add(this.#charts, sameId(chart.plan), chart);
  }

  /** The family of a plan. */
  of(plan: Standing): Family {
    const charts = plan.id === undefined ? [] : (this.#charts.get(sameId(plan.id)) ?? []);
    return { plan, above: this.#above(plan), below: this.#below(plan), charts, named: this.#named };
  }

  /** The family of a chart: its plan's, where that was read. */
  ofChart(chart: Chart): Family {
    const plan = chart.plan === undefined ? undefined : this.#named(chart.plan);
    return plan === undefined
      ? { plan, above: [], below: [], charts: [chart], named: this.#named }
      : this.of(plan);
  }

  #above(plan: Standing): readonly Standing[] {
    const chain: Standing[] = [];
    for (let at = this.#parentOf(plan); at !== undefined && at !== plan; at = this.#parentOf(at)) {
      if (chain.length === LONGEST_CHAIN || chain.includes(at)) break;
      chain.push(at);
    }
    return chain;
  }

  #below(plan: Standing): readonly Standing[] {
    const found = new Set([plan]);
    for (const { id } of found)
      for (const child of id === undefined ? [] : (this.#children.get(sameId(id)) ?? [])) found.add(child);
    found.delete(plan);
    return [...found];
  }

  #parentOf({ parent }: Standing): Standing | undefined {
    return parent === undefined ? undefined : this.#named(parent);
  }

  readonly #named = (id: string): Standing | undefined => this.#byId.get(sameId(id));
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
