import { lazily } from '../../../model/lazily.ts';
import type { RoleGroup } from './role-data.ts';
import { foldedRole } from './role-part.ts';
import { roleOf } from './roles.ts';
import { commonTables, speaking } from './role-tables.ts';
import type { RoleTables, RoleWords } from './role-tables.ts';
import { ROLES } from './role-names.ts';
import { singular, words } from '../words.ts';

/** Names of roles, under the group or the known role that they belong to: `{ pastoral: ['house parent'] }`. */
export type OwnRoles = Readonly<Record<string, readonly string[]>>;

/** The common words for roles with some of a school's or trust's own. Where both know a name, its own meaning counts. */
export function wordsWith(own: OwnRoles): RoleWords {
  return { tables: lazily(() => speaking(undefined, () => extended(commonTables(), own))) };
}

/** Whether a text is a group of roles, or names roles that are known. */
export function isKnownRole(text: string): boolean {
  return groupCalled(text) !== undefined || roleOf(text).ids.length > 0;
}

/** The groups, and an id of every role, to guess what was meant. */
export function knownRoles(): readonly string[] {
  return [...Object.keys(ROLES), ...[...commonTables().groups.keys()].map((id) => id.replaceAll('-', ' '))];
}

function extended(common: RoleTables, own: OwnRoles): RoleTables {
  const names = new Map(common.names);
  const groups = new Map(common.groups);
  const pairs = new Set(common.pairs);
  for (const [of, called] of Object.entries(own)) {
    const group = groupCalled(of);
    for (const name of called) {
      const folded = foldedRole(name);
      const id = `own ${folded}`;
      if (group !== undefined) groups.set(id, group);
      names.set(folded, { ids: group === undefined ? roleOf(of).ids : [id], whole: false });
      for (const pair of pairsIn(name)) pairs.add(pair);
    }
  }
  return { ...common, names, groups, pairs };
}

function groupCalled(text: string): RoleGroup | undefined {
  const name = text.trim().toLowerCase();
  return Object.hasOwn(ROLES, name) ? (name as RoleGroup) : undefined;
}

/** What an *and* inside a name joins, so that the name is not taken for two. */
function pairsIn(name: string): readonly string[] {
  const all = words(name.replaceAll('&', ' and ')).map(singular);
  return all.flatMap((word, at) => (word === 'and' ? [`${all[at - 1] ?? ''} ${all[at + 1] ?? ''}`] : []));
}
