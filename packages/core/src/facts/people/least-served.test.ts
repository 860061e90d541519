import { expect, it } from 'vitest';
import { readDocument } from '../../read/read-document.ts';
import { readPlan } from '../../read/read-plan.ts';
import { Source } from '../../source/source.ts';
import { leastServedVoices } from './least-served.ts';

/** What becomes of one perspective or involvement. */
function fate(parts: object): 'heard' | 'named' | 'neither' | 'unsure' {
  const { root } = readDocument(new Source('plan.json', JSON.stringify({ id: 'a', title: 'A', ...parts })));
  if (root === undefined) throw new Error('The plan cannot be read.');
  const { heard, onlyNamed, unsure } = leastServedVoices(readPlan(root).model);
  if (heard.length > 0) return 'heard';
  if (onlyNamed.length > 0) return 'named';
  return unsure.length > 0 ? 'unsure' : 'neither';
}

it.each([
  'pupils who find school hardest',
  'students who find learning and school most difficult',
  'pupils with SEND',
  'SEND',
  'learners with ALN',
  'young people with additional support needs',
  'pupils in receipt of free school meals',
  'young carers',
  'care-experienced pupils',
  'English learners',
  'students who are chronically absent',
  'staff and pupils with an EHC plan',
  'looked-after children and their carers',
  'disadvantaged students in Years 7, 8 and 9',
  'pupils in the resource base',
  'non-readers in Year 4',
  'students missing 10% or more of school',
  'children for whom mornings are hardest',
  'pupils reading two or more years below their age',
  'ELs and long-term ELs',
])('%s are heard', (who) => {
  expect(fate({ perspectives: [{ of: who, heard: 'It is too loud' }] })).toBe('heard');
  expect(fate({ involvement: [{ who, how: 'a talk at lunch' }] })).toBe('heard');
  expect(fate({ perspectives: [{ of: who }] })).toBe('named');
  expect(fate({ goals: [{ goal: 'Calm', involvement: { who: ['parents', who] } }] })).toBe('named');
});

it.each([
  'pupils',
  'student council',
  'SEND team',
  'EAL coordinators',
  'the pupil premium lead',
  'parents of pupils with SEND',
  'parents and carers of pupils with SEND',
  'teachers of disadvantaged pupils',
  'non-disadvantaged pupils',
  'most able pupils',
])('%s are not meant', (who) => {
  expect(fate({ perspectives: [{ of: who, heard: 'It is too loud' }] })).toBe('neither');
  expect(fate({ involvement: [{ who, how: 'a talk at lunch' }] })).toBe('neither');
});

it.each([
  'Aboriginal and Torres Strait Islander students',
  'black boys in Year 9',
  'pupils who moved here',
  'children living far from school',
])('whether %s are meant cannot be told', (of) => {
  expect(fate({ perspectives: [{ of, heard: 'It is too loud' }] })).toBe('unsure');
});

it('takes what was heard for a sign of who spoke, where students spoke or nobody is named', () => {
  const heard = 'Pupils with SEND told us that the corridor is too loud';
  expect(fate({ perspectives: [heard] })).toBe('heard');
  expect(fate({ perspectives: [{ of: 'pupils', heard }] })).toBe('heard');
  expect(fate({ perspectives: [{ of: 'parents', heard }] })).toBe('neither');
  expect(fate({ perspectives: ['Staff told us that pupils with SEND are tired'] })).toBe('neither');
  expect(fate({ involvement: [{ who: 'students', how: 'interviews with young carers' }] })).toBe('heard');
});

it.each([
  ['children who moved four times', 1],
  ['students from the estate', 0],
  ['students from Elm Court', 1],
  ['pupils with a medical pass', 1],
  ['pupils in Years 7 and 9', 0],
  ['pupils in 7B', 0],
  ['children in every class', 0],
  ['pupils', 0],
  ['teachers who left', 0],
  ['parents of pupils who left', 0],
])('leaves open whether %s are meant', (of, count) => {
  const { root } = readDocument(
    new Source(
      'plan.json',
      JSON.stringify({ id: 'a', title: 'A', perspectives: [{ of, heard: 'Hm' }, { of }] }),
    ),
  );
  expect(leastServedVoices(readPlan(root!).model).unsure).toHaveLength(count);
});

it('takes all students for them in a school that is for them', () => {
  const perspectives = [{ of: 'all 41 pupils', heard: 'Nobody talks to you on the first day back' }];
  expect(fate({ perspectives })).toBe('neither');
  expect(fate({ unit: 'The Bridge (alternative provision)', perspectives })).toBe('heard');
  expect(fate({ title: 'Birchwood Special School plan', perspectives })).toBe('heard');
  expect(
    fate({ title: 'Birchwood Special School', perspectives: [{ ...perspectives[0], of: 'staff' }] }),
  ).toBe('neither');
  expect(fate({ title: 'DEIS plan', perspectives })).toBe('neither');
});

it('looks at the plan, its goals and the goals nested in them', () => {
  const perspectives = [{ of: 'refugees', heard: 'Nobody says our names right' }];
  expect(fate({ goals: [{ goal: 'A', goals: [{ goal: 'B', perspectives }] }] })).toBe('heard');
  expect(fate({ priorities: [{ title: 'A', goals: [{ goal: 'B', perspectives }] }] })).toBe('heard');
});
