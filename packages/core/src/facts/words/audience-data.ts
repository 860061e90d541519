/**
 * People who shape a plan, or hear of it. `leaders` are those who lead the school; middle leaders are `staff` as well.
 * `community` are people round the school: neighbours, employers, volunteers.
 */
export type Audience = 'staff' | 'students' | 'parents' | 'governors' | 'leaders' | 'community';

/**
 * Whom a phrase names; the longest phrase at a place counts, and consumes its words. Written as `singular` folds words,
 * with `pupil` for every name of a pupil (see `PUPIL_WORDS`) and `parent` for every name of a parent. Without audiences
 * the phrase only looks as if it named somebody.
 */
export const AUDIENCE_PHRASES: readonly (readonly [audiences: readonly Audience[], phrases: string])[] = [
  [
    ['staff'],
    'staff|colleague|workforce|employee|personnel|teacher|faculty|educator|teaching assistant|ta|lsa|sna|hlta|slso|' +
      'paraprofessional|paraeducator|para|aide|practitioner|early career teacher|ect|nqt|pupil teacher|trainee|' +
      'probationer|tutor|senco|sendco|alnco|key worker|key person|kaiako|athro|athrawon|múinteoir|múinteoirí|' +
      'enseignant|trade union|staffroom|department|professional learning community|plc|all adult|every adult|' +
      'each adult|adult who work|adult in school|everyone who work|everybody who work|anyone who work|those who work|' +
      'team member|member of team|champion|librarian|technician|caretaker|custodian|janitor|cook|cleaner|' +
      'receptionist|secretary|room leader|play leader|club leader|bargaining unit',
  ],
  // Leaders who also teach or work beside others
  [
    ['leaders', 'staff'],
    'middle leader|middle leadership|subject lead|subject leader|subject leadership|phase lead|phase leader|' +
      'curriculum lead|curriculum leader|year lead|year leader|key stage lead|key stage leader|grade level lead|' +
      'team leader|team lead|head of department|head of faculty|head of year|head of house|head of subject|head of sixth form|hod|hof|hoy|' +
      'department head|department chair|faculty head|principal teacher|leading teacher|teacher leader|' +
      'lead practitioner|leader at all level|leader at every level|distributed leadership|school improvement team|' +
      'building leadership team|instructional leadership team|ilt|blt',
  ],
  [
    ['leaders'],
    'leader|leadership|leadership team|senior leader|slt|smt|senior team|executive team|management team|' +
      'headteacher|deputy headteacher|assistant headteacher|deputy head|assistant head|principal|' +
      'vice principal|deputy principal|assistant principal|rector|ceo|superintendent|head of school|cohead|tumuaki|' +
      'pennaeth|príomhoide',
  ],
  [
    ['governors'],
    'governor|governance|governing body|governing board|governing council|trustee|trust board|local board|school board|' +
      'full board|board member|board of education|board of management|board of governor|board of director|' +
      'board of trustee|board of study|board meeting|board paper|lgb|fgb|bog|bom|lgc|local governing committee|' +
      'local academy committee|academy council|local advisory board|school advisory council|site council|' +
      'school site council|local school council|sbdm|parent governor|llywodraethwr|llywodraethwyr|' +
      'bord bainistíochta',
  ],
  [['governors', 'staff'], 'staff governor|teacher governor'],
  [['governors', 'students'], 'pupil governor|associate pupil governor'],
  // Pupils in the United Kingdom; a board in Victoria, Chicago and Ontario
  [['students', 'governors'], 'school council|school councillor|cyngor ysgol'],
  [
    ['students'],
    'pupil|scholar|young people|young person|young carer|pupil council|pupil leadership|pupil leadership team|pupil leader|' +
      'pupil ambassador|pupil champion|pupil voice|pupil teacher conference|pupil led|eco council|eco committee|' +
      'green committee|junior leadership team|jlt|prefect|head boy|head girl|house captain|sport captain|' +
      'sport leader|digital leader|reading leader|playground leader|peer mentor|young leader|young ambassador|src|' +
      'tutor group|form group|year group|tutee|boarder|sixth former|sixth form|school captain|whole class|every class|each class|all class|class council|' +
      'class representative|class rep|class assembly|tutor time|tutor period|tamariki|ākonga|akonga|rangatahi|' +
      'taitamariki|disgyblion|dysgwyr|dysgwr|plant|páiste|páistí|comhairle na ndaltaí|élève|alumni|alumnus|year old|toddler|baby|preschooler',
  ],
  [['students', 'staff'], 'whole school|entire school|whole academy'],
  [
    ['parents'],
    'parent|parent teacher|parent council|parent forum|parent ambassador|parent champion|parent voice|' +
      'parent leader|parent group|home school association|pta|pto|ptsa|ptfa|p c|p f|elac|delac|whānau|whanau|' +
      'rhieni|tuismitheoir|tuismitheoirí|padre|friend of school|friend of the school|household',
  ],
  [
    ['staff', 'students', 'parents'],
    'everyone|everybody|school community|whole school community|whole community|academy community|school family|' +
      'stakeholder|pawb',
  ],
  [
    ['community'],
    'community|community leader|faith leader|neighbour|neighbor|resident|parish|parishioner|church|volunteer|employer|' +
      'local business|business partner|community partner|external partner|partner agency|' +
      'elder|iwi|hapū|mana whenua|public|charity|cymuned',
  ],
  [
    [],
    'pupil premium|pupil equity|pupil referral unit|child protection|child service|child centre|pupil loan|parent plan|' +
      'parent goal|parent company|family of school|community school|community college|community primary|' +
      'community high|community room|community service|community hall|community centre|learning community|' +
      'leader board|principal aim|principal reason|principal focus|principal purpose|principal goal|' +
      'principal objective|principal method|principal concern|staff absence|staff turnover|staff retention|' +
      'staff sickness|staff cost|staff vacancy|staff ratio|staff recruitment|staff budget|public holiday|public exam|' +
      'public examination|department for education|department of education|education department|improvement partner|' +
      'school improvement partner|improvement adviser|improvement advisor|quality improvement officer|infant school|' +
      'junior school|local authority adviser|local authority advisor|public school|public relation|church school|church of england|church in wale',
  ],
];

/** Names of parents; young carers are pupils, as a longer phrase says. */
export const PARENT_WORDS: string =
  'parent carer caregiver guardian family mum dad mother father grandparent teulu teuluoedd';

/** What stands behind a pupil in the singular, and is no person: *pupil progress*. */
export const PUPIL_THINGS: string =
  'premium progress data achievement attainment outcome work attendance learning support service book record assessment ' +
  'welfare wellbeing behaviour behavior number roll report information engagement need growth performance success ' +
  'discipline enrolment enrollment ratio conduct safety file exercise level agency';

/** What makes one of the staff of what stands before it: *pupil attendance officer*, *family liaison worker*. */
export const STAFF_NOUNS: string =
  'officer manager coordinator worker assistant adviser advisor counsellor counselor supervisor specialist lead teacher ' +
  'staff liaison nurse clerk therapist director tutor educator practitioner aide technician mentor';

/** Those of them that are nothing but people, so that they name staff wherever they stand. */
export const CERTAIN_STAFF_NOUNS: string =
  'officer coordinator worker assistant counsellor counselor supervisor therapist technician mentor nurse';

/** First words of a class or year group: *Year 6*. */
export const COHORT_WORDS: string = 'year yr grade class form rang room';

/** After one of these a pupil in the singular is a person, whatever follows: *every pupil leads*. */
export const SINGLING: string = 'every each any no one';

/** Ends what may belong together: *a pupil with a mentor*. */
export const PARTING: string =
  'of in by for from with at to on who that which whose where when as is are was were has have the a an our their';

/** What names somebody where it is all there is. */
export const WHOLE_NAMES: readonly (readonly [audiences: readonly Audience[], names: string])[] = [
  [['staff', 'students', 'parents'], 'all'],
  [['governors'], 'board|chair|director|member|gb'],
  [['students'], 'kindergarten|lower school|upper school|form'],
  [['parents'], 'home'],
];
