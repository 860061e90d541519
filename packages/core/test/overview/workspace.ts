import { onePagesOf, progressOf, readWorkspace, resolve, cascadeTree } from '@plan-lint/core';
import type { Beside, CascadeTree, Config, OnePages, Progress } from '@plan-lint/core';

type Files = Readonly<Record<string, string>>;

const textsOf = (files: Files): { name: string; text: string }[] =>
  Object.entries(files).map(([name, text]) => ({ name, text: `${text}\n` }));

export function treeOf(files: Files, beside: Beside = {}, config: Config = {}): CascadeTree {
  return cascadeTree(readWorkspace(textsOf(files), resolve(config), beside));
}

export function progressIn(files: Files, config: Config = {}): Progress {
  const pages = new Map<string, OnePages>();
  const watch: Beside['watch'] = ({ plan }) => {
    if (plan !== undefined) pages.set(plan.file, onePagesOf(plan));
  };
  return progressOf(readWorkspace(textsOf(files), resolve(config), { watch }), pages);
}

/** A trust, two schools, a department and what goes with them, with gaps of many kinds. */
export const TRUST: Files = {
  'a-trust.plan.yaml': `id: trust
title: Harbour Trust
level: trust
goals:
  - { id: reading, goal: Every pupil reads for pleasure, wildlyImportant: true, why: It opens doors, data: Tests, measures: [{ measure: readers, from: 40%, to: 60%, source: survey }] }
  - { id: present, goal: Every pupil is in school }`,
  'b-oak.plan.yaml': `id: oak
title: Oak plan
level: school
unit: Oak Primary
parent: trust
priorities:
  - { id: books, title: Books, goals: [{ id: choose, goal: Pupils choose their books, supports: reading, why: They read more then }] }
goals:
  - { id: roof, goal: The roof is mended }
  - { goal: Mondays are full, supports: presnt, goals: [{ goal: Breakfast, supports: books }] }`,
  'c-elm.plan.yaml': `id: elm
title: Elm plan
level: school
unit: Elm Primary
parent: trust
goals: [{ goal: Every pupil at Elm reads for pleasure, supports: reading, setBy: Trust }]`,
  'd-english.plan.yaml': `id: english
title: English
level: department
parent: oak
goals: [{ goal: A book club, supports: oak/choose }]`,
  'e-ash.plan.yaml': 'id: ash\ntitle: Ash plan\nlevel: school\ngoals: [Ash reads]',
  'f-lost.plan.yaml': 'id: lost\ntitle: Lost\nlevel: school\nparent: trsut',
  'g-round.plan.yaml': 'id: round\ntitle: Round\nparent: about',
  'h-about.plan.yaml': 'id: about\ntitle: About\nparent: round\ngoals: [{ id: x, goal: X, supports: x }]',
};
