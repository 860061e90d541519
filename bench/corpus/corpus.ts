import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { COMPARABLE_FAULTS, FAULTS } from './faults.ts';
import { printYaml } from './print-yaml.ts';
import { Random } from './random.ts';
import type { Region } from './region.ts';
import { ENGLAND, UNITED_STATES } from './region.ts';
import type { SoundPlan, Unit } from './shape.ts';
import { soundPlan } from './sound-plan.ts';

/** A plan as a file, and the rules that must find something in it. */
export interface PlanFile {
  readonly name: string;
  readonly text: string;
  readonly planted: readonly string[];
}

/** One plan in twenty is a trust's or a district's; the schools that follow it, most of them, stand under it. */
const GROUP = 20;
const UNDER_THE_TOP = 13;

/**
 * Writes plans as schools might: most of them sound but for a few faults, some with the plan above among them. The same
 * count and seed give the same plans.
 */
export function* corpus(count: number, seed = 1): Generator<PlanFile> {
  const random = new Random(seed);
  let region = ENGLAND;
  let top: SoundPlan | undefined;
  for (let index = 0; index < count; index++) {
    const inGroup = index % GROUP;
    const isTop = count > 1 && inGroup === 0;
    if (isTop) region = random.pick([ENGLAND, UNITED_STATES]);
    const parent = !isTop && inGroup <= UNDER_THE_TOP ? top : undefined;
    const plan = soundPlan({ ...nameUnit(region, isTop, index, random), parent }, region, random);
    if (isTop) top = structuredClone(plan);
    yield withFaults(plan, random.sample(FAULTS, random.between(0, 3)), random);
  }
}

/** Plans of single schools in which ten checks find what was planted, and nothing else: for comparing linters. */
export function* comparableCorpus(count: number, seed = 2): Generator<PlanFile> {
  const random = new Random(seed);
  for (let index = 0; index < count; index++) {
    const region = random.pick([ENGLAND, UNITED_STATES]);
    const plan = soundPlan({ ...nameUnit(region, false, index, random), parent: undefined }, region, random);
    yield withFaults(plan, random.sample(COMPARABLE_FAULTS, random.between(0, 3)), random);
  }
}

/** Writes files into a new folder, and gives their paths. */
export function writeFiles(folder: string, files: Iterable<Pick<PlanFile, 'name' | 'text'>>): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from(files, ({ name, text }) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}

function withFaults(plan: SoundPlan, faults: readonly Fault[], random: Random): PlanFile {
  for (const fault of faults) fault.plant(plan, random);
  const planted = faults.map(({ rule }) => rule);
  return { name: `${plan.id}.plan.yaml`, text: printYaml(plan, HEADINGS), planted };
}

function nameUnit(region: Region, isTop: boolean, index: number, random: Random): Omit<Unit, 'parent'> {
  const name = `${random.pick(region.places)} ${random.pick(isTop ? region.topNames : region.schools)}`;
  const id = `${name.toLowerCase().replaceAll(' ', '-')}-${index + 1}`;
  return { id, name, level: isTop ? region.top : 'school' };
}

const HEADINGS = {
  mission: 'Where are we going?',
  staff: 'Who is here?',
  reality: 'Where are we now?',
  priorities: 'What are our next steps?',
  communication: 'Keeping it alive',
};
