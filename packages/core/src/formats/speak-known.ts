import { counted } from './count-words.ts';

/** Says that findings are left out because they are known from a baseline. */
export function speakKnown(count: number): string {
  return `${counted(count, 'finding')} known from the baseline ${count === 1 ? 'is' : 'are'} left out.`;
}
