import type { Involvement, Perspective } from '../../model/people.ts';
import type { Placed } from '../../model/placed.ts';
import type { Plan } from '../../model/plan.ts';
import { goalsOf } from '../goals.ts';
import { once } from '../once.ts';
import { lazily } from '../../model/lazily.ts';
import { remember } from '../words/memo.ts';
import { namesLeastServed, namesReportedGroup, namesSettingForLeastServed } from '../words/least-served.ts';
import { singular, words } from '../words/words.ts';

/** Where a plan or its goals hear students who find learning and school most difficult. */
export interface LeastServedVoices {
  /** Perspectives and involvement that name them and say what came of it. */
  readonly heard: readonly Placed[];
  /** Those that name them and say nothing more. */
  readonly onlyNamed: readonly Placed[];
  /** Those that hear certain students, of whom it cannot be told whether they are meant: *children who moved twice*. */
  readonly unsure: readonly Placed[];
}

/**
 * Finds where a plan hears students who find learning and school most difficult: where they are named as those who
 * speak, else where what was heard names them; in a school for them, such as alternative provision, wherever students
 * are heard. The idea is from the anatomy of a plan.
 */
export const leastServedVoices: (plan: Plan) => LeastServedVoices = once((plan) => {
  const parts = [plan, ...goalsOf(plan).map(({ goal }) => goal)];
  const hearings = parts.flatMap(({ perspectives, involvement }) => [
    ...perspectives.map(ofPerspective),
    ...involvement.map(ofInvolvement),
  ]);
  const isForThem = [plan.title, plan.unit].some(
    (text) => text !== undefined && namesSettingForLeastServed(text),
  );
  const named = hearings.filter(({ who }) => who.some((text) => isThem(text, isForThem)));
  const heard = named.filter(({ account }) => account !== undefined);
  return {
    heard: (heard.length > 0 ? heard : hearings.filter(namesThem)).map(({ part }) => part),
    onlyNamed: named.filter(({ account }) => account === undefined).map(({ part }) => part),
    unsure: hearings.filter(isUnsure).map(({ part }) => part),
  };
});

/** Somebody who was asked, and what is said of it. */
interface Hearing {
  readonly part: Placed;
  readonly who: readonly string[];
  readonly account: string | undefined;
}

function ofPerspective(part: Perspective): Hearing {
  return { part, who: part.of, account: part.heard };
}

function ofInvolvement(part: Involvement): Hearing {
  return { part, who: part.who, account: part.how ?? part.changed };
}

/** @param isForThem - whether all students of the school are meant by students */
function isThem(who: string, isForThem: boolean): boolean {
  return speakersIn(who) === 'least served' || (isForThem && namesStudents(who) && isOfStudents(who));
}

/** Whether an account names them, and may be theirs. */
function namesThem({ who, account }: Hearing): boolean {
  if (account === undefined) return false;
  if (who.length === 0) return isOfStudents(account) && namesLeastServed(account);
  return who.some((text) => speakersIn(text) !== 'adults') && namesLeastServed(account);
}

function isUnsure({ who, account }: Hearing): boolean {
  if (account === undefined) return false;
  const texts = who.length > 0 ? who : [account];
  return texts.some((text) => isOfStudents(text) && (tellsApart(text) || namesReportedGroup(text)));
}

/** Whom a text names as those who speak; of several, these students first. */
const speakersIn = remember(1024, (text): 'least served' | 'others' | 'adults' => {
  const speakers = [text, ...text.split(/[,;&]|\band\b/)].filter(isOfStudents);
  if (speakers.some(namesLeastServed)) return 'least served';
  return speakers.length > 0 ? 'others' : 'adults';
});

/** Students as people: the first word of "pupil premium lead" is none. */
const STUDENTS =
  'students pupils learners children boys girls youngsters people leavers scholars graders freshmen sophomores alumni graduates';
const ADULTS =
  'parent carer caregiver guardian family staff team teacher tutor assistant ta lsa lead leader coordinator senco governor trustee officer ' +
  'department manager mentor counsellor adviser headteacher specialist';

const people = lazily(() => ({ students: new Set(STUDENTS.split(' ')), adults: new Set(ADULTS.split(' ')) }));

/** Whether the first people in a text may be students: "the SEND team" and "parents of pupils with SEND" are not. */
function isOfStudents(text: string): boolean {
  const { students, adults } = people();
  const first = words(text.replace(/\byoung carers?\b/gi, 'pupils')).find(
    (word) => students.has(word) || adults.has(singular(word)),
  );
  return first === undefined || students.has(first);
}

function namesStudents(text: string): boolean {
  return words(text).some((word) => people().students.has(word));
}

/** Words behind *pupils* that tell some from others, beside those in *-ing*: *children living far away*. */
const APART = 'who with without whose that on under needing receiving';
/** Behind *pupils in* or *pupils from*: where all are meant alike. */
const ALIKE =
  'year years yr grade grades class classes form key each every all the our school house primary secondary reception nursery both';

const clauses = lazily(() => ({ apart: new Set(APART.split(' ')), alike: new Set(ALIKE.split(' ')) }));

/** Whether some students are told from others by what is said of them, and not by their class or year alone. */
function tellsApart(text: string): boolean {
  const found = words(text);
  const { apart, alike } = clauses();
  return found.some((word, at) => {
    if (!people().students.has(word)) return false;
    const [next = '', after = ''] = found.slice(at + 1);
    if (next !== 'in' && next !== 'from') return apart.has(next) || next.endsWith('ing');
    return after !== '' && !alike.has(after) && !/^[a-z]{0,2}\d/.test(after);
  });
}
