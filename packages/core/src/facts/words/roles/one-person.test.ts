import { describe, expect, it } from 'vitest';
import { onePerson } from './one-person.ts';

describe('the person whom an owner is', () => {
  it.each([
    ['HT', 'Headteacher'],
    ['HT', 'Head Teacher'],
    ['the headteacher', 'Headteacher'],
    ['DHT', 'Deputy Headteacher'],
    ['SENCo', 'SENDCO'],
    ['Deputy Head (Pastoral)', 'DHT - pastoral'],
    ['English Lead', 'english lead'],
    ['Mrs Khan', 'Mrs. Khan'],
    ['Headteacher, supported by governors', 'HT'],
    ['English lead with TAs', 'English lead'],
    ['HT (with governors)', 'HT'],
    ['Dr. Lopez, Principal', 'Dr Lopez'],
    ['J. Smith (HT)', 'J Smith'],
    ['Headteacher (Mrs Lowe)', 'Mrs Lowe'],
  ])('is the same: %s, %s', (one, other) => {
    expect(onePerson(one)?.key).toBeDefined();
    expect(onePerson(one)?.key).toBe(onePerson(other)?.key);
  });

  it.each([
    ['Deputy Head (Pastoral)', 'Deputy Head (Academic)'],
    ['Deputy Head (Pastoral)', 'Deputy Head'],
    ['Assistant Superintendent, Ed Services', 'Assistant Superintendent, Secondary'],
    ['Math coach', 'Literacy coach'],
    ['CFO', 'Business manager'],
    ['Headteacher', 'Head of school'],
    ['Mrs Khan', 'Mr Khan'],
    ['KS1 lead', 'KS2 lead'],
    ['VP Pastoral', 'VP Curriculum'],
  ])('is another: %s, %s', (one, other) => {
    expect(onePerson(one)?.key).toBeDefined();
    expect(onePerson(other)?.key).toBeDefined();
    expect(onePerson(one)?.key).not.toBe(onePerson(other)?.key);
  });

  it.each([
    'SLT',
    'Senior Leadership Team',
    'all staff',
    'Everyone',
    'the English team',
    'Maths department',
    'School office',
    'Governors',
    'Governing body',
    'Year heads',
    'Heads of Year',
    'Class teachers',
    'Deputy Headteachers (both)',
    'HT and DHT',
    'HT/DHT',
    'JS & PK',
    'HT, DHT',
    'Mrs Khan, Mr Jones',
    'SENCo, Attendance officer',
    'Sam and Priya',
    'English and maths leads',
    'Maths lead; English lead',
    "Superintendent's Cabinet",
    'TBC',
    '[who?]',
    'XX',
    '?',
  ])('is nobody alone: %s', (owner) => {
    expect(onePerson(owner)).toBeUndefined();
  });

  it.each([
    'AHT, Attendance',
    'Assistant Principal, Curriculum and Instruction',
    'Head of Teaching and Learning',
    'T&L lead',
    'AoLE lead for mathematics and numeracy',
    'Director of Student Services',
    'Careers lead',
    'Premises manager',
    'Chair of governors',
    'Head of Maths',
    'JS',
    'Rector',
  ])('is one: %s', (owner) => {
    expect(onePerson(owner)).toBeDefined();
  });
});
