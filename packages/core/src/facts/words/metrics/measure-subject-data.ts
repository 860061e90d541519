/**
 * What a measure may be about, as words and phrases in small letters. In a plan nobody knows, a word that is not here says
 * nothing.
 */

/** Those who learn, where several are counted: *pupils who read daily*. */
export const YOUNG: string =
  'pupils|students|children|learners|boys|girls|young people|leavers|graders|freshmen|freshers|sophomores|juniors|newcomers|' +
  'readers|infants|toddlers|babies|year olds|apprentices|apprentice learners|graduates|alumni|sixth formers|third graders|' +
  'kindergartners|kindergarteners|daltaí|páistí|disgyblion|plant|dysgwyr|tamariki|ākonga|akonga|dropouts|' +
  'scholars|peer mentors|playground leaders|digital leaders|sports leaders|young leaders|student leaders|pupil leaders|prefects|' +
  'ambassadors|young carers|school council|student council|pupil council|eco council|house captains|play leaders|playleaders';

/** A young person who only says which thing is meant: *student council*, *child protection training*. */
export const YOUNG_SINGULAR: string = 'pupil|student|child|learner|boy|girl';

/** Grown-ups, and those who speak for others. */
export const ADULTS: string =
  'staff|teacher|teachers|educator|educators|lecturer|lecturers|teaching assistant|teaching assistants|ta|tas|lsa|lsas|leader|leaders|senior leaders|' +
  'middle leaders|subject leaders|governor|governors|trustee|trustees|parent|parents|carer|carers|family|families|adult|' +
  'adults|practitioner|practitioners|colleague|colleagues|employee|employees|ect|ects|nqt|nqts|headteacher|headteachers|' +
  'principal|principals|head of department|heads of department|volunteer|volunteers|board members|directors|coaches|coach|' +
  'educators|educator|personnel|paraprofessionals|aides|faculty members|employers';

/** What students learn, and how school is for them. */
export const EXPERIENCES: string =
  'attendance|absence|absences|absenteeism|persistent absence|severe absence|pa|days absent|exclusion|exclusions|suspension|' +
  'suspensions|expulsion|expulsions|detention|detentions|behaviour|behavior|bullying|cyberbullying|referral|referrals|odr|' +
  'odrs|slurs|lateness|late marks|late arrivals|tardies|tardiness|punctuality|removals|isolations|sanctions|demerits|' +
  'behaviour points|achievement points|merits|attainment|achievement|progress|proficiency|proficient|phonics|reading|writing|' +
  'maths|math|mathematics|numeracy|literacy|spelling|english|science|vocabulary|oracy|ela|arithmetic|times tables|comprehension|' +
  'gcse|gcses|a level|a levels|as level|btec|btecs|sat|sats|act|naplan|staar|map|maap|eqao|acel|caasp|caaspp|telpas|pisa|' +
  'pirls|timss|highers|national 5|nat 5|leaving cert|junior cycle|icse|hsc|vce|wace|ncea|ebacc|progress 8|attainment 8|' +
  'p8|a8|gld|gds|exs|rwm|eyfsp|nfer|ngrt|cat4|dibels|iready|nwea|drumcondra|micra t|sten|stanine|expected standard|' +
  'greater depth|good level of development|scaled score|standardised score|standardized score|test score|test scores|exam|' +
  'exams|exam results|results|grades|gpa|ds and fs|failure rate|pass rate|passes|credits|on track|graduation|dropout|' +
  'drop out|dropouts|cohort graduation|fafsa|college enrollment|college enrolment|destination|destinations|neet|belonging|' +
  'wellbeing|connectedness|sense of belonging|reading age|reading ages|spelling age|growth|milestones|speech|language|' +
  'restrictive interventions|restrictive physical interventions|physical interventions|restraints|seclusions|' +
  'reduced timetable|reduced timetables|iep targets|iep goals|idp targets|ehcp targets|ehcp outcomes|clubs|club places|enrichment|homework|outdoors|outdoor learning|outdoor play|play|' +
  'playtime|swimming|lessons lost|removals from lessons|removal from lessons|learning time lost|days lost to suspension|days lost to exclusion|' +
  'free school meals|eal|english learners|iss days|daep|daep placements|self harm|anxiety|happiness|mastery|fluency|' +
  'eleven plus|entry level|scottish awards|no awards|distinctions|ucas|apprenticeships|wpm|words per minute|' +
  'words correct per minute|words correct|handwriting|swim|' +
  'multiplication tables|house points|lesson removals|atar|scqf|cefr|curriculum for excellence levels|sport|tutoring|' +
  'work experience|university places|college acceptance|reclassification|infringements|confiscations|' +
  'counselling waiting list|managed moves|student engagement|pupil engagement|breakfast club|library loans|truancy|' +
  'ap participation|trips';

/** What schools do, write, buy and run: none of it is what students learn. */
export const WORKS: string =
  'training|trained|cpd|cpdl|inset|professional development|professional learning|pd|pd days|twilights|meetings|' +
  'staff meetings|briefings|policy|policies|document|documents|documentation|handbook|handbooks|audit|audits|' +
  'scheme of work|schemes of work|curriculum map|curriculum maps|unit plans|lesson plans|website|newsletter|newsletters|' +
  'agenda|agendas|minutes of meetings|meeting minutes|budget|budgets|income|cost|costs|spend|spending|expenditure|budget deficit|structural deficit|in year deficit|in year balance|surplus|reserve|' +
  'reserves|lettings|bill|bills|gas|electricity|energy|kwh|vacancy|vacancies|sickness absence|recruitment|workload|marking|' +
  'appraisal|appraisals|appraisal targets|performance management|premises|building|buildings|refurbishment|repairs|repair|' +
  'near misses|on roll|roll|enrolment|enrolments|enrollment|admissions|applications|followers|likes|' +
  'response rate|survey responses|cash|lesson observations|observations|observations completed|learning walks|book looks|' +
  'work scrutinies|monitoring visits|drop ins|posters|displays|website visits|devices|laptops|licences|invoices|' +
  'data drops|data drop|data collections|certified teachers|visits by governors|governor visits|qualifications of staff|dbs checks|risk assessments';

/** What is taught, and where: its quality is not yet what students learn. */
export const TEACHING: string =
  'lesson|lessons|classes|classrooms|units|schemes|teaching|subjects|departments';

/** Words behind a class such as *Y6* or *Grade 3* when those who are in it are counted. */
export const COUNTED: string =
  'who at achieving attaining scoring passing reading writing meeting needing with not making working reaching feeling';

/** Words of the name of a team or plan that serves students without teaching them. */
export const SERVICES: string =
  'premises site estates estate facilities finance business hr personnel ict transport transportation catering kitchen ' +
  'office admin administration operations marketing caretaking cleaning custodial grounds governance procurement payroll ' +
  'workforce maintenance';
