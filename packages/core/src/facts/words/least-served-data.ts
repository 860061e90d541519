/** Pupils by any name; in the lists below they are all `pupil`. */
export const PUPIL_WORDS: string =
  'pupil student learner child boy girl youngster adolescent teenager kid youth grader freshman freshmen sophomore leaver scholar ' +
  'disgyblion daltaí ākonga akonga tamariki tauira rangatahi';

/** Words that speak of pupils or their families, so that a word of two meanings has the one that is meant. */
export const PEOPLE_WORDS: string =
  'pupil people person family parent carer young those cohort peer sibling household';

/** Phrases that name students who find learning and school most difficult, whatever stands around them. */
export const CERTAIN: string =
  // Needs and the plans that meet them: England, Scotland, Wales, Ireland, the United States, Australia
  'ehcp|ehc plan|education health and care plan|special need|special educational need|special education|sped|' +
  'additional need|additional support need|additional learning need|additional educational need|complex need|asn|aln|' +
  'aen|with send|with sen|sen support|send register|sen register|individual education plan|504 plan|section 504|' +
  'individualised education plan|individualized education program|individual development plan|disability|disabled|' +
  'learning difficulty|learning difference|autism|autistic|adhd|dyslexia|dyslexic|dyscalculia|dyspraxia|dyspraxic|' +
  'neurodivergent|neurodiverse|slcn|spld|asd|neurodiversity|semh|deaf|hearing impaired|visually impaired|of determination|ady|aac|' +
  'non verbal|nonverbal|non speaking|minimally verbal|pre verbal|tier 3|tier three|' +
  // Poverty and disadvantage
  'disadvantaged|disadvantage|pupil premium|free school meal|fsm|fsm6|free lunch|reduced lunch|reduced price lunch|' +
  'reduced price meal|low income|lower income|poverty|deprived|deprivation|simd|deis|pupil equity|title i|homeless|' +
  'homelessness|mckinney vento|unhoused|temporary accommodation|temporary housing|insecure housing|' +
  // Care and home
  'care experienced|care experience|looked after|pupil in care|care leaver|foster care|fostered|foster pupil|' +
  'kinship care|out of home care|young carer|pupil in need|child protection plan|with a social worker|' +
  // Language, moving and belonging
  'eal|ell|english as an additional language|english as a second language|additional language|english learner|' +
  'english language learner|emergent bilingual|multilingual learner|bilingual learner|newcomer|newly arrived|new arrival|' +
  'new to english|refugee|asylum seeker|asylum seeking|seeking asylum|traveller|gypsy|roma|grt|migrant|' +
  // Away from school, or close to leaving it
  'persistently absent|severely absent|chronically absent|persistent absentee|severe absentee|chronic absentee|' +
  'long term absent|ebsa|ebsna|school refuser|school refusal|school avoider|school avoidance|emotionally based|' +
  'excluded pupil|pupil excluded|been excluded|permanently excluded|suspended pupil|pupil suspended|been suspended|' +
  'risk of exclusion|risk of suspension|risk of permanent exclusion|repeat suspension|repeated suspension|' +
  'return from suspension|returning from suspension|return from exclusion|returning from exclusion|pru|neet|' +
  'alternative provision|pupil referral unit|reduced timetable|part time timetable|early school leaver|pupil at risk|at risk pupil|most at risk|' +
  // Behind in learning
  'lowest attaining|lowest achieving|lowest attainer|lowest performing|lower attaining|lower attainer|lower achieving|' +
  'low attaining|low attainer|low prior attaining|low prior attainment|lower prior attaining|lowest 20|bottom 20|' +
  'lowest 10|bottom 10|lowest quintile|bottom quintile|lowest quartile|bottom quartile|struggling pupil|struggling reader|' +
  'struggling writer|reluctant reader|reluctant writer|reluctant learner|non reader|bottom set|lower set|bottom group|lowest set|weakest reader|weaker reader|weakest pupil|fallen behind|falling behind|furthest behind|left behind|' +
  // Named by how they are served
  'most vulnerable|hard to reach|hardest to reach|harder to reach|seldom heard|rarely heard|least heard|unheard|' +
  'marginalised|marginalized|underserved|under served|least served|underrepresented|under represented|disaffected|' +
  'disengaged|after dropping out';

/** Phrases that name them where pupils or families are spoken of in the same text. */
export const WITH_PEOPLE: string =
  'vulnerable|anxious|anxiety|trauma|excluded|suspended|isolated|struggling|struggle|at risk|bullied|lonely|bereaved|' +
  'lowest|bottom third|bottom half|weakest|behind in|behind with|year behind|month behind|failed|failing|fail|cry|cried|worried|afraid|scared|unhappy|absent|truant|expelled|dropped out|' +
  'left early|repeating|retaking|dumb|stupid|thick|bad at|no good at|not good at|rubbish at|hate school|hate reading|hate math|give up|gave up|' +
  'below the|below age|below average|below expected|below benchmark|below grade|below standard|year below|month below|level below|below their|behind their|' +
  'most sanction|most referral|most detention|most suspension|sent in|sent out|sent home|away most|away the most|often away|most often away|away a lot|dropping out|learning support centre|learning support unit|' +
  'missed the standard|missed the expected|missed most|missed school|missed the most|missing school|without a destination|without a positive destination|' +
  'without qualification|attend less|attend under|attend below|attending less|moved three|moved twice|moved often|' +
  'moved school|moved home|moved house|nurture|nurture group|nurture unit|nurture room|eb|mll|swd|iss|daep|efsm|' +
  'persistent absence|severe absence|chronic absence|chronic absenteeism|additional support|sen|lac|iep|idp|esl|esol|' +
  'title 1|title one|working toward the expected|working toward expected|additional teaching|' +
  'resource base|resourced provision|resourced base|specialist base|support base|enhanced provision|' +
  'special class|specialist class|self contained class|resource room|inclusion unit|learning support unit';

/** Short names that are other words, or nothing, in small letters. They count as written here. */
export const IN_CAPITALS: string =
  'SEND|SEN|LAC|CLA|PP|PEF|IEP|IDP|CIN|CiC|ESL|ESOL|ELLs|ELs|LTEL|SLCN|SpLD|ASD|PRU';

/** Groups of whom schools of some countries report that they serve them less well, which says nothing of each of them. */
export const REPORTED_GROUPS: string =
  'aboriginal|torres strait islander|indigenous|first nation|koorie|koori|māori|maori|pasifika|métis|inuit|native american|' +
  'native hawaiian|african american|black|hispanic|latino|latina|white working class';

/** How learning and school may be found: `who find reading hardest`. */
export const HARD: string = 'hard harder hardest difficult tough tougher toughest challenging overwhelming';

/** Words before a phrase that turn it round: *non-disadvantaged*, *without SEND*. */
export const TURNED: string = 'non not without no';

/** What pupils are said not to do, and would: `who do not speak yet`, `who never come`. */
export const NEGATIONS: string = "not don't doesn't cannot can't couldn't never hardly rarely seldom";
export const ABILITIES: string =
  'speak talk read write attend come join enjoy like love feel belong understand follow engage participate take cope ' +
  'manage concentrate sleep eat go answer';

/**
 * Schools whose pupils are those whom other schools serve least: all that are heard there are among them. A school in a
 * poor place is none, since there too some find school harder than others.
 */
export const SETTINGS: string =
  'special school|special need school|special education school|special provision|alternative provision|alternative school|' +
  'alternative education|pupil referral unit|pru|hospital school|hospital education|short stay school|' +
  'continuation high school|semh school|sld|pmld|special developmental school|virtual school|education other than at school';
