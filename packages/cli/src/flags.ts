/** What a lint run was asked for. */
export interface LintFlags {
  readonly stdinFilename: string;
  readonly format: readonly string[];
  readonly preset?: string;
  readonly rule: readonly string[];
  readonly config?: string;
  readonly asOf?: string;
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
  readonly quiet: boolean;
  readonly showWaived: boolean;
  readonly showPassed: boolean;
  readonly all: boolean;
  readonly color: boolean;
  readonly debug: boolean;
}

/** The least that makes a run fail. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The flags of a run that was given none. */
export const NO_FLAGS: LintFlags = {
  stdinFilename: 'stdin.plan.yaml',
  format: [],
  rule: [],
  quiet: false,
  showWaived: false,
  showPassed: false,
  all: false,
  color: true,
  debug: false,
};
