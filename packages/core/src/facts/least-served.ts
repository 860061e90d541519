import type { Involvement, Perspective, Placed, Plan } from '../model/plan.ts';
import { goalsOf } from './goals.ts';
import { once } from './once.ts';
import { lazily } from './words/memo.ts';
import { namesLeastServed } from './words/least-served.ts';
import { singular, words } from './words/words.ts';

/** Where a plan or its goals hear students who find learning and school most difficult. */
export interface LeastServedVoices {
  /** Perspectives and involvement that name them and say what came of it. */
  readonly heard: readonly Placed[];
  /** Those that name them and say nothing more. */
  readonly onlyNamed: readonly Placed[];
}

/** Finds where a plan hears students who find learning and school most difficult. The idea is from the anatomy of a plan. */
export const leastServedVoices: (plan: Plan) => LeastServedVoices = once((plan) => {
  const parts = [plan, ...goalsOf(plan).map(({ goal }) => goal)];
  const hearings = parts.flatMap(({ perspectives, involvement }) => [
    ...perspectives.map(ofPerspective),
    ...involvement.map(ofInvolvement),
  ]);
  const theirs = hearings.filter(isTheirs);
  return {
    heard: theirs.filter(({ account }) => account !== undefined).map(({ part }) => part),
    onlyNamed: theirs.filter(({ account }) => account === undefined).map(({ part }) => part),
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

/** Whether these students are named, or students in general and the account names them. */
function isTheirs({ who, account }: Hearing): boolean {
  const speakers = who.flatMap((text) => text.split(/[,;&]|\band\b/));
  if (speakers.some((text) => speakerIn(text) !== 'adult' && namesLeastServed(text))) return true;
  if (account === undefined || !namesLeastServed(account)) return false;
  return who.length === 0 ? speakerIn(account) !== 'adult' : speakers.some((text) => speakerIn(text) === 'student');
}

const STUDENTS = 'student pupil learner child boy girl youngster people';
const ADULTS =
  'parent family staff team teacher tutor assistant ta lsa lead leader coordinator senco governor trustee officer ' +
  'department manager mentor counsellor adviser headteacher specialist';

const speakerWords = lazily(
  () =>
    new Map([
      ...STUDENTS.split(' ').map((word) => [word, 'student'] as const),
      ...ADULTS.split(' ').map((word) => [word, 'adult'] as const),
    ]),
);

/** Whom a text speaks of first: "the SEND team" and "parents of pupils with SEND" are adults who speak for others. */
function speakerIn(text: string): 'student' | 'adult' | undefined {
  for (const word of words(text)) {
    const speaker = speakerWords().get(singular(word));
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}
