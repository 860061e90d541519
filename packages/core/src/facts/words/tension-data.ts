/** The words of one side of a tension, parted by bars and folded as `singular` folds them: *special need*, *math*. */
export interface SideWords {
  /** How the side is called in messages. */
  readonly name: string;
  readonly words: string;
  /** Words that count only where staff are spoken of as well: *wellbeing* alone is mostly that of pupils. */
  readonly ofStaff?: string;
  /** Short names that count only in capitals: *SEND* is not *send*. */
  readonly capitals?: string;
  /** Whoever sets out to have less of it (*fewer data drops*) does not pull. */
  readonly more?: true;
}

/** Two things that a school wants, and that often cost each other. */
export interface TensionPair {
  readonly one: SideWords;
  readonly other: SideWords;
}

const WORKLOAD =
  'workload|marking load|work life balance|staff wellbeing|teacher wellbeing|wellbeing of staff|planning time|teacher time';
const WORKLOAD_OF_STAFF = 'wellbeing|morale|burnout|stress|long hour';
const ATTAINMENT =
  'attainment|exam result|examination result|gcse result|a level result|test result|test score|sat result|national result|' +
  'key stage 2 result|key stage 4 result|academic result|academic outcome|pupil outcome|student outcome|exam outcome|' +
  'gcse outcome|writing outcome|reading outcome|literacy score|reading score|writing score|math score|' +
  'student achievement|pupil achievement|academic achievement|top grade|' +
  'proficiency|proficient|higher standard|raise standard|raising standard';
const NOT_ENGLISH_AND_MATHEMATICS = 'enrichment|wider curriculum|foundation subject|breadth|broad curriculum';

/**
 * Tensions that schools know. The first two are named in the anatomy of a plan; the others are our own. Words with a
 * second meaning in plans are left out or bound: *evidence*, *time*, *local*, *context*, *knowledge*, *cover*, *growth*.
 */
export const TENSIONS: readonly TensionPair[] = [
  {
    one: {
      name: "governors' demands",
      words:
        'governor|trustee|governance|governing body|governing board|ofsted|estyn|hmie|school inspection|next inspection|' +
        'inspection framework|inspection ready|inspection readiness|ready for inspection|prepare for inspection|' +
        'hold to account|held to account|holding to account|accountability measure|accountability framework',
      more: true,
    },
    other: {
      name: 'staff wellbeing',
      words: `${WORKLOAD}|staff retention|teacher retention|staff turnover|teacher turnover`,
      ofStaff: `${WORKLOAD_OF_STAFF}|retention|retain|turnover`,
    },
  },
  {
    one: {
      name: 'inclusion',
      words:
        'special educational need|special need|special education|additional need|additional support need|' +
        'additional learning need|inclusion|inclusive|inclusive practice|resource base|resourced provision|autism|autistic|' +
        'student of determination|pupil with a disability|pupil with disability|student with disability|' +
        'sen|asn|aln|semh|sped|ehcp',
      capitals: 'SEND|IEP|IDP',
    },
    other: { name: 'attainment', words: `${ATTAINMENT}|gcse|staar|naplan|atar`, capitals: 'SAT' },
  },
  {
    one: {
      name: 'monitoring',
      words:
        'monitoring|scrutiny|book look|learning walk|data drop|data collection|quality assurance|lesson observation|' +
        'assessment point|audit trail',
      more: true,
    },
    other: { name: 'workload', words: WORKLOAD, ofStaff: WORKLOAD_OF_STAFF },
  },
  {
    one: {
      name: 'consistency',
      words:
        'consistency|consistent approach|consistent practice|consistent routine|consistent expectation|consistent teaching|' +
        'common approach|common routine|shared routine|same routine|non negotiable|standardise|standardize|fidelity|scripted',
    },
    other: {
      name: 'the freedom of teachers',
      words:
        'teacher autonomy|staff autonomy|professional autonomy|professional judgement|professional judgment|professional freedom|' +
        'risk taking|action research',
      ofStaff: 'autonomy|innovation|innovate|creativity|experiment',
    },
  },
  {
    one: {
      name: 'fewer exclusions',
      words: 'exclusion|exclude|suspension|suspend|expulsion|expel',
    },
    other: {
      name: 'calm classrooms',
      words: 'disruption|disruptive|calm|orderly|behaviour|behavior|low level disruption',
    },
  },
  {
    one: {
      name: 'a broad curriculum',
      words: `${NOT_ENGLISH_AND_MATHEMATICS}|broad and balanced|broad balanced|curriculum breadth|expressive art|creative art|performing art|visual art|music`,
    },
    other: {
      name: 'time for core subjects',
      words: 'english|mathematic|math|literacy|numeracy|reading|writing|phonic|spelling|language art',
      capitals: 'ELA',
    },
  },
  {
    one: {
      name: 'closing the gap',
      words:
        'disadvantaged|disadvantage|pupil premium|attainment gap|achievement gap|poverty related|close the gap|closing the gap|' +
        'narrow the gap|narrowing the gap|lowest attaining|low attaining|lowest 20|bottom quartile|free school meal|catch up',
      capitals: 'FSM|PP|DEIS',
    },
    other: {
      name: 'stretching the most able',
      words:
        'most able|more able|greater depth|stretch and challenge|high attainer|high attaining|higher attaining|higher attainer|' +
        'gifted|talented|advanced placement|advanced course|honor|top grade|highest grade|grade 9',
    },
  },
  {
    one: {
      name: 'time for staff to learn',
      words:
        'professional development|professional learning|staff training|teacher training|instructional coaching|coaching|' +
        'release time|lesson study|inset',
      ofStaff: 'training|trained',
      capitals: 'CPD|CPL|PD',
      more: true,
    },
    other: {
      name: 'lessons with their own teacher',
      words:
        'continuity of teaching|continuity of staffing|teaching continuity|staffing continuity|supply cover|supply teacher|' +
        'supply cost|cover lesson|cover teacher|substitute teacher|relief teacher|contact time|lesson lost',
    },
  },
  {
    one: {
      name: 'saving money',
      words:
        'budget|deficit|saving|financial recovery|financial sustainability|solvent|reserve|surplus|overdraft',
    },
    other: {
      name: 'staffing',
      words:
        'staffing|class size|curriculum offer|pay award|staff pay|teacher pay|teacher vacancy|staff vacancy',
      ofStaff: 'recruit|recruitment|retain|retention|stay',
    },
  },
  {
    one: {
      name: 'growth',
      words:
        'trust growth|grow the trust|growth of the trust|expand the trust|expansion|new free school|open a new school|' +
        'form of entry|bulge class|pupil number|student number|enrolment|enrollment|new school join|join the trust',
      more: true,
    },
    other: {
      name: 'the capacity to carry it',
      words: 'capacity|central team|workload|school improvement team',
    },
  },
  {
    one: {
      name: 'one way for all schools',
      words:
        'trust wide|district wide|trust curriculum|common curriculum|shared curriculum|aligned curriculum|common assessment|' +
        'one way of working|standardise|standardize|common policy|same curriculum',
    },
    other: {
      name: "each school's own identity",
      words:
        'school identity|identity of each school|local identity|local autonomy|own identity|school autonomy|autonomy of school|own character|' +
        'own etho|etho of each|distinctive etho|local context',
    },
  },
  {
    one: {
      name: "this year's results",
      words:
        'exam result|examination result|gcse result|gcse outcome|a level result|sat result|year 11 result|year 11 outcome|' +
        'year 11 attainment|year 11 intervention|year 6 result|year 6 outcome|year 6 attainment|year 6 intervention|booster|' +
        'revision session|revision class|exam class|exam year',
    },
    other: {
      name: 'the long-term curriculum',
      words:
        'curriculum sequence|curriculum sequencing|sequenced curriculum|knowledge rich|long term curriculum|' +
        'key stage 3|ks3|curriculum design|curriculum map|five year curriculum|seven year curriculum',
    },
  },
];

/** Phrases that look like words of a side and are none. */
export const NO_TENSION: string =
  'governor recruitment|recruit governor|new governor|governor vacancy|parent governor|governor training|' +
  'digital inclusion|financial inclusion|social exclusion|digital exclusion|learning behaviour|' +
  'attention deficit|deficit model|energy saving|life saving|saving energy|nature reserve|toilet training|potty training|' +
  'initial teacher training|reading behaviour|gap year';

/** Words that speak of staff. */
export const STAFF_WORDS: string =
  'staff teacher colleague ta employee workforce adult faculty leader headteacher principal everyone practitioner';

/** Words that want less of something. */
export const LESS_WORDS: string =
  'reduce reduced reduction reducing fewer less lessen cut halve stop end ease lighten streamline simplify remove minimise ' +
  'minimize trim slim drop lower without unnecessary';
