import { readPattern } from './read-pattern.ts';
import { isWordCharacter, PatternError } from './syntax.ts';
import type { Border, Fits, Syntax } from './syntax.ts';

/** Whether a text fits a pattern somewhere. */
export type Pattern = (text: string) => boolean;

/** A step of the machine: take a character, stand at a border, go on at several places, or be done. */
type Step =
  | { readonly kind: 'one'; readonly fits: Fits }
  | { readonly kind: 'border'; readonly border: Border }
  | { readonly kind: 'split'; to: readonly number[] }
  | { readonly kind: 'done' };

/** With it, the longest text of a plan takes seconds at the very worst. */
const MOST_STEPS = 300;

/**
 * Makes a pattern ready. All ways through it are followed at once, so the time that it takes grows with the text and with
 * the pattern, and with nothing else: no pattern can keep a run busy for ever.
 *
 * @throws {PatternError} where the text is no pattern, or one that is too large
 */
export function patternOf(text: string): Pattern {
  const steps: Step[] = [];
  emit(readPattern(text), steps);
  steps.push({ kind: 'done' });
  return (subject) => new Machine(steps).fits(Array.from(subject));
}

function emit(syntax: Syntax, steps: Step[]): void {
  if (steps.length > MOST_STEPS)
    throw new PatternError('It is too large once its repetitions are written out.');
  if (syntax.kind === 'one' || syntax.kind === 'border') steps.push(syntax);
  else if (syntax.kind === 'repeat') emitRepeat(syntax, steps);
  else if (syntax.kind === 'choice') emitChoice(syntax.parts, steps);
  else for (const part of syntax.parts) emit(part, steps);
}

function emitChoice(parts: readonly Syntax[], steps: Step[]): void {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    emit(only, steps);
    return;
  }
  const split = { kind: 'split' as const, to: [] as number[] };
  steps.push(split);
  const ends: { to: readonly number[] }[] = [];
  for (const part of parts) {
    split.to.push(steps.length);
    emit(part, steps);
    const end = { kind: 'split' as const, to: [] };
    steps.push(end);
    ends.push(end);
  }
  for (const end of ends) end.to = [steps.length];
}

function emitRepeat({ part, least, most }: Extract<Syntax, { kind: 'repeat' }>, steps: Step[]): void {
  for (let times = 0; times < least; times++) emit(part, steps);
  if (most === Infinity) {
    const loop = { kind: 'split' as const, to: [] as readonly number[] };
    const start = steps.push(loop) - 1;
    emit(part, steps);
    steps.push({ kind: 'split', to: [start] });
    loop.to = [start + 1, steps.length];
    return;
  }
  const exits: { to: readonly number[] }[] = [];
  for (let times = least; times < most; times++) {
    const exit = { kind: 'split' as const, to: [steps.length + 1] as readonly number[] };
    steps.push(exit);
    exits.push(exit);
    emit(part, steps);
  }
  for (const exit of exits) exit.to = [...exit.to, steps.length];
}

/** Stands at several steps at once, at each of them once. */
class Machine {
  readonly #steps: readonly Step[];
  /** By step: the place in the text at which it was reached last. */
  readonly #reached: Int32Array;
  #current: number[] = [];

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
    this.#reached = new Int32Array(steps.length).fill(-1);
  }

  fits(characters: readonly string[]): boolean {
    for (let at = 0; at <= characters.length; at++) {
      const waiting = this.#current;
      this.#current = [];
      for (const index of waiting) if (this.#reach(index + 1, at, characters)) return true;
      if (this.#reach(0, at, characters)) return true;
      const character = characters[at];
      if (character === undefined) return false;
      this.#current = this.#current.filter((index) => {
        const step = this.#steps[index];
        return step?.kind === 'one' && step.fits(character);
      });
    }
    return false;
  }

  /** Goes to a step and on from there as far as no character is needed; tells whether the end was reached. */
  #reach(first: number, at: number, characters: readonly string[]): boolean {
    const open = [first];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const step = this.#steps[index];
      if (step === undefined || this.#reached[index] === at) continue;
      this.#reached[index] = at;
      if (step.kind === 'done') return true;
      if (step.kind === 'one') this.#current.push(index);
      else if (step.kind === 'split') open.push(...step.to);
      else if (isAt(step.border, at, characters)) open.push(index + 1);
    }
    return false;
  }
}

function isAt(border: Border, at: number, characters: readonly string[]): boolean {
  if (border === 'start') return at === 0;
  if (border === 'end') return at === characters.length;
  const isEdge = isWordCharacter(characters[at - 1] ?? '') !== isWordCharacter(characters[at] ?? '');
  return isEdge === (border === 'edge');
}
