/** How a piece of text may look on a terminal. Nothing is ever said by this alone. */
export type TextStyle = 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'blue' | 'green';

/** What a terminal, or a text file, can show. */
export interface Terminal {
  /** Columns of a line. */
  readonly width: number;
  /** Puts a style on a text; without it there is none. */
  readonly paint?: ((style: TextStyle, text: string) => string) | undefined;
  /** Use nothing beyond ASCII for our own marks. Words of others stay as they are. */
  readonly ascii?: boolean | undefined;
}
