import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { measureAgreement } from './measure-agreement.ts';

const plan = (id: string, level: string, more: string, measure: string): string =>
  `id: ${id}\ntitle: ${id}\nlevel: ${level}\n${more}\ngoals:\n  - goal: G\n    measures:\n      - ${measure}`;
const from = (figure: string, more = ''): string =>
  `{ measure: pupils who give a reason, from: ${figure}, to: 70%, source: lesson visits${more} }`;

testRule(
  measureAgreement,
  {
    silent: [
      { name: 'no measures', plan: 'goals: [Read]' },
      {
        name: 'no source, no start, or a start that is no figure',
        plan: `
          goals:
            - { goal: A, measures: [{ measure: attendance, from: 93%, source: registers }] }
            - { goal: B, measures: [{ measure: attendance, from: 91% }] }
            - { goal: C, measures: [{ measure: attendance, source: registers }] }
            - { goal: D, measures: [{ measure: attendance, from: low, source: registers }] }
            - { goal: E, measures: [{ measure: attendance, from: 91%, source: survey }] }
        `,
      },
      {
        name: 'the same figure rounded, a rough one, and one of another kind',
        plan: `
          goals:
            - { goal: A, measures: [{ measure: attendance, from: 93.4%, source: registers }] }
            - { goal: B, measures: [{ measure: attendance, from: 93%, source: Registers }] }
            - { goal: C, measures: [{ measure: attendance, from: about 90%, source: registers }] }
            - { goal: D, measures: [{ measure: attendance, from: 412 pupils, source: registers }] }
            - { goal: E, measures: [{ measure: attendance, from: at least 90%, source: registers }] }
        `,
      },
      {
        name: 'two schools, a trust and its school, a school and a class, two teams',
        files: {
          'a.plan.yaml': plan('trust', 'trust', '', from('20%')),
          'b.plan.yaml': plan('oak', 'school', 'parent: trust', from('22%')),
          'c.plan.yaml': plan('elm', 'school', 'parent: trust', from('35%')),
          'd.plan.yaml': plan('room', 'classroom', 'parent: oak', from('12%')),
          'e.plan.yaml': plan('english', 'department', 'parent: elm', from('35%')),
          'f.plan.yaml': plan('maths', 'department', '', from('50%')),
        },
      },
      {
        name: 'a year group of the trust and of its school',
        files: {
          'a.plan.yaml': plan(
            'trust',
            'trust',
            'unit: Ash Trust',
            '{ measure: Year 9 attendance, from: 90%, source: registers }',
          ),
          'b.plan.yaml': plan(
            'oak',
            'school',
            'unit: Oak School\nparent: trust',
            '{ measure: attendance, from: 91%, source: registers }',
          ),
          'c.plan.yaml': plan(
            'y9',
            'grade',
            'unit: Year 9\nparent: oak',
            '{ measure: Year 9 attendance, from: 92%, source: registers }',
          ),
        },
      },
      {
        name: 'the plan of last year',
        files: {
          'a.plan.yaml': plan(
            'oak',
            'school',
            'unit: Oak\nperiod: { start: 2025-09-01, end: 2026-07-23 }',
            from('20%'),
          ),
          'b.plan.yaml': plan(
            'oak-27',
            'school',
            'unit: Oak\nperiod: { start: 2026-09-01, end: 2027-07-23 }',
            from('31%'),
          ),
        },
      },
    ],
    reports: [
      {
        name: 'figures in the words of a measure',
        plan: `
          goals:
            - goal: G
              measures:
                - { measure: pupils who give a reason, from: 22%, source: lesson visits }
                - { measure: "Pupils who give a reason: 35% → 60%", source: lesson visits } # ← twice
        `,
      },
      {
        name: 'where the measure names the unit, in a trust and its school, a class and its teacher',
        files: {
          'a.plan.yaml': plan(
            'trust',
            'trust',
            'unit: Ash Trust',
            '{ measure: Persistent absence at Oak Lane, from: 21%, source: registers }',
          ),
          'b.plan.yaml': plan(
            'oak',
            'school',
            'unit: Oak Lane Primary School\nparent: trust',
            '{ measure: The persistent absence at Oak Lane, from: 24%, source: registers } # ← plans',
          ),
          'c.plan.yaml': plan(
            'room',
            'classroom',
            'unit: Room 4\nparent: oak',
            '{ measure: Readers at benchmark in Room 4, from: 9 of 22, source: reading check }',
          ),
          'd.plan.yaml': plan(
            't',
            'teacher',
            'unit: Ms O\nparent: room',
            '{ measure: Readers at benchmark in Room 4, from: 11 of 22, source: reading check } # ← plans',
          ),
        },
      },
      {
        name: 'in one plan, also on a whole priority, whatever the order and the endings of the words',
        plan: `
          priorities:
            - title: P
              measures: [{ measure: "Pupils, who give a reason", from: 22%, source: lesson visits }]
              goals:
                - goal: G
                  measures: [{ measure: pupil who gives a reason, from: 35%, source: Lesson visit }] # ← twice
        `,
      },
      {
        name: 'in two plans of one school, beside each other or above each other',
        files: {
          'a.plan.yaml': plan('oak', 'school', 'unit: Oak', from('22%')),
          'b.plan.yaml': plan('oak-grant', 'school', 'unit: oak', `${from('25%')} # ← plans`),
          'c.plan.yaml': plan('z', 'school', 'unit: Oak\nparent: oak', `${from('30%')} # ← plans`),
        },
      },
      {
        name: 'in a team and its school, with a plan between',
        files: {
          'a.plan.yaml': plan('oak', 'school', '', from('22%')),
          'b.plan.yaml': plan('upper', 'phase', 'parent: oak', from('22%')),
          'c.plan.yaml': plan('english', 'department', 'parent: upper', `${from('35%')} # ← plans`),
        },
      },
    ],
  },
  it,
);
