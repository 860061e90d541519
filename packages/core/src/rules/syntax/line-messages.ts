import type { Message } from '../../rule/message.ts';

/** A message that says too that nothing else in the file was checked. */
export function fatal(says: string, why: string, advice: string): Message {
  return { says, why: `${why} Nothing else in the file was checked.`, try: advice };
}

const LOST = 'The rest of the plan was checked, but not this part.';

/** The slips of the pen that people who are new to YAML make, in the order in which a line is typed. */
export const slips: Readonly<Record<string, Message>> = {
  tabIndent: fatal(
    'This line begins with a tab: {line}',
    'A tab can be as wide as you like, so the format takes only spaces there.',
    'Replace each tab at the start of the line with two spaces.',
  ),
  noBreakSpace: fatal(
    'This line begins with a blank that is no ordinary space: {line}',
    'Text pasted from a web page or a word processor brings such blanks, and here they count as letters.',
    'Delete the blanks at the start of the line and type them again.',
  ),
  badIndent: fatal(
    'This line does not stand under the lines that it belongs to: {line}',
    'How far a line is indented tells what it belongs to.',
    'Give all fields of one item the same number of spaces at the start of the line.',
  ),
  textIndent: fatal(
    'This text is not indented under the line that opens it: {line}',
    'After a | or > at the end of a line, the text follows on lines that are indented further.',
    'Put two more spaces at the start of each line of the text.',
  ),
  dashSpace: fatal(
    'A space is missing after the dash: {line}',
    'Without the space the dash is part of a word and begins no item.',
    'Put one space after the dash, for example `- goal: Every pupil reads`.',
  ),
  colonSpace: fatal(
    'A space is missing after the colon: {line}',
    'Without the space the colon is part of a word and ends no name of a field.',
    'Put one space after the colon, for example `owner: Headteacher`.',
  ),
  missingColon: fatal(
    'A colon is missing: {line}',
    'A field is its name, a colon, a space and its text.',
    'Write a colon and a space after the name, for example `title: Our plan`.',
  ),
  commaInText: {
    says: 'Between braces, this text has a comma of its own: {line}',
    why: 'There a comma ends the text and begins the next field, so programs lose what follows it, or refuse the file.',
    try: 'Put the whole text in quotes, for example `does: "Opens the hall, and reads there"`.',
  },
  secondColon: fatal(
    'This text has a colon of its own: {line}',
    'A colon with a space after it ends the name of a field, so two of them in one line cannot be told apart.',
    'Put the whole text in quotes, for example `title: "Reading: the first year"`.',
  ),
  badStart: fatal(
    'This text begins with a mark that means something else here: {line}',
    'Marks such as @, %, *, &, | and > are kept for other uses at the start of a text.',
    'Put the whole text in quotes, for example `to: "> 90%"`.',
  ),
  smartQuote: fatal(
    'This line has curly quotes where straight ones are needed: {line}',
    'Curly quotes are letters here, so they do not hold the text together.',
    'Type straight quotes, for example `title: "Reading: the first year"`.',
  ),
  openQuote: fatal(
    'A quote is opened here and not closed: {line}',
    'Everything up to the next quote then belongs to one text.',
    'Close the quote at the end of the text, or take it out.',
  ),
  needsQuotes: fatal(
    'Words follow a closing quote or bracket: {line}',
    'A text that begins with a quote, an apostrophe or a bracket ends at the next one.',
    'Put double quotes round the whole text, and use single ones inside it.',
  ),
  badEscape: fatal(
    'A backslash in double quotes means something else here: {line}',
    'Inside double quotes a backslash begins a special mark.',
    'Use single quotes instead, or write each backslash twice.',
  ),
  openBracket: fatal(
    'A bracket is opened here and not closed: {line}',
    'Everything up to the closing bracket belongs to one list.',
    'Close the bracket at the end of the list, or write one item on each line with a dash before it.',
  ),
  closedBracket: fatal(
    'A bracket is closed here that was not opened: {line}',
    'Brackets hold a list or a group of fields together, and come in pairs.',
    'Take the bracket out, or put the whole text in quotes.',
  ),
  commaOrQuotes: fatal(
    'Between these brackets a comma is missing, or quotes round a text with a colon: {line}',
    'Between brackets each field ends at a comma.',
    'Put a comma between the fields, and quotes round a text that has a colon.',
  ),
  extraComma: fatal(
    'There is a comma too many: {line}',
    'Between two commas an item is expected.',
    'Take one of the commas out.',
  ),
  listOnNameLine: fatal(
    'A list begins on the line of its field: {line}',
    'With dashes, each item stands on a line of its own.',
    'Begin the list on the next line, or write it in brackets, for example `values: [Courage, Kindness]`.',
  ),
  commentSpace: fatal(
    'A space is missing before the #: {line}',
    'Behind a quote or bracket a # begins a note, and a note is set off by a space.',
    'Put a space before the #, or the whole text in quotes.',
  ),
  keyNotText: fatal(
    'The name of a field is missing or is no word: {line}',
    'What stands before a colon is the name of a field.',
    'Write a name before the colon, or put the whole text in quotes.',
  ),
  mergeConflict: fatal(
    'Two versions of this file were put together, and the marks between them are still there: {line}',
    'Nobody but you can tell which of the two holds.',
    'Keep one of the versions, and delete the lines of <<<<<<<, ======= and >>>>>>>.',
  ),
  unreadable: fatal(
    'This line cannot be read: {line}',
    'It does not follow the rules of the format.',
    'Look at this line and the one above: a missing colon, quote or space is the usual cause.',
  ),
};

/** What can be read, but not as its author means it. */
export const losses: Readonly<Record<string, Message>> = {
  repeatedKey: {
    says: 'The field "{key}" stands here {count} times.',
    why: 'Only the first was read; programs differ in which one they take.',
    try: 'Put the texts into one field, or take all but one of them out.',
  },
  mergeKey: {
    says: 'The mark << brings in fields from elsewhere, and is not read here.',
    why: LOST,
    try: 'Write the fields out.',
  },
  unknownTag: {
    says: 'The mark {tag} is not known here.',
    why: 'An exclamation mark at the start of a text tells programs how to read it. This one was passed over.',
    try: 'Take the mark out, or put the text in quotes if it begins with an exclamation mark.',
  },
  unknownAlias: {
    says: 'The mark *{alias} repeats a part that is not marked with &{alias} before it.',
    why: LOST,
    try: 'Write the text out, or put it in quotes if it begins with an asterisk.',
  },
  selfReference: {
    says: 'The mark *{alias} refers to itself: it stands inside the part that it repeats.',
    why: 'The plan would contain itself without end, so the mark was passed over.',
    try: 'Write out what you mean instead.',
  },
  lostWord: {
    says: 'The mark &{word} is not read as part of the text.',
    why: 'At the start of a text an & gives it a name, by which it can be repeated elsewhere, but nothing repeats it.',
    try: 'Put the whole text in quotes, for example `title: "&co: working together"`.',
  },
  hashCut: {
    says: 'The text ends before the #: {line}',
    why: 'A # behind a space begins a note, which nobody reads as part of the plan.',
    try: 'Put the whole text in quotes, for example `title: "Our #1 priority"`.',
    severity: 'warning',
    confidence: 'likely',
  },
  listInText: {
    says: 'These lines look like a list, but are read as one text: {line}',
    why: 'Items of a list begin with a dash and a space, on lines below the name of their field.',
    try: 'Write each item on a line of its own, for example `- Courage`, or put the whole text in quotes.',
    severity: 'warning',
    confidence: 'likely',
  },
  unknownDirective: {
    says: 'This line begins with a mark that is not known here: {line}',
    why: 'Lines that begin with % tell programs how to read a file. This one was passed over.',
    try: 'Take the line out.',
  },
};
