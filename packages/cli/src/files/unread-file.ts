import { defineRule, house, safePath, sayFinding } from '@plan-lint/core';
import type { Finding, Message, Report, ReviewedFile, Rule } from '@plan-lint/core';
import { codePointOrder } from './code-point-order.ts';
import { PLAN_FILES } from './plan-files.ts';
import { MOST_BYTES } from './read-file.ts';
import type { Unread, UnreadReason } from './unread.ts';

const why = 'What was not read was not checked: that nothing is said about it means nothing.';
const checkName = 'Check the spelling, and in which folder you are.';
const nameItself = 'Name the file itself, or copy it into the project.';

const messages: Readonly<Record<UnreadReason, Message>> = {
  missing: { says: 'There is no file or folder of this name.', why, try: checkName },
  missingCommand: {
    says: 'There is no file, folder or command of this name.',
    why,
    try: 'Did you mean "plan-lint {command}"?',
  },
  missingVerb: {
    says: 'There is no file, folder or command of this name.',
    why,
    try: 'Linting needs no command. Leave the word out, as in "plan-lint plans/".',
  },
  noMatch: { says: 'No file fits this pattern.', why, try: checkName },
  noPlan: {
    says: 'No plan was found in this folder.',
    why,
    try: `Looked for ${PLAN_FILES.join(', ')}, in the folders inside it too. Name a file itself, or begin a plan with "plan-lint init".`,
  },
  notFile: {
    says: 'This is a device, a pipe or a socket, and no file.',
    why,
    try: 'To lint what another program prints, pipe it in and give "-" for a name.',
  },
  folder: { says: 'This is a folder, and no file.', why, try: 'Check the name.' },
  dangling: { says: 'This link leads to nothing.', why, try: nameItself },
  loop: { says: 'This link leads back to itself.', why, try: nameItself },
  outside: { says: 'This link leads out of the project, so it was not followed.', why, try: nameItself },
  tooBig: {
    says: `This file is larger than ${MOST_BYTES / 1_000_000} MB, so it was not read.`,
    why,
    try: 'A plan is some pages of text. Check that this is the right file.',
  },
  notUtf8: {
    says: 'This file is not saved as UTF-8, so its letters cannot be told.',
    why,
    try: 'Open it in an editor, save it as UTF-8, and run again.',
  },
  denied: {
    says: 'This could not be read: you have no right to.',
    why,
    try: 'Ask its owner, or copy it to a folder of your own.',
  },
  ignored: {
    says: '{by} says that this is not to be looked at.',
    why,
    try: 'To look at it all the same, add --no-ignore.',
  },
  crashed: {
    says: 'plan-lint broke off while it read this or a file beside it.',
    why,
    try: 'Run again with "--jobs 1", on this file alone.',
  },
  other: { says: 'This could not be read ({code}).', why, try: 'Close what else uses it, and run again.' },
};

/** Stands for what was named and could not be read, so that every format can say so. */
export const unreadFile: Rule = defineRule({
  id: 'internal/unread-file',
  severity: 'error',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every file that was named could be read',
  basis: [house('What could not be read must not look like what was read and is in order.')],
  concern: 'unreadable',
  messages,
  check: {},
});

/** What could not be read, as a line for people. */
export function sayUnread(unread: Unread): string {
  const words = sayFinding(findingOf(unread), new Map([[unreadFile.id, unreadFile]]));
  return `${safePath(unread.name)}: ${words.says} ${words.try}`;
}

/** What could not be read, as part of a review. */
export function reviewUnread(unread: Unread): ReviewedFile {
  const finding = findingOf(unread);
  const words = sayFinding(finding, new Map([[unreadFile.id, unreadFile]]));
  const { name: file } = unread;
  const { ruleId: rule, severity, confidence } = finding;
  const places = [{ file, line: 1, column: 1, path: [] }];
  return {
    file,
    kind: 'unreadable',
    problems: [{ rule, ...words, severity, confidence, places }],
    frameworks: [],
    leftOut: [],
  };
}

/** What could not be read, as a finding about that file. */
function findingOf({ name, reason, args = {} }: Unread): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    ruleId: unreadFile.id,
    messageId: reason,
    args,
    severity: unreadFile.severity,
    confidence: unreadFile.confidence,
    at: { file: name, start, end: start, pointer: '', path: [] },
    count: 1,
    related: [],
  };
}

/** The report with what could not be read, as files in which nothing could be checked. */
export function reportUnread(report: Report, unread: readonly Unread[]): Report {
  const notRun = [...report.rules.keys()];
  const outcomes = { passed: [], idle: [], notRun, unclear: [] };
  const files = unread.map((each) => ({
    file: each.name,
    kind: undefined,
    title: undefined,
    findings: [findingOf(each)],
    waived: [],
    outcomes,
  }));
  const all = [...report.files, ...files].sort((a, b) => codePointOrder(a.file, b.file));
  const rules = new Map([...report.rules, [unreadFile.id, unreadFile]]);
  const counts = { ...report.counts, errors: report.counts.errors + unread.length };
  return { ...report, files: all, rules, counts };
}
