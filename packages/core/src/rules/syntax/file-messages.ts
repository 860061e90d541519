import type { Message } from '../../rule/message.ts';
import { fatal } from './line-messages.ts';

const HIDDEN =
  'What people see and what programs read differ, which can hide text or make two names look the same.';
const STARTER = 'Begin with an id and a title. `plan-lint init` writes a starter plan that explains itself.';

/** What a file is, if it is no plan at all. */
export const files: Readonly<Record<string, Message>> = {
  empty: { says: 'There is nothing in this file.', why: 'Nothing could be checked.', try: STARTER },
  notARecord: {
    says: 'The file holds {kind} and not the fields of a plan.',
    why: 'A plan begins with fields such as "id: oakwood" and "title: Our plan". Nothing could be checked.',
    try: STARTER,
  },
  notText: {
    says: 'The file is not a text.',
    why: 'It holds characters that no text has: perhaps it is a picture, or a document of a word processor.',
    try: 'Save the plan as plain text in UTF-8.',
  },
  otherFormat: {
    says: 'The file is {format} under the name of a plan.',
    why: 'Only plans in YAML or JSON can be read. Nothing could be checked.',
    try: 'Copy the text of the plan into a new file that begins with an id and a title.',
  },
  severalDocuments: fatal(
    'A line of three dashes or dots begins a second document in this file.',
    'One file holds one plan.',
    'Put each plan into a file of its own, or take the line out.',
  ),
  oldVersion: fatal(
    'This file asks to be read as YAML {version}; plans are YAML 1.2.',
    'In other versions words such as "no" and "on" and times such as 12:30 turn into something else.',
    'Take the first line out.',
  ),
  tooLong: {
    says: 'The file is longer than {limit} characters, which is the most that is read.',
    why: 'No plan that people can follow is as long as that. Nothing could be checked.',
    try: 'Split it into several plans.',
  },
  tooDeep: fatal(
    'Parts stand within parts more than {limit} deep.',
    'No plan that people can follow is as deep as that.',
    'Look for brackets or indentation that repeats by mistake.',
  ),
  tooManyNodes: fatal(
    'The file has more than {limit} parts, counting those that it repeats by reference.',
    'No plan that people can follow has as many.',
    'Split it into several plans, and write out what is repeated with * and &.',
  ),
  tooManyAliases: fatal(
    'The file repeats its own parts more than {limit} times.',
    'Repeated parts that hold repeated parts can make a small file endless.',
    'Write out what is repeated with * and &.',
  ),
};

/** What can go wrong in JSON. */
export const json: Readonly<Record<string, Message>> = {
  jsonComma: fatal(
    'A comma is missing before this place: {line}',
    'In JSON a comma stands between any two fields or items.',
    'Put a comma at the end of the field before.',
  ),
  jsonLastComma: fatal(
    'There is a comma after the last field or item: {line}',
    'In JSON a comma stands between two fields and not after the last.',
    'Take the comma out.',
  ),
  jsonQuotes: fatal(
    'This text is not in straight double quotes: {line}',
    'JSON takes no other quotes.',
    'Type straight double quotes, for example "title": "Our plan".',
  ),
  jsonComment: fatal(
    'JSON has no notes: {line}',
    'Programs that read JSON would stop here.',
    'Take the note out, or save the plan as YAML, which has notes.',
  ),
  jsonEnd: fatal(
    'The file ends before the plan does: {line}',
    'A bracket or quote that was opened is not closed.',
    'Look whether the file was saved whole, and close what is open.',
  ),
  jsonControl: fatal(
    'This text goes over several lines, or has a tab in it: {line}',
    'JSON wants both written as codes.',
    'Write \\n for a new line and \\t for a tab, or save the plan as YAML.',
  ),
  brokenJson: fatal(
    'This is not JSON: {line}',
    'Texts and names of fields stand in double quotes in JSON.',
    'Look at this line and the one above: a missing quote is the usual cause.',
  ),
};

/** Characters that cannot be seen. */
export const characters: Readonly<Record<string, Message>> = {
  controlCharacter: {
    says: 'The text holds {count} invisible control {count|character|characters}, here {code}.',
    why: 'Such characters come from broken copies and do unexpected things in other programs.',
    try: 'Delete the character, or type the line again.',
  },
  halfCharacter: {
    says: 'The text holds half of a character.',
    why: 'It was probably cut in the middle of an emoji or a rare letter, and cannot be saved as it is.',
    try: 'Delete the broken sign, or type the line again.',
  },
  hiddenDirection: {
    says: 'This text turns the direction of writing and does not turn it back.',
    many: '{count} texts turn the direction of writing and do not turn it back.',
    why: HIDDEN,
    try: 'Type the text again without the invisible marks.',
  },
  hiddenLetters: {
    says: 'This text holds letters that cannot be seen.',
    many: '{count} texts hold letters that cannot be seen.',
    why: HIDDEN,
    try: 'Delete the line and type it again.',
  },
  hiddenInId: {
    says: 'This id holds characters that cannot be seen.',
    many: '{count} ids hold characters that cannot be seen.',
    why: HIDDEN,
    try: 'Type the id again, with plain letters, figures and dashes.',
  },
  hiddenInName: {
    says: 'The name of the field "{name}" holds a character that cannot be seen.',
    why: 'It was read as if the character were not there; other programs will not know the field.',
    try: 'Type the name of the field again.',
  },
};
