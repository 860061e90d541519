import { describe, expect, it } from 'vitest';
import { NO_TENSION, TENSIONS } from './tension-data.ts';
import { foldText, sidesNamed, tensionWords, touches } from './tension-words.ts';

const table = tensionWords(TENSIONS);
const sides = TENSIONS.flatMap(({ one, other }) => [one, other]);

describe('the known tensions', () => {
  it.each(sides.map((side) => ({ ...side })))('have words for $name as texts are folded', (side) => {
    const { words, ofStaff = '', capitals = '' } = side;
    const lists = [words, ofStaff, capitals.toLowerCase()].filter((list) => list !== '');
    for (const phrase of lists.flatMap((list) => list.split('|')))
      expect(foldText(phrase).join(' ')).toBe(phrase);
  });

  it('have exceptions as texts are folded', () => {
    for (const phrase of NO_TENSION.split('|')) expect(foldText(phrase).join(' ')).toBe(phrase);
  });

  it.each(TENSIONS.map(({ one, other }) => ({ one, other })))(
    'know $one.name and $other.name by their own names, on different sides',
    ({ one, other }) => {
      const named = (text: string): readonly string[] =>
        sidesNamed(text, table)
          .filter(({ pair }) => pair.one === one)
          .map(({ side }) => side);
      expect(named(one.words.split('|')[0] ?? '')).toContain('one');
      expect(named(other.words.split('|')[0] ?? '')).toContain('other');
    },
  );
});

describe('a text touches a side', () => {
  const touched = (text: string): readonly string[] =>
    touches(text, table).map(({ pair, side }) => pair[side].name);

  it.each([
    ['Staff wellbeing comes first', ['staff wellbeing', 'workload']],
    ['Teachers enjoy high morale', ['staff wellbeing', 'workload']],
    ['Pupils with SEND learn with their class', ['inclusion']],
    ['Students with IEPs learn with their class', ['inclusion']],
    ['Orderly hallways', ['calm classrooms']],
    ['Music in every year', ['a broad curriculum']],
    ['Phonics in Reception', ['time for core subjects']],
  ])('%s', (text, expected) => {
    expect([...new Set(touched(text))].sort()).toEqual([...expected].sort());
  });

  it.each([
    'Wellbeing of pupils',
    'Send a book home',
    'SEND A BOOK HOME EACH DAY',
    'Fewer learning walks',
    'Evidence-informed teaching',
    'Growth mindset',
    'Grades 3 to 5 meet weekly',
    'Saving energy in the kitchen',
    'Toilet training in nursery, led by staff',
    'Digital inclusion',
    'Local history',
  ])('or none: %s', (text) => {
    expect(touched(text)).toEqual([]);
  });
});
