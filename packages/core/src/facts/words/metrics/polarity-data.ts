/** What a word or phrase does in the name of a metric. */
export type Part =
  /** A thing of which more is better, or less. */
  | 'up'
  | 'down'
  /** The same, whatever stands around it: a *gap* in attendance, *satisfaction* with workload. */
  | 'gap'
  | 'satisfaction'
  /** What people are that should be fewer: *absent*. */
  | 'state'
  /** What people do that should be more: *achieving* grade 4. */
  | 'attain'
  | 'people'
  /** A count of people or things: *proportion*; and what only says how the thing is counted: *rate*. */
  | 'share'
  | 'unit'
  /** How often or how long something is: *days* of absence. Of a good thing it says little: *wellbeing cases*. */
  | 'span'
  /** What may be taken part in: a *club*. Of a bad thing it is no more: a bullying *workshop*. */
  | 'activity'
  /** A scale, which may be turned round for things of which less is better: a bullying *score*. */
  | 'scale'
  | 'not'
  | 'below'
  | 'above'
  | 'poor'
  | 'good'
  /** What makes a bad thing good: complaints *resolved*. */
  | 'undo'
  | 'falls'
  | 'rises'
  | 'better'
  | 'of'
  | 'with'
  | 'who'
  | 'is'
  | 'can'
  | 'and'
  /** What changes nothing: *the*, *weekly*, *Year 6*, *disadvantaged*. */
  | 'the'
  | 'number';

/** Phrases by what they do, in the singular. Whatever is not here makes the polarity of a metric unclear. */
export const PARTS: Readonly<Record<Exclude<Part, 'number'>, string>> = {
  up:
    'attendance|attainment|achievement|progress|expected progress|participation|engagement|completion|graduation|' +
    'proficiency|proficient|mastery|fluency|belonging|sense of belonging|confidence|wellbeing|uptake|take up|accuracy|' +
    'turnout|punctuality|pass rate|standard pass|strong pass|reading age|spelling age|expected standard|' +
    'expected level|age related expectation|age related|national standard|higher standard|greater depth|gds|gld|' +
    'good level of development|grade level|on track|attainment 8|progress 8|positive destination|readiness|retention|' +
    'response rate|qualification|diploma|feel safe|feeling safe|enjoy school|enjoy reading|read for pleasure|reading for pleasure|attend|' +
    'attending|scaled score|standardised score|standardized score|test score|exam result|test result|exam score|' +
    'reading score|writing score|math score|spelling score|phonic score|science score|english score|vocabulary score|' +
    'a8|benchmark|milestone|destination|sustained destination|chronological age|arriving on time|arrive on time|in class on time|recommend|would recommend|belong|take part|taking part|took part|participate|participating|college enrollment|college enrolment|student growth percentile|growth percentile|at or above in|at or above sten|at or above stanine|at or above benchmark|at or above grade level',
  down:
    'absence|persistent absence|severe absence|absenteeism|non attendance|truancy|internal truancy|exclusion|suspension|expulsion|' +
    'detention|bullying|cyberbullying|lateness|tardiness|staff turnover|teacher turnover|leader turnover|employee turnover|pupil turnover|student turnover|turnover of staff|turnover of teacher|turnover of teaching staff|turnover rate|' +
    'staff who leave|staff who left|staff leaving|teacher who leave|teacher who left|teacher leaving|employee who leave|' +
    'employee who left|employee leaving|colleague who leave|' +
    'vacancy|dropout|drop out|' +
    'sickness|sick day|overrun|cost overrun|overspend|deficit|complaint|incident|behaviour incident|behavior incident|' +
    'behavioural incident|disruption|attrition|injury|vandalism|violence|racism|harassment|misconduct|workload hour|' +
    'hour of workload|day lost|lesson lost|time lost|hour lost|session lost|learning lost|learning time lost|' +
    'teaching time lost|lost learning|lost lesson|lost day|lost learning time|lesson missed|session missed|day missed|' +
    'missed lesson|missed session|behaviour referral|behavior referral|office referral|discipline referral|sanction|' +
    'late arrival|late mark|grievance|non completion|poor behaviour|poor behavior|negative behaviour point|negative behavior point|' +
    'negative point|demerit|review overdue|overdue review|plan overdue|overdue plan|action overdue|overdue action|passport out of date|plan out of date|out of date plan|policy out of date|out of date policy|post vacant|vacant post|post unfilled|unfilled post|position vacant|vacant position|unfilled position|behaviour log|odr|office discipline referral|failure|failure rate|course failure|physical intervention|' +
    'restrictive physical intervention|restrictive intervention|restrictive practice|restraint|seclusion|removal from lesson|' +
    'at or below sten|at or below stanine|at or below benchmark',
  gap: 'gap|shortfall|disparity|waiting time',
  satisfaction: 'satisfaction',
  state:
    'absent|persistently absent|severely absent|chronically absent|absentee|persistent absentee|severe absentee|' +
    'chronic absentee|late|excluded|permanently excluded|suspended|truant|neet|bullied|behind|vacant|unfilled|overdue|out of date|' +
    'tardy|below basic|far below basic|failing a course|failing a class|failing a subject|failing one or more course|failing one or more class|failing one or more subject|failing at least one course|on a reduced timetable|on reduced timetable|on a part time timetable|feel worried|feel unsafe|feel lonely|feel anxious|' +
    'feel stressed|feel left out|need additional support|needing additional support|needing extra support',
  attain:
    'achieve|achieved|achieving|attain|attained|attaining|meet|met|meeting|meeting or exceeding|passing|passed|graduating|' +
    'securing',
  people:
    'pupil|student|child|learner|boy|girl|young people|people|staff|member of staff|teacher|parent|carer|family|adult|' +
    'leaver|colleague|employee|governor|teaching assistant|respondent|cohort|those|peer|governing body|grader|freshman|sophomore|newcomer|english learner|multilingual learner',
  share: 'number|percentage|proportion|share|count|percent|per cent',
  unit: 'rate|level|figure|total|amount|average|mean|median|incidence|frequency|prevalence|ratio',
  span: 'day|session|hour|week|minute|instance|occurrence|case',
  activity:
    'club|breakfast club|after school club|workshop|parent evening|event|trip|enrichment|activity|sport|music|' +
    'extracurricular|extra curricular|summer school|booster|conference|learning|training',
  scale: 'score|point|index|rating|mark|result|outcome',
  not:
    "not|no|non|without|never|nor|zero|nil|free|lack|lacking|fail|failing|failed|isn't|aren't|don't|doesn't|cannot|" +
    "can't|neither|none|avoid|avoiding|prevent|preventing|anti|unable",
  below:
    'below|under|less than|fewer than|lower than|no more than|not more than|at most|up to|less|fewer|working toward',
  above:
    'above|over|exceed|exceeded|exceeding|more than|greater than|higher than|at least|no less than|no fewer than|not less than|or more|or above|' +
    'or higher|or better|and above|at or above|at and above|exactly',
  poor: 'poor|low|weak|irregular|inadequate|insufficient|declining',
  good: 'good|regular|high|strong|full|excellent|perfect',
  undo: 'resolved|solved|avoided|prevented|averted|filled|settled|closed|dealt with',
  falls:
    'reduce|reduced|reducing|lower|lowering|lowered|cut|cutting|decrease|decreased|decreasing|fall|falling|fell|drop|' +
    'dropped|dropping|decline|declined|halve|halved|halving|narrow|narrowed|narrowing|close|closing|minimise|eliminate|' +
    'shrink',
  rises:
    'raise|raised|raising|increase|increased|increasing|rise|rising|rose|grow|growing|grown|boost|boosting|lift|double|' +
    'doubling|maximise|more',
  better: 'improve|improved|improving|improvement|better|maintain|maintaining|sustain|sustaining|strengthen',
  of: 'of|in|for|among|amongst|between|at|by|per|across|from|to|during|through|throughout',
  with: 'with|on|within|scoring|saying they|saying that they|reporting that they|reach|reached|reaching|making|make|working|receiving|given|issued|having',
  who: 'who|that|which|who say they|who say that they|who feel they|who feel that they',
  is: 'is|are|was|were|be|been|being|have|has|had|do|doe|did',
  can: 'can|able to',
  and: 'and|or|plus',
  the:
    'the|a|an|our|all|every|each|any|their|its|other|this|last|next|current|same|year|yr|key stage|eyf|early year|' +
    'foundation stage|reception|nursery|primary|secondary|sixth form|whole|school|overall|combined|persistent|severe|' +
    'chronic|unauthorised|unexplained|permanent|fixed term|fixed period|repeat|repeated|multiple|national|local|annual|' +
    'yearly|monthly|weekly|daily|termly|half termly|autumn|spring|summer|winter|end|semester|trimester|easter|christma|registration|term|half term|academic|academic year|' +
    'school year|january|february|march|april|may|june|july|august|september|october|november|december|english|math|' +
    'mathematic|science|literacy|numeracy|reading|writing|phonic|phonic screening check|phonic check|spelling|rwm|' +
    'gcse|sat|grade|standard|stage|disadvantaged|disadvantage|pupil premium|pp|fsm|free school meal|send|sen|aln|asn|eal|' +
    'first grade|second grade|third grade|fourth grade|fifth grade|sixth grade|seventh grade|eighth grade|ninth grade|' +
    'tenth grade|eleventh grade|twelfth grade|' +
    'looked after|young carer|care experienced|low level|serious|racist|violent|disruptive|discriminatory|homophobic|' +
    'parental|on time|first time|expected|trust|district|short term|long term|low income|prior|lesson|budget|month|more able|most able|most|yet|speech|class|black|white|asian|hispanic|latino|latinx|indigenous|aboriginal|' +
    'with a disability|with disability|with send|with sen|with aln|with asn|with additional need|with an iep|with an ehcp|' +
    'iep|idp|ehcp|ehc|out of school|formal|external|playground|lunchtime|breaktime|corridor|cafeteria|hallway|bus|homework|period|kindergarten|' +
    'adjusted|growth|growth target|typical growth|expected growth|ncea|hsc|vce|wace|naplan|staar|map|dibel|acel|national 5|leaving certificate|' +
    'leaving cert|junior cycle|a level|btec|fafsa|eng|algebra|algebra i|algebra ii|geometry|biology|chemistry|physic|geography|ela|uniform|foundation|' +
    'census|teaching',
};

/** Beside the months, what dates are named by. */
export const SEASONS: string = 'autumn spring summer winter term semester trimester year easter christma';

/** Verbs that say what somebody who *can* has learned. */
export const ABILITIES: string =
  'say explain name describe read write recall use identify show talk solve swim tell apply articulate define state list ' +
  'recite spell count discuss demonstrate';
