import { unknownReferences } from '../known-references.js';

const leaf = { properties: {} };
const listOf = (items) => ({ items, properties: {} });

/** The parts of a plan that the rules are about, hung under the root of the only documents that this linter takes. */
function withPlans(types) {
  const fields = { reality: 'Reality', priorities: 'Priorities', communication: 'Communications' };
  return {
    ...types,
    Root: { ...types.Root, properties: { ...types.Root.properties, ...fields } },
    Reality: { properties: { obstacles: 'Obstacles' } },
    Obstacles: listOf('Obstacle'),
    Obstacle: leaf,
    Priorities: listOf('Priority'),
    Priority: { properties: { goals: 'Goals' } },
    Goals: listOf('Goal'),
    Goal: { properties: { actions: 'Actions' } },
    Actions: listOf('Action'),
    Action: leaf,
    Communications: listOf('Communication'),
    Communication: leaf,
  };
}

function knownReferences(_keys, _options, { node, baseLocation }) {
  return unknownReferences(node).map(({ id, path }) => ({
    message: `Nothing is called "${id}".`,
    location: baseLocation.child(path),
  }));
}

export default function plans() {
  return {
    id: 'plans',
    typeExtension: { overlay1: withPlans },
    assertions: { 'known-references': knownReferences },
  };
}
