/**
 * The levels of an organisation, top down. Each step is a group of names that stand at the same height. Configuration
 * can put another ladder in its place.
 */
export type Ladder = readonly (readonly string[])[];

/** The ladder of the plan format, from a trust or district down to the student. */
export const DEFAULT_LADDER: Ladder = [
  ['trust', 'district'],
  ['school'],
  ['phase'],
  ['department', 'grade'],
  ['classroom'],
  ['teacher'],
  ['student'],
];

/** How far down a level stands: 0 is the top. Case and outer blanks do not count. `undefined` for an unknown level. */
export function rankOf(level: string, ladder: Ladder = DEFAULT_LADDER): number | undefined {
  const name = level.trim().toLowerCase();
  const rank = ladder.findIndex((names) => names.some((known) => known.toLowerCase() === name));
  return rank === -1 ? undefined : rank;
}

const OF_STUDENTS = ['student', 'pupil', 'learner'];

/** Whether a plan of this level is a student's own. */
export function isOfStudent(level = ''): boolean {
  return OF_STUDENTS.includes(level.trim().toLowerCase());
}

/** Whether a plan of this level is that of one person, a teacher or a student, and not of a team. */
export function isOfOnePerson(level = ''): boolean {
  return isOfStudent(level) || level.trim().toLowerCase() === 'teacher';
}

/** Whether a plan of this level is that of one class. */
export function isOfClass(level = ''): boolean {
  return level.trim().toLowerCase() === 'classroom';
}

/** Whether a plan of this level is that of a part of a school: a phase, a department, a class, one person. */
export function isBelowSchool(level = ''): boolean {
  return (rankOf(level) ?? 0) > (rankOf('school') ?? 0);
}

/** Whether a plan of this level is that of one person or of one class, who meet over it every day. */
export function isOfClassOrPerson(level = ''): boolean {
  return isOfOnePerson(level) || isOfClass(level);
}

/** Whether a level stands at the top of its ladder: a trust or a district, by default. */
export function isTop(level: string, ladder: Ladder = DEFAULT_LADDER): boolean {
  return rankOf(level, ladder) === 0;
}
