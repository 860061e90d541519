import type { RoleGroup } from './role-data.ts';

/**
 * The roles of each group: a line begins with the role's id and, after `<`, the wider role that it is a kind of; then its
 * names, parted by bars, which may go on in lines that are set in. Names are folded as `singular` folds them (*early year
 * educator*), without *and* (*teaching learning lead*), spelt as in England. One with `!` counts only where it is the
 * whole text: a *head* is a headteacher, a *maths head* is not. A name under two roles may mean either. A role and its
 * wider role cover each other where the wider one is named without qualification.
 *
 * Traps that real plans hold: SLT is a speech and language therapist beside therapy words (see `readPart`), PT a principal
 * teacher or a physiotherapist, *administrator* the school office or, in the United States, the principal.
 */
export const ROLES: Readonly<Record<RoleGroup, string>> = {
  leadership: `
senior-leadership-team: slt!|slt lead|slt link|smt!|slg!|elt!|senior leadership team|senior leadership group
  senior leadership|senior management team|senior management|senior team|senior leader|extended leadership team
  executive team|executive leadership team|in school management team|ism team
headteacher < senior-leadership-team: headteacher|ht!|head!|interim head!|acting head!|principal
  headmaster|headmistress|rector|tumuaki|head master|coheadteacher|cohead|coprincipal|school director|administrator|pennaeth
  príomhoide
head-of-school < headteacher: head of school|ho!
executive-headteacher < headteacher: executive headteacher|executive head
  executive principal
deputy-head < senior-leadership-team: deputy headteacher|deputy head|deputy principal|dht
  dh!|dp!|vice principal|vp!|depute headteacher|depute head|depute!|deputy!
  associate principal|associate headteacher|dirprwy bennaeth|lea phríomhoide
assistant-head < senior-leadership-team: assistant headteacher|assistant head|aht|ah!
  assistant principal|ap!|ap1!|ap2!|assistant vice principal|avp!|associate assistant headteacher
chief-executive: chief executive officer|chief executive|ceo|trust leader|superintendent|director of education
  executive director of school
trust-leader: deputy chief executive|deputy superintendent|assistant superintendent|area superintendent
  network superintendent|regional director|director of school|director of school improvement|dsi!
  education director|director of education|school improvement lead|cluster lead|collaboration lead
middle-leader: middle leader|ml!|lead|leader|coordinator|head of|director of|leader of|lead for|lead of
  coordinator of|coordinator for|head of department|hod!|head of faculty|hof!|hoa!|curriculum leader|cl!
  subject leader|sl!|director of learning|faculty head|department head|department chair|curriculum manager|course leader|programme leader|principal teacher|pt!
  tlr holder|post holder|postholder|post of responsibility holder|leading teacher|programme coordinator
  phase leader|phase lead|early year lead|early year leader|key stage leader|grade chair|grade level chair
  grade level lead|unit lead|head of sixth form|stage coordinator
instructional-coach: instructional coach|coach!|lead practitioner|lead teacher|teacher leader
  teaching learning lead|teaching learning leader|t l lead|t l leader|literacy coach|math coach|reading coach
  teaching coach|academic coach|data coach|instructional specialist|reading specialist|literacy specialist
  curriculum specialist|learning specialist|ect mentor|itt mentor|mentor teacher|specialist leader of education
  sle!
assessment-lead: assessment lead|assessment leader|assessment coordinator|data lead|testing coordinator
  accountability coordinator|research evaluation|data assessment officer`,
  teaching: `
teacher: teacher|ct!|lecturer|educator|faculty!|faculty member|practitioner!|athro|athrawe|athrawon|múinteoir|múinteoirí
early-career-teacher < teacher: early career teacher|ect|nqt|newly qualified teacher|probationer
  probationer teacher|beginning teacher|trainee teacher|trainee!|pgce student|student teacher|intern!
supply-teacher < teacher: supply teacher|supply cover|supply!|cover supervisor|cover teacher|cover!
  substitute teacher|substitute!|sub!|relief teacher|casual teacher|guest teacher
form-tutor < teacher: form tutor|form teacher|tutor!|class tutor|group tutor|personal tutor|homeroom teacher
  home room teacher|advisory teacher|adviser!
special-education-teacher < teacher: special education teacher|múinteoir oideachais speisialta
  múinteoirí oideachais speisialta|special ed teacher|sped teacher|sen teacher
  send teacher|aln teacher|asn teacher|set!|resource teacher|resource specialist|intervention teacher
  learning support teacher|support for learning teacher|additional support need teacher|specialist teacher
  inclusion teacher|send!|sen!|aln!|asn!
eal-teacher < teacher: eal teacher|eal lead|eal coordinator|eal!|ell teacher|esl teacher|esol teacher|el teacher
  eld teacher|el coordinator|bilingual teacher|english language development teacher
  english language development specialist
intervention-tutor: tutor!|intervention tutor|interventionist|academic mentor|academic tutor
  reading recovery teacher|catch up tutor|reading tutor|math tutor
peripatetic-teacher < teacher: peripatetic|peripatetic teacher|peripatetic music teacher|visiting teacher
  instrumental tutor|instrumental teacher|sport coach|pe coach|pe specialist|football coach|swimming coach`,
  support: `
teaching-assistant: teaching assistant|ta|lsa|lsw!|learning support assistant|learning assistant
  classroom assistant|class assistant|support assistant|sna|special need assistant|asn assistant|asna
  additional need assistant|additional support need assistant|inclusion need assistant|teacher aide
  teacher assistant|assistant teacher|teaching aide|classroom aide|instructional aide|instructional assistant
  integration aide|aide!|paraprofessional|paraeducator|para!|education assistant|educational assistant
  education support officer|eso!|sso!|slso|learning support officer|pupil support assistant|pupil support worker
  psa!|inclusion assistant|learning support worker|learning support!|classroom support
  support for learning assistant|support for learning worker|one to one support|cynorthwyydd dysgu
  cynorthwyydd addysgu|cynorthwyydd dosbarth|cúntóir riachtanais speisialta|cúntóir riachtana speisialta
  cúntóirí riachtana speisialta
higher-level-teaching-assistant < teaching-assistant: hlta|higher level teaching assistant|higher level ta
  senior ta|senior teaching assistant|lead ta|lead teaching assistant|advanced teaching assistant
early-years-practitioner: early year practitioner|early year educator|early year officer|early year assistant
  early year worker|early childhood educator|eyp!|eyo!|nursery nurse|nursery practitioner|nursery officer
  nursery assistant|nursery worker|key worker|key person|practitioner!|room leader|room lead|childcare assistant|preschool assistant
technician: technician|lab assistant|reprographic
librarian: librarian|library assistant|library manager|library!|lrc manager|media specialist|teacher librarian
mentor: mentor!|learning mentor|behaviour mentor|academic mentor|graduation coach|success coach
exams-officer: exam officer|exam manager|exam!|examination officer|testing coordinator
invigilator: invigilator|test proctor|proctor`,
  pastoral: `
safeguarding-lead: designated safeguarding lead|dsl|safeguarding lead|safeguarding officer|safeguarding manager
  safeguarding!|child protection officer|child protection coordinator|cpo!|designated liaison person|dlp
  designated safeguarding person|dsp!
deputy-safeguarding-lead < safeguarding-lead: ddsl|deputy dsl|deputy designated safeguarding lead
  deputy safeguarding lead|deputy designated liaison person|ddlp
senco: senco|sendco|sen coordinator|send coordinator|special educational need coordinator|sen lead|send lead
  alnco|aln coordinator|asn coordinator|asn lead|inclusion lead|inclusion leader|inclusion manager
  inclusion coordinator|inclusion!|special education coordinator|special education director
  director of special education|support for learning coordinator|learning support coordinator|learning support!
  send!|sen!|aln!|asn!|lsc!
head-of-year: head of year|hoy!|head of house|hoh!|year head|year leader|year lead|head of year group
  assistant head of year|pastoral lead|pastoral leader|pastoral manager|pastoral head|head of pastoral
  pastoral support manager|guidance teacher|principal teacher of guidance|pupil support teacher|dean!
  dean of student|grade dean|student service coordinator
behaviour-lead: behaviour lead|behaviour leader|behaviour manager|behaviour specialist|behaviour coordinator
  behaviour support!|behaviour support worker|behaviour!|pbis coordinator|inclusion room manager|dean!
  dean of discipline
attendance-officer: attendance officer|ao!|attendance lead|attendance leader|attendance manager|attendance clerk
  attendance coordinator|attendance champion|attendance!|education welfare officer|ewo!|truancy officer
family-liaison: family liaison officer|family liaison|home school community liaison|family support worker|family worker
  family engagement coordinator|family engagement lead|family lead|home school liaison
  home school liaison officer|home school liaison coordinator|home school link worker
  home school community liaison coordinator|home link worker|hscl|hscl coordinator|parent liaison
  parent support adviser|parent coordinator|scp coordinator|school completion officer
  school completion programme coordinator|school completion coordinator
counsellor: counsellor|counselling!|elsa|emotional literacy support assistant
wellbeing-lead: wellbeing lead|wellbeing leader|wellbeing coordinator|wellbeing officer|wellbeing!
  mental health lead|senior mental health lead
social-worker: social worker|msw!
chaplain: chaplain|chappy|chappie
careers-adviser: career adviser|career lead|career leader|career coordinator|career!|career coach
  cte coordinator|work experience coordinator|gatsby lead|college counsellor
looked-after-lead: designated teacher|designated teacher for lac|designated teacher for looked after child
  virtual school head|foster care liaison|mckinney vento liaison|pupil premium lead|pp lead|disadvantaged lead
  equity lead`,
  health: `
school-nurse: nurse|nursing!|health visitor|health office!|medical officer|matron!|clinic aide
first-aider: first aider
psychologist: psychologist|educational psychologist|ep!|ed psych|bcba|behaviour analyst
therapist: therapist|camh
speech-therapist < therapist: speech language therapist|speech therapist|speech language pathologist
  speech pathologist|salt|slp!
occupational-therapist < therapist: occupational therapist|ot!
physiotherapist < therapist: physiotherapist|physio|pt!`,
  admin: `
business-manager: business manager|school business manager|sbm|school business leader|business leader|sbl
  business director|bursar|treasurer|finance director|finance manager|finance officer|finance!
  director of finance|cfo!|chief financial officer|chief finance officer|coo!|chief operating officer
  operation manager|director of operation|school administrative manager
office-staff: administrator|admin officer|administrative officer|admin assistant|administrative assistant
  admin support assistant|business support assistant|business support officer|secretary|receptionist|clerk!
  office clerk|school clerk|office manager|office assistant|office administrator|registrar|admission officer|pa!
  headteacher pa|pa to headteacher|pa to head|personal assistant|executive assistant|data entry clerk
  clerical officer|clerical assistant|clerical!|rúnaí
data-manager: data manager|data officer|mis manager|cover manager
human-resources: hr!|hr adviser|hr manager|hr officer|hr director|hr lead|director of hr|human resource
  human resource manager|personnel!
communications: communication!|communication officer|communication manager|communication lead|marketing!
  marketing manager|marketing officer|pr!|webmaster
it-support: it!|ict!|it support|ict support|it support assistant|it manager|ict manager|it technician
  ict technician|network manager|network technician|system manager|technology director|director of technology
  digital lead|edtech lead
clerk-to-governors: clerk!|clerk to governor|clerk to governing body|clerk to board|governance professional
  company secretary|board secretary`,
  site: `
site-manager: site manager|site supervisor|site officer|site agent|site lead|premise manager|premise officer
  premise lead|caretaker|janitor|janny|jannie|custodian|school keeper|estate manager|facility manager|facility director
  facility officer|facility assistant|building manager|building ground|groundskeeper|groundsperson
  general assistant|maintenance officer|porter!|gofalwr|airíoch
cleaner: cleaner|glantóir|glantóirí|glanhawr|glanhawyr|cleaning!|custodial!|cleaning supervisor|cleaner in charge|cleaning operative
transport: driver!|bus driver|minibus driver|transportation director|transport coordinator|transport!
  crossing guard|crossing patrol|lollipop person|bus monitor|bus escort|transport escort|escort!|passenger assistant
security: security!|campus security|security officer|security guard|security monitor|hall monitor|sro!|school resource officer|campus supervisor
  campus monitor`,
  catering: `
catering-manager: catering manager|catering supervisor|catering lead|kitchen manager|kitchen supervisor
  kitchen lead|cafeteria manager|cook!|head cook|school cook|cook manager|cook in charge|chef
  food service director|nutrition service|cogydd|tuckshop!|tuckshop convenor|tuckshop convener|tuckshop manager
kitchen-assistant: kitchen assistant|general kitchen assistant|kitchen porter|kitchen hand|catering assistant
  canteen assistant|cafeteria worker|cafeteria aide|assistant cook|food service worker|lunch lady|dinner lady
midday-supervisor: midday!|midday supervisor|midday meal supervisor|midday supervisory assistant|midday assistant|mdsa
  msa!|smsa|mda!|lunchtime supervisor|lunchtime assistant|lunch supervisor|lunch aide|lunch monitor
  dinner supervisor|dinner lady|playground supervisor|playground assistant|noon duty|noon supervisor
  recess monitor`,
  wraparound: `
club-leader: club leader|club manager|club supervisor|breakfast club lead|after school club lead
  after school leader|after school coordinator|wraparound manager|wraparound leader|wraparound lead
  wraparound coordinator|extended day coordinator|community school coordinator|21st cclc coordinator|playworker
  play worker|play leader
nursery-manager: nursery manager|childcare manager|preschool manager|preschool leader
boarding: boarding!|house parent|houseparent|housemaster|housemistress
youth-worker: youth worker|youth leader|cld worker`,
  governance: `
governor: governor|governing body|governing board|gb!|fgb!|lgb!|local governing body|local governing board
  local governing committee|local academy committee|academy council|trustee|trust board|board of trustee|board!
  board of education|school board|board of management|bom!|board of governor|school council!|school site council
  ssc!|lsc!|sbdm council|parent council!|director!|trust director|llywodraethwr
chair-of-governors < governor: chair!|chair of governor|cog!|chair of trustee|chair of board
  chair of governing body|vice chair|vice chair of governor|committee chair
academy-member: member!|trust member|academy member`,
  external: `
local-authority: local authority|la!|lea!|council!|school improvement partner|sip!|improvement partner
  challenge partner|school improvement adviser|improvement adviser|challenge adviser|attainment adviser
  rise adviser|quality improvement officer|qio!|diocese|patron!|sacre|consortium|regional office
  state education agency|sea!|esc!
inspectorate: hmi!|ofsted|estyn|inspector|inspectorate
parent: parent|carer|caregiver|guardian|family|parent body|parent forum|parent association
  parent teacher association|parent council!|pta!|pto!|ptfa!|psa!
pupil: pupil|student|learner|child|young people|young person|student council|pupil council|pupil parliament
  school council!|eco council|student leader|pupil leader|student leadership|student government|prefect
  house captain|head boy|head girl|sport leader|digital leader|peer mentor|class!
volunteer: volunteer|parent helper|helper!
partner: partner!|community partner|partner agency|external agency|agency!|employer|university|social care
  early help|police`,
};
