import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { obstaclesNamed } from './obstacles-named.ts';

testRule(
  obstaclesNamed,
  {
    silent: [
      {
        name: 'several owners, and one obstacle without a list',
        plan: 'reality: { obstacles: { what: Vacancies, response: Advertise, owner: [Headteacher, Bursar] } }',
      },
      {
        name: 'a row that nobody filled in, beside one that is complete',
        plan: `
          reality:
            obstacles:
              - { what: Vacancies, response: Advertise, owner: Headteacher }
              - { what: "", response: "", owner: "" }
        `,
      },
    ],
    reports: [
      {
        name: 'a reality without obstacles',
        plan: 'title: Larkfield\nreality:\n  summary: We are on our way # ← none',
      },
      {
        name: 'a form that nobody filled in',
        plan: 'reality:\n  obstacles: # ← none\n    - { what: "", response: "" }',
      },
      { name: 'threats are no obstacles', plan: 'reality:\n  threats: [The roll falls] # ← none' },
      {
        name: 'bare texts, and each part that is absent',
        plan: `
          reality:
            obstacles:
              - Three posts are vacant # ← unanswered
              - { id: noise, response: Quiet lunches } # ← unanswered
              - { what: Late buses, owner: Bursar } # ← unanswered
              - { what: Vacancies, response: Advertise, owner: Headteacher }
        `,
      },
    ],
  },
  it,
);
