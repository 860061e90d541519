import { Option } from 'commander';

/**
 * An option that takes one of a few words: the help lists them, and a shell can offer them.
 *
 * @param describe - what the help says, given the list of the words
 */
export function wordOption(
  flags: string,
  words: readonly string[],
  describe: (words: string) => string,
): Option {
  const option = new Option(flags, describe(listed(words)));
  option.argChoices = [...words];
  return option;
}

/** What the help says of an option or an argument, with what holds where it is left out. */
export function describe({ description, defaultValue, defaultValueDescription }: Described): string {
  const usual = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : undefined);
  return usual === undefined ? description : `${description} (default: ${usual})`;
}

interface Described {
  readonly description: string;
  readonly defaultValue?: unknown;
  readonly defaultValueDescription?: string | undefined;
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
