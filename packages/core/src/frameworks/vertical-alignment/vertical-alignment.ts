import type { Framework } from '../framework.ts';
import {
  createdByThemselves,
  dataAtTop,
  dataBehind,
  mostImportantGoals,
  standsOn,
  takenUpBy,
  upwardLinks,
} from './answers.ts';
import type { Rung } from './answers.ts';

const TOP: Rung = { levels: ['trust', 'district'], one: 'a trust or district' };
const SCHOOL: Rung = { levels: ['school', 'phase'], one: 'a school' };
const TEAM: Rung = { levels: ['department', 'grade'], one: 'a department or grade' };
const CLASSROOM: Rung = { levels: ['classroom'], one: 'a classroom' };
const TEACHER: Rung = { levels: ['teacher'], one: 'a teacher' };
const STUDENT: Rung = { levels: ['student'], one: 'a student' };

/** What binds a goal to the one that it serves. */
const LINKS = ['goal-supports-parent', 'parent-goal-supported', 'goal-copied', 'level-skipped'];

/** Goals that align upward, each level writing its own: the steps in which that is done. */
export const verticalAlignment: Framework = {
  id: 'vertical-alignment',
  name: 'Vertical alignment',
  says: 'Two or three goals at the top, and at every level below a goal of its own that serves the one above.',
  groups: [
    {
      title: 'The steps, from the top down',
      questions: [
        { id: 'top-goals', asks: 'Which two or three goals matter most at the top, so that others can write theirs beside them?', reads: ['goals', 'wildlyImportant'], rules: ['top-goals', 'wig-limit'], answerAmong: mostImportantGoals(TOP), isAbout: standsOn(TOP) },
        { id: 'top-data', asks: 'Which data led the top to its goals, told in a page that everybody can read?', reads: ['data'], rules: ['data-rationale'], answerAmong: dataAtTop(TOP), isAbout: standsOn(TOP) },
        { id: 'schools', asks: 'Has every school set a goal of its own that serves one at the top?', reads: ['supports', 'parent'], rules: ['parent-plan', ...LINKS], answerAmong: takenUpBy(SCHOOL), isAbout: standsOn(SCHOOL) },
        { id: 'school-data', asks: 'Which data led each school to its own goal?', reads: ['data'], rules: ['data-rationale', 'measure-agreement'], answerAmong: dataBehind(SCHOOL), isAbout: standsOn(SCHOOL) },
        { id: 'teams', asks: "Has every department or grade set a goal of its own that serves the school's?", reads: ['supports', 'parent'], rules: LINKS, answerAmong: takenUpBy(TEAM), isAbout: standsOn(TEAM) },
        { id: 'classrooms', asks: "Has every classroom set a goal of its own that serves the team's?", reads: ['supports', 'parent'], rules: LINKS, answerAmong: takenUpBy(CLASSROOM), isAbout: standsOn(CLASSROOM) },
        { id: 'teachers', asks: "Has every teacher set a goal of their own that serves the classroom's?", reads: ['supports', 'parent'], rules: LINKS, answerAmong: takenUpBy(TEACHER), isAbout: standsOn(TEACHER) },
        { id: 'students', asks: 'Has every student been invited to set a goal of their own, for what they need to learn?', reads: ['supports', 'parent'], rules: LINKS, answerAmong: takenUpBy(STUDENT), isAbout: standsOn(STUDENT) },
      ],
    },
    {
      title: 'What holds it together',
      questions: [
        { id: 'links', asks: 'Which goal above does each goal of this plan serve?', reads: ['supports', 'parent'], rules: ['parent-plan', 'goal-supports-parent', 'cascade-cycle', 'period-within-parent', 'known-references'], answerAmong: upwardLinks },
        { id: 'set-by', asks: 'Who created each goal, so that it is theirs and not handed down?', reads: ['setBy'], rules: ['goal-set-by', 'goal-copied'], answerAmong: createdByThemselves },
      ],
    },
  ],
}; // prettier-ignore
