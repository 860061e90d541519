import type { Format } from './format.ts';

/** The name of a format. */
export type FormatName =
  | 'leader'
  | 'pretty'
  | 'stylish'
  | 'compact'
  | 'json'
  | 'report'
  | 'sarif'
  | 'github'
  | 'gitlab'
  | 'junit'
  | 'checkstyle'
  | 'rdjson'
  | 'markdown'
  | 'html';

/** The formats by name. Each is loaded when it is asked for, so that a run pays only for the ones it prints. */
export const FORMATS: Readonly<Record<FormatName, () => Promise<Format>>> = {
  leader: async () => (await import('./leader/leader.ts')).leader,
  pretty: async () => (await import('./pretty/pretty.ts')).pretty,
  stylish: async () => (await import('./stylish.ts')).stylish,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  report: async () => (await import('./report/report.ts')).report,
  sarif: async () => (await import('./sarif/sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  markdown: async () => (await import('./markdown-report.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
};

/** The formats that can put findings together by pitfall. The shape of the others is fixed. */
export const GROUPING_FORMATS: readonly FormatName[] = ['leader', 'pretty', 'markdown', 'html'];
