import type { Argument, Command, Option } from 'commander';
import { beginning, behind, type Offer } from './offer.ts';
import { valuesCalled } from './values.ts';

/**
 * What could stand for the last of the words. It is read off the commands and options that there are, so that whatever is
 * added to them is offered without another word.
 *
 * @param words - what stands behind the name of the program, up to the cursor; the last is empty after a space
 */
export function offersFor(program: Command, words: readonly string[]): readonly Offer[] {
  const typed = words.at(-1) ?? '';
  const spot = words
    .slice(0, -1)
    .reduce(follow, { command: program, around: program, operands: 0, isOnlyNames: false });
  if (spot.open !== undefined) return valuesOf(spot.open, typed);
  if (!spot.isOnlyNames && typed.startsWith('-')) return flagsOf(spot.command, typed);
  return operandsOf(spot, typed);
}

/** Where in the command line a word stands. */
interface Spot {
  readonly command: Command;
  /** The command that this one is a part of; the program is a part of itself. */
  readonly around: Command;
  /** How many operands there were before. */
  readonly operands: number;
  /** Whether `--` was there. */
  readonly isOnlyNames: boolean;
  /** The option whose value comes next. */
  readonly open?: Option;
}

function follow({ open, ...spot }: Spot, word: string): Spot {
  if (open !== undefined) return spot;
  if (spot.isOnlyNames || word.length < 2 || !word.startsWith('-')) return followOperand(spot, word);
  if (word === '--') return { ...spot, isOnlyNames: true };
  const option = optionsOf(spot.command).find(({ long, short }) => word === long || word === short);
  return option !== undefined && takesNextWord(option) ? { ...spot, open: option } : spot;
}

function followOperand(spot: Spot, word: string): Spot {
  const command = spot.operands === 0 ? commandCalled(spot.command, word) : undefined;
  if (command === undefined) return { ...spot, operands: spot.operands + 1 };
  return { ...spot, command, around: spot.command };
}

function commandCalled(command: Command, word: string): Command | undefined {
  return commandsOf(command).find((each) => each.name() === word || each.aliases().includes(word));
}

function commandsOf(command: Command): readonly Command[] {
  return command.createHelp().visibleCommands(command);
}

function optionsOf(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

/** A value that is named with `=` stands in the same word. */
function takesNextWord({ required, flags }: Option): boolean {
  return required && !flags.includes('<=');
}

function flagsOf(command: Command, typed: string): readonly Offer[] {
  const equals = typed.indexOf('=');
  if (equals !== -1) {
    const name = typed.slice(0, equals);
    const option = optionsOf(command).find(({ long }) => long === name);
    return option === undefined ? [] : behind(`${name}=`, valuesOf(option, typed.slice(equals + 1)));
  }
  const flags = optionsOf(command).map(({ long, short, description }) => ({
    word: long ?? short ?? '',
    says: description,
  }));
  return beginning(flags, typed);
}

function operandsOf({ command, around, operands }: Spot, typed: string): readonly Offer[] {
  const argument = argumentAt(command.registeredArguments, operands);
  // Only the command that prints help takes the name of another.
  if (argument?.name() === 'command') return beginning(namesOf(commandsOf(around)), typed);
  const names = operands === 0 ? beginning(namesOf(commandsOf(command)), typed) : [];
  const values = argument === undefined ? [] : valuesIn([argument.name()], argument.argChoices, typed);
  return [...names, ...values];
}

function namesOf(commands: readonly Command[]): readonly Offer[] {
  return commands.map((command) => ({ word: command.name(), says: command.description() }));
}

function argumentAt(all: readonly Argument[], at: number): Argument | undefined {
  const last = all.at(-1);
  return all[at] ?? (last?.variadic === true ? last : undefined);
}

function valuesOf({ flags, argChoices }: Option, typed: string): readonly Offer[] {
  const [, shape = ''] = /[<[]=?([^>\]]+)/.exec(flags) ?? [];
  return valuesIn(shape.split(/\[?:/), argChoices, typed);
}

/**
 * Values of one part, `<file>`, or of two with a colon between them, `<rule:setting>` and `<format[:file]>`.
 *
 * @param choices - the words for the first part, where the option says them itself
 */
function valuesIn(
  [first = '', second]: readonly string[],
  choices: readonly string[] | undefined,
  typed: string,
): readonly Offer[] {
  const colon = second === undefined ? -1 : typed.indexOf(':');
  if (second !== undefined && colon !== -1)
    return behind(typed.slice(0, colon + 1), beginning(valuesCalled(second), typed.slice(colon + 1)));
  const offers = beginning(choices?.map((word) => ({ word, says: '' })) ?? valuesCalled(first), typed);
  const isHalf = second !== undefined && choices === undefined;
  return isHalf ? offers.map((offer) => ({ ...offer, word: `${offer.word}:` })) : offers;
}
