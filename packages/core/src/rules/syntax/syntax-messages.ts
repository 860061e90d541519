import type { Message } from '../../rule/message.ts';

const UNREAD = 'The file could not be read past this place, so nothing else in it was checked.';
const REST_READ = 'It was passed over, so nothing could be said about what it brings in.';
const HIDDEN = 'What people see and what programs read differ, which can hide text or make two names look the same.';

/** The words of the rule `syntax`, by the problems that the readers of files know. */
export const syntaxMessages = {
  unreadable: {
    says: 'This line cannot be read: {line}',
    why: UNREAD,
    try: 'Look at this line and the one above: a missing colon, quote or space is the usual cause. If in doubt, put the text in quotes.',
  },
  tabIndent: {
    says: 'This line is indented with a tab: {line}',
    why: `A tab can be as wide as you like, so the format accepts spaces only. ${UNREAD}`,
    try: 'Replace each tab at the start of the line with two spaces.',
  },
  noBreakSpace: {
    says: 'This line begins with a space that only looks like one: {line}',
    why: 'Text pasted from a web page or a word processor brings such spaces; here they count as letters.',
    try: 'Delete the blanks at the start of the line and type them again.',
  },
  smartQuote: {
    says: 'This line uses curly quotes where straight ones are needed: {line}',
    why: `Curly quotes are letters in this format, so the text does not end where you think. ${UNREAD}`,
    try: 'Type straight quotes ("), or leave the quotes out where the text has no colon.',
  },
  dashSpace: {
    says: 'A space is missing after the dash: {line}',
    why: `Without the space the dash is part of a word and begins no item. ${UNREAD}`,
    try: 'Put one space after the dash, for example "- goal: Every pupil reads".',
  },
  badIndent: {
    says: 'This line does not stand under the lines that it belongs to: {line}',
    why: `Which fields belong together is told by how far they are indented. ${UNREAD}`,
    try: 'Give the fields of one item the same number of spaces at the start of the line.',
  },
  secondColon: {
    says: 'This text has a colon of its own: {line}',
    why: `A colon with a space after it ends the name of a field, so two in one line cannot be told apart. ${UNREAD}`,
    try: 'Put the whole text in quotes, for example title: "Reading: the first year".',
  },
  missingColon: {
    says: 'A colon is missing: {line}',
    why: `A field is its name, a colon, a space and its text. ${UNREAD}`,
    try: 'Write the colon and a space after the name, for example "title: Our plan".',
  },
  badStart: {
    says: 'This text begins with a mark that means something else here: {line}',
    why: `Marks such as @, % and the backtick are kept for other uses at the start of a text. ${UNREAD}`,
    try: 'Put the whole text in quotes, for example "@all staff".',
  },
  badEscape: {
    says: 'A backslash in double quotes means something else here: {line}',
    why: `Inside double quotes a backslash begins a special mark. ${UNREAD}`,
    try: 'Use single quotes instead, or write each backslash twice.',
  },
  needsQuotes: {
    says: 'This text mixes quotes, brackets or marks with words: {line}',
    why: `Where a text begins with a quote, a bracket or a mark such as > or |, the format expects nothing after its end. ${UNREAD}`,
    try: 'Put the whole text in quotes; inside single quotes write an apostrophe twice.',
  },
  openQuote: {
    says: 'A quote is opened and not closed: {line}',
    why: `Everything up to the end of the file then belongs to one text. ${UNREAD}`,
    try: 'Close the quote at the end of the text, or take both quotes out.',
  },
  openBracket: {
    says: 'A bracket is opened and not closed before this line: {line}',
    why: `Everything up to the closing bracket belongs to one list. ${UNREAD}`,
    try: 'Close the bracket at the end of the list, or write one item on each line with a dash before it.',
  },
  brokenJson: {
    says: 'This is not JSON: {line}',
    why: UNREAD,
    try: 'Look for a missing comma or quote, or a comma after the last item. Comments are not allowed in JSON.',
  },
  repeatedKey: {
    says: 'The field "{key}" stands here twice.',
    why: 'Only the first was read; programs differ in which one they take.',
    try: 'Put both texts into one field, or take one of them out.',
  },
  mergeKey: {
    says: 'The mark << brings in fields from elsewhere, and is not read here.',
    why: REST_READ,
    try: 'Write the fields out.',
  },
  unknownTag: {
    says: 'The tag {tag} is not known here.',
    why: 'An exclamation mark at the start of a text begins a tag, which tells programs how to read it. This one was passed over.',
    try: 'Take the tag out, or put the text in quotes if it begins with an exclamation mark.',
  },
  unknownAlias: {
    says: 'The mark *{alias} refers to a text that has no such name before it.',
    why: REST_READ,
    try: 'Write the text out, or put it in quotes if it begins with an asterisk.',
  },
  selfReference: {
    says: 'The mark *{alias} refers to the very part that it stands in.',
    why: 'The plan would contain itself without end, so the mark was passed over.',
    try: 'Write out what you mean instead.',
  },
  keyNotText: {
    says: 'The name of a field must be a word: {line}',
    why: UNREAD,
    try: 'Write a name before the colon; the plan format page lists the names.',
  },
  oldVersion: {
    says: 'This file asks to be read as YAML {version}; plans are YAML 1.2.',
    why: 'In older versions words such as "no" and "on" and times such as 12:30 turn into something else.',
    try: 'Take the first line out.',
  },
  severalDocuments: {
    says: 'A line of three dashes begins a second document in this file.',
    why: 'Only one plan can be read from a file.',
    try: 'Put each plan into a file of its own, or take the dashes out.',
  },
  empty: {
    says: 'The file is empty.',
    why: 'There is nothing to check.',
    try: 'Begin with an id and a title. "plan-lint init" writes a starter plan that explains itself.',
  },
  notARecord: {
    says: 'The file holds {kind} and not the fields of a plan.',
    why: 'A plan begins with fields such as "id: oakwood" and "title: Our plan".',
    try: 'Begin with an id and a title. "plan-lint init" writes a starter plan that explains itself.',
  },
  notText: {
    says: 'The file is not a text.',
    why: 'It holds characters that no text has: perhaps it is a picture, or a document of a word processor under another name.',
    try: 'Save the plan as plain text in UTF-8.',
  },
  tooLong: {
    says: 'The file is longer than {limit} characters, which is the most that is read.',
    why: 'No plan that people can follow is as long as that.',
    try: 'Split it into several plans.',
  },
  tooDeep: {
    says: 'Parts stand within parts more than {limit} deep.',
    why: UNREAD,
    try: 'Look for brackets or indentation that repeats by mistake.',
  },
  tooManyNodes: {
    says: 'The file has more than {limit} parts, counting those that it repeats by reference.',
    why: UNREAD,
    try: 'Split it into several plans, and write out what is repeated with * and &.',
  },
  tooManyAliases: {
    says: 'The file refers to its own parts more than {limit} times.',
    why: UNREAD,
    try: 'Write out what is repeated with * and &.',
  },
  controlCharacter: {
    says: 'The text holds an invisible control character ({code}).',
    why: HIDDEN,
    try: 'Delete the character, or type the line again.',
  },
  halfCharacter: {
    says: 'The text holds half of a character.',
    why: 'It was probably cut in the middle of an emoji or a rare letter, and cannot be saved as it is.',
    try: 'Delete the broken sign, or type the line again.',
  },
  hiddenDirection: {
    says: 'This text turns the direction of writing and does not turn it back.',
    why: HIDDEN,
    try: 'Type the text again without the invisible marks.',
  },
  hiddenInId: {
    says: 'This id holds characters that cannot be seen.',
    why: HIDDEN,
    try: 'Type the id again, with plain letters, figures and dashes.',
  },
} as const satisfies Readonly<Record<string, Message>>;
