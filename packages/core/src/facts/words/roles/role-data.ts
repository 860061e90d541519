/** The groups in which the roles of a school are counted. */
export type RoleGroup =
  | 'leadership'
  | 'teaching'
  | 'support'
  | 'pastoral'
  | 'health'
  | 'admin'
  | 'site'
  | 'catering'
  | 'wraparound'
  | 'governance'
  | 'external';

/** Names of a whole group, as they stand. They cover every role of the group. */
export const GROUP_NAMES: Readonly<Partial<Record<RoleGroup, string>>> = {
  leadership:
    'leadership|leadership team|leadership group|leader|school leader|lt|school leadership team|ilt|' +
    'instructional leadership team|school improvement team|management|principal class',
  support: 'support',
  pastoral: 'pastoral|pastoral care',
  admin: 'admin|administration|office|school office|front office|main office|business support',
  site: 'site|premise|estate|facility|ground|maintenance',
  catering: 'catering|caterer|kitchen|canteen|cafeteria',
  wraparound: 'wraparound|wraparound care|breakfast club|after school club|extended day|out of school care',
  governance: 'governance',
};

/** What makes a group with a collective noun (*lunchtime staff*), and is not its name without one. */
export const GROUP_AREAS: Readonly<Partial<Record<RoleGroup, string>>> = {
  teaching: 'teaching|academic|instructional',
  support:
    'classroom support|education support|learning support|non teaching|associate|ancillary|classified|paraprofessional',
  pastoral: 'student support|pupil support|student service|guidance',
  health: 'health|medical|healthcare|therapy',
  admin: 'administrative|clerical|reception|non teaching|associate|ancillary|classified',
  site: 'caretaking|janitorial|custodial|building|non teaching|associate|ancillary|classified',
  catering:
    'lunchtime|lunch|midday|dinner|cafeteria|food service|non teaching|associate|ancillary|classified',
  wraparound: 'after school|before school|childcare|holiday club|boarding',
};

/** Nouns that make a group of what stands before them. */
export const COLLECTIVES: string = 'team staff department faculty crew colleague group personnel member unit';

/** Everybody, and so nobody in particular; determiners are left out. */
export const EVERYBODY: string =
  'staff|member of staff|staff member|everyone|everybody|anyone|everyone else|everybody else|anyone else|whole school|whole staff|entire staff|school staff|' +
  'staff team|whole staff team|whole team|entire team|adult|colleague|employee|workforce|school community|' +
  'whole school community|stakeholder|us|school|team member|academy staff|whole school staff|staff body|key staff|rest of staff|of us|' +
  'pawb';

/** Words that say which of the holders of a role are meant no more closely than the role does. */
export const DETERMINERS: string =
  'the a an our your their its all every each any both some most many several other own relevant named various ' +
  'appropriate remaining individual';

/** Qualifiers that leave a role what it is: a *class teacher* is a teacher. */
export const PLAIN_QUALIFIERS: string =
  'class classroom school academy main scale mainscale subject new experienced lead full part time';

/** Words that make another, lesser role of the one they stand before: an *assistant caretaker* is not the caretaker. */
export const LESSENING: string =
  'assistant deputy depute vice associate aspiring former trainee student junior';

/** Short names of leaders behind which may stand what they lead: *DHT teaching*, *VP pastoral*. */
export const HEADINGS: string = 'dht aht vp ap avp hod hof hoy';

/** Between them stand parts that name roles of their own. */
export const JOINERS: string = 'and or plus with including especially particularly alongside by via';

/** After one of these words a role is only described: *teacher of maths*. */
export const PREPOSITIONS: string = 'of for to in at on from who responsible across';

/** Pairs that an *and* does not part. */
export const PAIRS: string =
  'teaching learning|t l|speech language|building ground|research evaluation|data assessment|d t|design technology';

/** Spelling as in the tables. */
export const SPELLINGS: string =
  'behavior behaviour|counselor counsellor|advisor adviser|program programme|behavioral behaviour|comm communication|' +
  'center centre|people person|counseling counselling';

export const SUBJECTS: string =
  'english math mathematic science literacy numeracy reading writing phonic history geography humanity art music drama pe ' +
  'sport computing ict technology dt mfl language french spanish german welsh irish gaelic re pshe rse physic chemistry ' +
  'biology economic business psychology sociology design food textile dance ela esol stem steam';

/** First words of a class, a year or a phase: its team is the teachers and assistants there. */
export const COHORTS: string =
  'year eyf reception nursery foundation key stage phase grade class primary infant junior secondary sixth kindergarten early';

/** Words that say little of a role by themselves: *canteen manager* is somebody of the canteen. */
export const GENERIC: string =
  'staff team member officer assistant manager worker supervisor coordinator lead leader head director deputy adviser ' +
  'practitioner aide specialist person senior junior school class college academy department service support learning ' +
  'teaching teacher partner';

/** Titles of people. */
export const HONORIFICS: string = 'mr mrs ms miss mx dr sir dame fr rev prof professor madam';

/** Beside one of these, SLT is a speech and language therapist. */
export const THERAPY: string =
  'speech language therapist therapy salt ot physio physiotherapist occupational camhs nhs communication swallowing';
