import { unknownReferences } from '../../known-references.js';

export default function knownReferences(plan) {
  return unknownReferences(plan).map(({ id, path }) => ({ message: `Nothing is called "${id}".`, path }));
}
