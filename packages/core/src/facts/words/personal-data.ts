/** What is private when it is said of one pupil. Words and phrases, in small letters, folded to the singular. */
export const NEEDS: string =
  'ehcp|ehc plan|ehc needs assessment|education health and care plan|iep|idp|csp|504 plan|individual education plan|' +
  'individualized education program|individual development plan|autism|autistic|adhd|asd|dyslexia|dyslexic|' +
  'dyscalculia|dyspraxia|dyspraxic|epilepsy|epileptic|diabetes|diabetic|asthma|cerebral palsy|down syndrome|tourette|' +
  'wheelchair|hearing impairment|visual impairment|hearing aid|deaf|blind|selective mutism|speech delay|anxiety|' +
  'depression|self harm|eating disorder|medication|medical condition|counselling|counseling|camh|trauma|' +
  'free school meal|fsm|free lunch|pupil premium|looked after|in care|fostered|foster care|foster carer|foster family|child protection|' +
  'child in need|cin plan|cp plan|social worker|social care|safeguarding concern|young carer|bereaved|bereavement|' +
  'asylum|refugee|traveller|undocumented|homeless|temporary accommodation|domestic abuse|domestic violence|in prison|' +
  'excluded|exclusion|suspended|suspension|permanently excluded|part time timetable|reduced timetable|school refusal|school refuser|non attender|persistent absentee|' +
  'ebsa|arrested|cautioned|police|pregnant|managed move|behaviour plan|behavior plan|attendance order|court order|' +
  'english learner|english language learner|eal|ell|additional language|gypsy|roma|migrant|disability|disabled|' +
  'disadvantaged|care experienced|care leaver|additional support need|additional learning need|special education|sped|' +
  'special educational need|special need|learning difficulty|learning disability|developmental delay|speech therapy';

/** Their short names, which are other words in small letters. */
export const NEEDS_IN_CAPITALS: string =
  'SEN SEND ASN ALN LAC CLA PLAC CIN CP SEMH SLCN SPLD MLD SLD PMLD EBSA CSE';

/** What is private when it is said of one of the staff. */
export const STAFF_MATTERS: string =
  'capability|sick leave|sickness absence|long term sick|off sick|maternity leave|pregnant|grievance|disciplinary|' +
  'redundancy|redundant|informal support plan|performance improvement plan|underperformance|underperforming|' +
  'occupational health|stress leave|absent with stress|return to work plan|settlement agreement';

/** What a word in capitals behind *pupil* or before *has* is when it is nobody's name. In small letters. */
export const NO_NAMES: string =
  'year yr grade class key stage phase room form house term reception nursery kindergarten autumn spring summer winter fall ' +
  'january february march april may june july august september october november december monday tuesday wednesday thursday ' +
  'friday saturday sunday christmas easter ramadan english maths math mathematics reading writing science history geography ' +
  'art music drama french spanish german italian latin mandarin chinese japanese welsh irish scottish gaelic polish urdu ' +
  'arabic romanian ukrainian british american african asian caribbean european christian muslim catholic jewish hindu sikh ' +
  'school schools academy college university primary secondary infant junior high middle elementary trust council hall road ' +
  'street team group club unit centre center base hub lead leader leads teacher teachers head deputy assistant principal ' +
  'coordinator officer manager adviser inclusion learning support premium equity voice progress services service protection ' +
  'leadership parliament ambassadors ambassador referral outcomes attainment achievement development wellbeing welfare ' +
  'attendance behaviour behavior data profile passport profiles passports survey surveys forum panel board committee ' +
  'education health care plan plans act code policy strategy programme program project scheme curriculum assessment ' +
  'intervention provision national county district state city local authority department ministry government children child ' +
  'pupil pupils student students girls boys staff parents governors families home office north south east west upper lower ' +
  'goal goals aim aims objective objectives target targets action actions step steps milestone priority measure ' +
  'mr mrs ms miss mx dr sir prof rev new all every each some many most our the an this that these those we they he she it who what when where why how one two ' +
  'three four five six seven eight nine ten no not and or but if in on at by for from with without to of as so';

/** Given names of many countries, so that *Jamie has an EHC plan* is told from *Provision has an EHC plan behind it*. */
export const GIVEN_NAMES: string =
  'aaron abdul abdullah abigail adam adrian ahmed aidan aisha alan alana albert alex alexander alexandra alfie ali alice alisha ' +
  'amelia amina amir amira amy ana andrea andrew angela anna anthony anya archie aria ariana arjun arthur ava ayaan ayesha ' +
  'barbara beatrice bella ben benjamin beth bilal billy brandon brian brooke caitlin caleb callum cameron carlos carol ' +
  'caroline catherine charlie charlotte chloe christopher ciara clara connor craig daisy daniel daria darren david dawn declan ' +
  'diego dylan eden edward eleanor elena eliza elizabeth ella ellie elliot elsie emilia emily emma eoin eric erin ethan eva eve ' +
  'evelyn evie ewan fatima felix finlay finn florence fraser freddie freya gabriel gareth gavin george georgia gethin grace ' +
  'gwen hamza hana hannah harley harriet harry harvey hassan hayley heather henry holly hugo hussain ian ibrahim imogen imran ' +
  'isaac isabel isabella isla ivy jack jackson jacob jade jaden jake james jamie jan jane jasmine jason javier jayden jennifer ' +
  'jenny jessica joe joel john jonah jonathan jordan jose joseph josh joshua juan jude julia julian karen kate katherine katie ' +
  'kayla keira kelly kevin khadija kian kiera kieran kofi krzysztof kyle lara lauren layla leah leo leon lewis lexi liam lily ' +
  'lisa logan louis louise luca lucas lucy luis luke lydia maddison maisie malik marcus maria mariam marie mark martha martin ' +
  'mary maryam mason mateo matilda matthew max maya megan mia michael mila miguel millie mohamed mohammad mohammed molly morgan ' +
  'muhammad musa nadia naomi natalia natasha nathan neha niamh nicholas nicole noah nora oisin oliver olivia omar orla oscar ' +
  'owen pablo paige patrick paul peter phoebe piotr poppy priya rachel rahul reece reuben rhys riley robert robin rory rosa ' +
  'rose rosie ruby ryan saad safa saira sally sam samantha samir samuel sana sara sarah scarlett scott sean sebastian seren ' +
  'shannon sienna simon siobhan sofia sophia sophie stephen steven summer susan taylor teddy theo thomas tia toby tom tomasz ' +
  'tommy tyler victoria violet wei william xavier yasmin yusuf zac zachary zahra zainab zara zoe zuzanna';
