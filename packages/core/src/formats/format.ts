import type { Report } from '../engine/report.ts';
import type { Severity } from '../rule/message.ts';
import type { Grouping } from './pitfalls.ts';

/**
 * Turns a report into text. Pure: the same report and context give the same bytes. The text is complete, with the line
 * break at its end, and empty where a format has nothing to say.
 */
export type Format = (report: Report, context: FormatContext) => string;

/** How a piece of text may look on a terminal. Nothing is ever said by this alone. */
export type Style = 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'blue' | 'green';

/** What a format must be told by whoever runs it: all that it cannot know without touching files or a terminal. */
export interface FormatContext {
  /** The version of the tool. */
  readonly version: string;
  /** The absolute folder that paths of machine formats are relative to, with `/` between folders. */
  readonly root: string;
  /** The absolute path of a file of the report, with `/` between folders; `<text>` where it has none. */
  readonly pathOf: (file: string) => string;
  /** The text of a file of the report as it was linted; absent where it is not at hand. */
  readonly text: (file: string) => string | undefined;
  /** Columns of the terminal. */
  readonly width: number;
  /** Show every finding, where a format for people would stop after the ones that matter most. */
  readonly all: boolean;
  /** How formats for people put findings together, where they can: by place, unless said otherwise. */
  readonly by?: Grouping | undefined;
  /** List the rules that passed. */
  readonly showPassed: boolean;
  /** List the findings that the plan waives. */
  readonly showWaived: boolean;
  /** Put what is known from a baseline into SARIF, marked as unchanged. */
  readonly showKnown?: boolean | undefined;
  /** Show errors only. What is counted stays whole. */
  readonly quiet: boolean;
  /** Puts a style on a text; without it there is none. */
  readonly colour?: ((style: Style, text: string) => string) | undefined;
  /** Use nothing beyond ASCII for the format's own marks. The words of a plan stay as they are. */
  readonly ascii?: boolean | undefined;
  /** The output goes to the log of a build server, which would carry out lines that look like its commands. */
  readonly buildLog?: boolean | undefined;
  /** Put the text of each plan into the machine formats that have a place for it. It may hold what is private. */
  readonly includeSource?: boolean | undefined;
  /** From what on a finding makes the run fail, for formats that tell a failure from a remark; `error` where nothing is said. */
  readonly failOn?: Severity | 'never' | undefined;
  /** What fixes have done to the files, where they were asked for. The report is about the texts after that. */
  readonly fixed?: FixedInRun | undefined;
  /** Names the run among several of the same repository: the name of the config. */
  readonly configName?: string | undefined;
}

/** What fixes have done in a run. */
export interface FixedInRun {
  /** The text of a file with its fixes; absent where none was made. */
  readonly textOf: (file: string) => string | undefined;
  /** How many places were put right. */
  readonly count: number;
  /** Whether the files themselves were changed, and not only looked at. */
  readonly isWritten: boolean;
}
