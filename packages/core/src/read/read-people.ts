import type { Communication, Involvement, Monitoring, Perspective } from '../model/people.ts';
import type { Fields } from './fields.ts';

/** Who shaped a plan or a goal, who was heard and who is told. */
export interface People {
  readonly involvement: readonly Involvement[];
  readonly perspectives: readonly Perspective[];
  readonly communication: readonly Communication[];
}

export function readPeople(f: Fields): People {
  return {
    involvement: f.each('involvement', 'how', readInvolvement),
    perspectives: f.each('perspectives', 'heard', readPerspective),
    communication: f.each('communication', 'what', readCommunication),
  };
}

export function readMonitoring(f: Fields): Monitoring {
  return {
    place: f.node,
    what: f.text('what'),
    who: f.texts('who'),
    when: f.text('when'),
    reportedTo: f.texts('reportedTo'),
  };
}

function readInvolvement(f: Fields): Involvement {
  return {
    place: f.node,
    who: f.texts('who'),
    how: f.text('how'),
    when: f.text('when'),
    changed: f.text('changed'),
  };
}

function readPerspective(f: Fields): Perspective {
  return { place: f.node, of: f.texts('of'), heard: f.text('heard'), soWeWill: f.text('soWeWill') };
}

function readCommunication(f: Fields): Communication {
  const kind = f.word('kind', ['forum', 'routine', 'artefact', 'artifact']);
  return {
    place: f.node,
    what: f.text('what'),
    kind: kind === 'artifact' ? 'artefact' : kind,
    audience: f.texts('audience'),
    when: f.text('when'),
    celebrates: f.flag('celebrates'),
  };
}
