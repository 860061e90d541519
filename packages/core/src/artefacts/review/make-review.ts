import type { FileReport, Report } from '../../engine/report.ts';
import { isAboutWriting, isCrash } from '../../formats/selection.ts';
import { Families } from '../../frameworks/family.ts';
import type { Family } from '../../frameworks/family.ts';
import type { Framework, Question } from '../../frameworks/framework.ts';
import type { Answer } from '../../frameworks/answer.ts';
import { fitting } from './choose-frameworks.ts';
import type { Choice } from './choose-frameworks.ts';
import type { Notes } from './notes.ts';
import { reviewFinding, reviewQuestion } from './review-question.ts';
import type { PlanReview, ReviewedFile, ReviewedFramework } from './review.ts';

/** Which questions are asked: those of these sources, or of these as far as they fit. */
export interface Wanted {
  readonly frameworks: readonly Framework[];
  /** Whether to leave out sources that do not fit a plan. */
  readonly onlyFitting: boolean;
}

/** Puts a review together from what the rules found and what was noted of each file. */
export function makeReview(report: Report, notes: Notes, wanted: Wanted): PlanReview {
  const maker = new Maker(report, notes, wanted);
  const files = report.files.flatMap((file) => maker.file(file));
  return report.asOf === undefined ? { version: 1, files } : { version: 1, asOf: report.asOf, files };
}

class Maker {
  readonly #report: Report;
  readonly #notes: Notes;
  readonly #wanted: Wanted;
  readonly #families: Families;
  readonly #reports: ReadonlyMap<string, FileReport>;

  constructor(report: Report, notes: Notes, wanted: Wanted) {
    this.#report = report;
    this.#notes = notes;
    this.#wanted = wanted;
    const standings = [...notes.plans.values()].map(({ standing }) => standing);
    this.#families = new Families(standings, [...notes.charts.values()]);
    this.#reports = new Map(report.files.map((file) => [file.file, file]));
  }

  /** The review of a file; none for a chart whose plan is reviewed, since it is looked at there. */
  file(report: FileReport): readonly ReviewedFile[] {
    const family = this.#familyOf(report.file);
    if (family === undefined) return [this.#reviewed(report, 'unreadable', undefined)];
    const isOfPlan = report.kind === 'reflection' && family.plan !== undefined;
    if (isOfPlan && this.#reports.has(family.plan.file)) return [];
    return [this.#reviewed(report, report.kind ?? 'unreadable', family)];
  }

  #familyOf(file: string): Family | undefined {
    const plan = this.#notes.plans.get(file);
    if (plan !== undefined) return this.#families.of(plan.standing);
    const chart = this.#notes.charts.get(file);
    return chart === undefined ? undefined : this.#families.ofChart(chart);
  }

  #reviewed(report: FileReport, kind: ReviewedFile['kind'], family: Family | undefined): ReviewedFile {
    const { rules } = this.#report;
    const { frameworks, leftOut } = this.#choose(kind, family);
    const problems = report.findings
      .filter((finding) => isAboutWriting(finding) || isCrash(finding))
      .map((finding) => reviewFinding(finding, rules));
    return {
      file: report.file,
      kind,
      ...(report.title === undefined ? {} : { title: report.title }),
      problems,
      frameworks: family === undefined ? [] : frameworks.map((each) => this.#framework(each, report, family)),
      leftOut,
    };
  }

  #choose(kind: ReviewedFile['kind'], family: Family | undefined): Choice {
    const { frameworks, onlyFitting } = this.#wanted;
    if (family === undefined) return { frameworks: [], leftOut: [] };
    if (kind === 'reflection')
      return { frameworks: frameworks.filter(({ id }) => id === 'improvement-journey'), leftOut: [] };
    return onlyFitting ? fitting(frameworks, family) : { frameworks, leftOut: [] };
  }

  #framework({ id, name, says, groups }: Framework, report: FileReport, family: Family): ReviewedFramework {
    const files = [report, ...this.#chartReports(report, family)];
    const answers = this.#notes.plans.get(report.file)?.answers;
    const reviewed = groups.map(({ title, questions }) => ({
      title,
      questions: questions.map((question) =>
        reviewQuestion(question, answerTo(question, answers, family), family, files, this.#report),
      ),
    }));
    return { id, name, says, groups: reviewed };
  }

  #chartReports({ file }: FileReport, { charts }: Family): readonly FileReport[] {
    return charts.flatMap((chart) => (chart.file === file ? [] : (this.#reports.get(chart.file) ?? [])));
  }
}

const NOTHING: Answer = { said: [], more: 0, lacks: [], untold: [] };

function answerTo(
  question: Question,
  answers: ReadonlyMap<Question, Answer> | undefined,
  family: Family,
): Answer {
  return 'answerAmong' in question ? question.answerAmong(family) : (answers?.get(question) ?? NOTHING);
}
