import { getStaticYAMLValue } from 'yaml-eslint-parser';
import { unknownReferences } from '../known-references.js';

/** The ten checks as the rules of a plugin. Each looks only where it must: the quickest way that ESLint has. */
export const rules = {
  'plan-identity': rule((plan, report) => requireAll(plan, ['level', 'unit', 'period'], report)),
  'mission-and-values': rule((plan, report) => requireAll(plan, ['mission', 'values'], report)),
  'priority-limit': rule((plan, report) => limit(field(plan, 'priorities'), 2, report)),
  'goal-limit': rule((plan, report) => {
    for (const priority of items(plan, 'priorities')) limit(field(priority, 'goals'), 10, report);
  }),
  'goal-owner': rule((plan, report) => {
    for (const goal of goals(plan)) requireAll(goal, ['owner'], report);
  }),
  'goal-measure': rule((plan, report) => {
    for (const goal of goals(plan)) requireAll(goal, ['measures'], report);
  }),
  'obstacles-named': rule((plan, report) => {
    const reality = field(plan, 'reality');
    for (const obstacle of items(reality, 'obstacles')) requireAll(obstacle, ['response', 'owner'], report);
  }),
  'known-references': rule((plan, report) => {
    for (const { id, path } of unknownReferences(getStaticYAMLValue(plan))) {
      report(follow(plan, path), `Nothing is called "${id}".`);
    }
  }),
  placeholders: rule((plan, report) => {
    for (const action of goals(plan).flatMap((goal) => items(goal, 'actions'))) {
      const text = field(action, 'do');
      if (/\b(?:TBC|TODO|XXX)\b/.test(text?.value)) report(text, 'This is still to be written.');
    }
  }),
  schema: rule((plan, report) => {
    for (const item of items(plan, 'communication')) {
      const kind = field(item, 'kind');
      if (kind && !KINDS.has(kind.value)) report(kind, `"${kind.value}" is not one of the kinds.`);
    }
  }),
};

const KINDS = new Set(['forum', 'routine', 'artefact', 'artifact']);

/** A rule that looks at the map at the top of a file. */
function rule(check) {
  return {
    meta: { type: 'problem', schema: [] },
    create: (context) => ({
      Program({ body: [document] }) {
        if (document?.content?.type !== 'YAMLMapping') return;
        check(document.content, (node, message) => context.report({ node, message }));
      },
    }),
  };
}

function requireAll(map, names, report) {
  for (const name of names) {
    if (!field(map, name)) report(map, `"${name}" is missing.`);
  }
}

function limit(list, most, report) {
  if (list?.entries?.length > most) report(list, `There are more than ${most}.`);
}

function goals(plan) {
  return items(plan, 'priorities').flatMap((priority) => items(priority, 'goals'));
}

function items(map, name) {
  return field(map, name)?.entries ?? [];
}

function field(map, name) {
  return map?.pairs?.find(({ key }) => key?.value === name)?.value;
}

function follow(node, path) {
  return path.reduce((at, step) => (typeof step === 'number' ? at.entries[step] : field(at, step)), node);
}
