import type { Tone } from './tone.ts';

/** A drawing as data, so that no renderer ever has to trust a text with markup in it. Units are those of its own size. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What comes later covers what came before. */
  readonly shapes: readonly Shape[];
}

/** What a drawing is made of. */
export type Shape = Rectangle | Circle | Line | Label;

/** Filled with the colour of its tone; an outline alone where it has none. */
interface Rectangle {
  readonly kind: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone?: Tone | undefined;
}

/** Round its middle at `x` and `y`. */
interface Circle {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tone?: Tone | undefined;
}

/** From point to point; with an arrow at its end where it leads somewhere. */
export interface Line {
  readonly kind: 'line';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly arrow?: boolean | undefined;
}

/** Words in a drawing: `x` is where they begin, have their middle or end, `y` is the line that they stand on. */
export interface Label {
  readonly kind: 'label';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly align?: 'start' | 'middle' | 'end' | undefined;
  /** The height of the letters; 14 where nothing is said. */
  readonly size?: number | undefined;
}
