/** What can be private. No message has an argument that could say what it is. */
export const messages = {
  email: {
    says: 'An e-mail address of a person stands in {part}.',
    many: '{count} e-mail addresses of people stand in the plan.',
    why: 'Plans travel: to governors, to inboxes, to the website. What was read there cannot be taken back.',
    try: 'Name the role in its place, for example `owner: Attendance lead`; the address of an office, such as office@, may stay.',
  },
  phone: {
    says: 'A telephone number stands in {part}.',
    many: '{count} telephone numbers stand in the plan.',
    why: 'Plans travel: to governors, to inboxes, to the website. What was read there cannot be taken back.',
    try: 'Take it out, and name the role that can be asked for, for example `owner: Pastoral lead`.',
  },
  number: {
    says: 'A number that belongs to one person stands in {part}, such as a pupil number or a date of birth.',
    many: '{count} numbers that belong to one person stand in the plan, such as pupil numbers or dates of birth.',
    why: 'Plans travel: to governors, to inboxes, to the website. What was read there cannot be taken back.',
    try: 'Take it out; a plan is about what changes for many, for example "pupils who read at home most days".',
  },
  pupil: {
    says: 'A pupil seems to be named beside a need in {part}.',
    many: '{count} places of the plan seem to name a pupil beside a need.',
    why: 'The child has to live with what neighbours and classmates read there, today and in ten years.',
    try: 'Write of a group in place of the child, for example "pupils with an EHC plan", and keep the child’s own plan apart.',
  },
  staff: {
    says: 'A member of staff seems to be named beside a private matter in {part}.',
    many: '{count} places of the plan seem to name a member of staff beside a private matter.',
    why: 'Health and employment are between a person and the employer, and colleagues will read this.',
    try: 'Say what the school needs without the person, for example "The post is covered until May".',
  },
  cohort: {
    says: 'So few pupils with a need are counted in {part} that people can tell who they are.',
    many: '{count} places of the plan count so few pupils with a need that people can tell who they are.',
    why: 'In a group of a handful, everybody in the village knows which child it is.',
    try: 'Write "fewer than 10", or speak of a larger group, for example "pupils with additional needs".',
  },
} as const;
