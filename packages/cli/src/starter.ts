/** The plan that `plan-lint init` writes: every part explained, nothing filled in. */
export const starter = `# yaml-language-server: $schema=https://plan-lint.dev/schema/v1/draft-07/plan.schema.json
#
# An improvement plan. Put your own words in place of the square brackets, and take out what you do not need.
# Check it as often as you like:  plan-lint school.plan.yaml
# A line that begins with # is a note to the reader and is not part of the plan.

id: our-school                   # a short name, so that other plans can refer to this one
title: "[What is the plan called?]"
level: school                    # trust, district, school, phase, department, grade, classroom, teacher or student
unit: "[Whose plan is it?]"
# period: { start: 2026-09-01, end: 2027-07-23 }

# ---------------------------------------------------------------- Where are we going?

mission: "[What is the school there for?]"
values:
  - { id: first-value, name: "[A value]", meaning: "[What it means here]" }
vision: "[What will be true when this has worked? One sentence that everybody can remember.]"
story: "[Where do we come from, and what adventure do we want to share?]"
pride: "[What are we proud of?]"

# ---------------------------------------------------------------- Who is here?

staff:                           # every role, from the head to the cook: each will have a part in the goal
  - "[A role]"

# ---------------------------------------------------------------- Where are we now?

reality:
  summary: "[Where do we stand, in a sentence or two?]"
  evidence:
    - { finding: "[What did we find out?]", source: "[From what?]" }
  obstacles:
    - { what: "[What is most in the way?]", response: "[What do we do about it?]", owner: "[Which role?]" }
  lastPlan: "[What did the last plan achieve, and what did it teach us?]"

# ---------------------------------------------------------------- What are our next steps?

priorities:                      # two are enough
  - title: "[What comes first?]"
    why: "[Why does it matter?]"
    insteadOf: "[Why this and not something else?]"
    owner: "[Which role answers for it?]"
    goals:
      - id: first-goal
        goal: "[What will be different for pupils?]"
        wildlyImportant: true    # the one goal that everybody works on; two at the most
        why: "[Why does it matter, and how does it serve the mission?]"
        supports: [mission, first-value]
        measures:
          - { measure: "[What would show it?]", from: "[now]", to: "[then]", by: "[by when?]", source: "[Where do the figures come from?]" }
        contributions:           # one line for each role above
          - { role: "[A role]", does: "[What does this role do for the goal?]" }
        involvement:
          - { who: staff, how: "[How did staff shape this goal?]", changed: "[What changed because of it?]" }
        communication:
          - { what: "[What keeps the goal in sight?]", kind: routine, audience: [staff, students, parents] }
        actions:
          - { do: "[A first step]", owner: "[Which role?]", by: "[by when?]", quickWin: true }

notDoing:
  - { what: "[What do we choose not to do this year?]", why: "[Why not?]" }

perspectives:                    # above all of pupils who find learning and school hardest
  - { of: "[Whose view?]", heard: "[What did they tell us?]", soWeWill: "[What follows?]" }

# reviews: [2026-12-11, 2027-03-19, 2027-07-02]
adaptation: "[When and how may the plan change?]"
`;
