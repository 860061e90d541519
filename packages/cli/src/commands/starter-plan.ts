/** What `plan-lint init` writes: a plan of prompts that asks the three questions in their order. */
export const starterPlan: string = `# yaml-language-server: $schema=https://plan-lint.dev/schema/v1/draft-07/plan.schema.json
#
# A plan to begin with. Write your own words in place of every [prompt], quotes and brackets included, and delete what
# you have no use for. Texts with a colon or a hash sign in them need "quotes". What stands behind a # is a remark.
#
# See how far you are at any time:  plan-lint school.plan.yaml

kind: plan
version: 1
id: our-school # a short name without spaces, for other plans to refer to
title: "[What is this plan called?]"
level: school # trust, district, school, phase, department, grade, classroom, teacher or student
unit: "[Whose plan is it?]"
period: { start: "[When does it begin?]", end: "[When does it end?]" } # dates such as 2026-09-01
author: { role: "[Who holds the pen?]" }
# parent: our-trust   # the id of the plan above that this one serves, if there is one

# ----------------------------------------------------------------------------------------------------------------------
# 1. Where are we going?
# ----------------------------------------------------------------------------------------------------------------------

mission: "[What is this school here for?]"
values:
  - { id: first-value, name: "[What do we hold dear?]", meaning: "[What does that look like on a Monday morning?]" }
vision: "[What will we see, one day, for every child?]" # one sentence that people can say by heart
story: "[What has brought us here, and where does it lead?]"
pride: "[What do we do well and want to keep?]"

# Everyone who works here, so that everyone can find their part: the office, the kitchen and the caretaker too.
staff:
  - { role: headteacher }
  - { role: teacher }
  - { role: teaching assistant }
  - { role: school secretary }
  - { role: caretaker }
  - { role: cook }

# ----------------------------------------------------------------------------------------------------------------------
# 2. Where are we now?
# ----------------------------------------------------------------------------------------------------------------------

reality:
  summary: "[How are things today, in a sentence or two?]"
  evidence:
    - { finding: "[What do we know?]", source: "[How do we know it?]", on: "[Since when?]" }
  strengths: ["[What can we build on?]"]
  obstacles: # what may keep this plan from working; naming it is half of the answer
    - { what: "[What is in the way?]", response: "[What will we do about it?]", owner: "[Who?]" }
  tensions: # two good things that pull in different directions
    - { between: ["[What pulls one way?]", "[And what the other way?]"], balance: "[How do we hold the two?]" }
  threats: # what could come from outside and upset the plan
    - "[What could happen to us this year?]"
  opportunities: # and what could help it along
    - "[Who or what could we make use of?]"
  lastPlan: "[What did the last plan achieve, and teach us?]"

# Who was asked, and what did it change?
involvement:
  - { who: staff, how: "[How did they shape this plan?]", when: "[When?]", changed: "[What is different because of it?]" }
perspectives:
  - { of: pupils who find school hardest, heard: "[What did they say?]", soWeWill: "[What will we do about it?]" }

# ----------------------------------------------------------------------------------------------------------------------
# 3. What are our next steps?
# ----------------------------------------------------------------------------------------------------------------------

priorities: # one, or two at the most
  - id: first-priority
    title: "[What matters most this year?]"
    why: "[Why does it matter to pupils?]"
    insteadOf: "[Why this, and not something else?]"
    owner: "[Who answers for it?]"
    goals:
      - id: first-goal
        goal: "[What will be different, and for whom?]"
        wildlyImportant: true # for the one goal, or the two, that everybody should know
        why: "[How does it serve what we are here for?]"
        data: "[What did we see that led us to it, and where?]"
        supports: [mission, first-value]
        measures:
          - measure: "[What will we count?]"
            from: "[How much is it today?]" # a figure such as 38%, 4.1 of 5 or 120
            to: "[How much should it be?]"
            by: "[By when?]"
            source: "[Where does the figure come from?]"
        milestones:
          - { by: "[When will we look?]", expect: "[What should we see by then?]" }
        contributions: # what each role does for this goal, in words that they would use
          - { role: headteacher, does: "[What does the head do for it?]" }
          - { role: teacher, does: "[What do teachers do for it?]" }
          - { role: teaching assistant, does: "[What do assistants do for it?]" }
          - { role: school secretary, does: "[What does the office do for it?]" }
          - { role: caretaker, does: "[What does the caretaker do for it?]" }
          - { role: cook, does: "[What does the kitchen do for it?]" }
        actions:
          - { do: "[What is the very first step?]", owner: "[Who?]", by: "[By when?]", quickWin: true }

notDoing: # what you let go of this year so that there is room for the rest
  - { what: "[What will we not do this year?]", why: "[Why not?]", until: "[Until when?]" }

communication:
  - { what: "[Where will people see how it goes?]", kind: routine, audience: [staff, students, parents], when: weekly }
monitoring:
  - { what: "[What do we look at?]", who: "[Who?]", when: "[How often?]", reportedTo: "[Who hears of it?]" }
reviews:
  - { on: "[When?]", forum: "[Who sits together?]" }
adaptation: "[How does the plan change when the school does?]"
`;
