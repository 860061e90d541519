import { lazily } from '../../../model/lazily.ts';
import * as data from './role-data.ts';
import type { RoleGroup } from './role-data.ts';
import { ROLES } from './role-names.ts';

/** A name of one or more roles. */
interface RoleName {
  readonly ids: readonly string[];
  /** The name counts only where it is the whole text. */
  readonly whole: boolean;
}

export interface RoleTables {
  readonly names: ReadonlyMap<string, RoleName>;
  readonly groups: ReadonlyMap<string, RoleGroup>;
  readonly wider: ReadonlyMap<string, string>;
  /** Groups by their own names: *admin*, *office*. */
  readonly groupNames: ReadonlyMap<string, readonly RoleGroup[]>;
  /** Groups by what stands before a collective noun: *lunchtime* staff. */
  readonly groupAreas: ReadonlyMap<string, readonly RoleGroup[]>;
  readonly collectives: ReadonlySet<string>;
  readonly everybody: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  readonly lessening: ReadonlySet<string>;
  readonly headings: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly spellings: ReadonlyMap<string, string>;
  readonly subjects: ReadonlySet<string>;
  readonly cohorts: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly therapy: ReadonlySet<string>;
}

/** The tables that hold now: those of this project, with the names of the school or trust whose plan is looked at. */
export function roleTables(): RoleTables {
  return spoken === undefined ? commonTables() : spoken.tables();
}

/** How the roles are called where a plan comes from. */
export interface RoleWords {
  readonly tables: () => RoleTables;
}

let spoken: RoleWords | undefined;

/** The words that hold now; nothing where they are those of everybody. */
export function roleWordsNow(): RoleWords | undefined {
  return spoken;
}

/**
 * Does some work while roles are called as a school or trust calls them. Every fact about a plan reads roles, and none of
 * them knows the config; so the words hold for as long as the work takes, which never waits, and for nothing else.
 */
export function speaking<Result>(words: RoleWords | undefined, work: () => Result): Result {
  const before = spoken;
  spoken = words;
  try {
    return work();
  } finally {
    spoken = before;
  }
}

/** The knowledge of `role-data.ts`, ready to look things up in; built when first asked for. */
export const commonTables: () => RoleTables = lazily(() => {
  const set = (list: string, mark = ' '): ReadonlySet<string> => new Set(list.split(mark));
  return {
    ...namesOfRoles(),
    groupNames: byGroup(data.GROUP_NAMES),
    groupAreas: byGroup(data.GROUP_NAMES, data.GROUP_AREAS),
    collectives: set(data.COLLECTIVES),
    everybody: set(data.EVERYBODY, '|'),
    determiners: set(data.DETERMINERS),
    plain: set(data.PLAIN_QUALIFIERS),
    lessening: set(data.LESSENING),
    headings: set(data.HEADINGS),
    joiners: set(data.JOINERS),
    prepositions: set(data.PREPOSITIONS),
    pairs: set(data.PAIRS, '|'),
    spellings: new Map(data.SPELLINGS.split('|').map((pair) => pair.split(' ', 2) as [string, string])),
    subjects: set(data.SUBJECTS),
    cohorts: set(data.COHORTS),
    generic: set(data.GENERIC),
    honorifics: set(data.HONORIFICS),
    therapy: set(data.THERAPY),
  };
});

function namesOfRoles(): Pick<RoleTables, 'names' | 'groups' | 'wider'> {
  const names = new Map<string, RoleName>();
  const groups = new Map<string, RoleGroup>();
  const wider = new Map<string, string>();
  for (const [group, lines] of Object.entries(ROLES) as [RoleGroup, string][]) {
    // Lines that are set in go on with the names of the line before.
    for (const line of lines.trim().replaceAll('\n  ', '|').split('\n')) {
      const [head = '', list = ''] = line.split(': ', 2);
      const [id = '', above] = head.split(' < ', 2);
      groups.set(id, group);
      if (above !== undefined) wider.set(id, above);
      for (const entry of list.split('|')) addName(names, id, entry);
    }
  }
  return { names, groups, wider };
}

function addName(names: Map<string, RoleName>, id: string, entry: string): void {
  const whole = entry.endsWith('!');
  const name = whole ? entry.slice(0, -1) : entry;
  const before = names.get(name);
  names.set(name, { ids: before === undefined ? [id] : [...before.ids, id], whole });
}

function byGroup(
  ...tables: readonly Readonly<Partial<Record<RoleGroup, string>>>[]
): ReadonlyMap<string, readonly RoleGroup[]> {
  const groups = new Map<string, readonly RoleGroup[]>();
  for (const table of tables) {
    for (const [group, list] of Object.entries(table) as [RoleGroup, string][]) {
      for (const name of list.split('|')) groups.set(name, [...(groups.get(name) ?? []), group]);
    }
  }
  return groups;
}
