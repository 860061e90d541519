/** How a run went: 0 nothing weighs, 1 something does, 2 it could not do the whole job. */
export type ExitCode = 0 | 1 | 2;
