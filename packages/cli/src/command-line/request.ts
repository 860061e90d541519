import type { LintOptions } from '../lint/lint-options.ts';

/** What the arguments ask for. */
export type Request =
  | { readonly command: 'lint'; readonly options: LintOptions }
  | { readonly command: 'explain'; readonly rule: string }
  | { readonly command: 'rules'; readonly format: string; readonly preset: string | undefined }
  | { readonly command: 'init'; readonly file: string }
  /** Help or the version, which is printed already. */
  | { readonly command: 'none' };
