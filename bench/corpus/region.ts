/** The school year and the words of one country. Braced names in the corpus's texts stand for the words. */
export interface Region {
  readonly words: Readonly<Record<string, string>>;
  readonly year: { readonly start: string; readonly end: string };
  readonly terms: readonly { readonly term: string; readonly start: string; readonly end: string }[];
  readonly reviews: readonly string[];
  /** The level above the schools. */
  readonly top: 'trust' | 'district';
  readonly topNames: readonly string[];
  readonly places: readonly string[];
  readonly schools: readonly string[];
  /** Roles beyond those that every school has; each plan takes some of them. */
  readonly roles: readonly string[];
}

export const ENGLAND: Region = {
  words: {
    pupils: 'pupils',
    Pupils: 'Pupils',
    head: 'Headteacher',
    deputy: 'Deputy Headteacher',
    inclusion: 'SENCO',
    maths: 'maths',
    families: 'parents and carers',
    budget: 'Pupil premium',
    year: 'Year',
    programme: 'programme',
  },
  year: { start: '2026-09-01', end: '2027-07-22' },
  terms: [
    { term: 'Autumn 1', start: '2026-09-01', end: '2026-10-23' },
    { term: 'Autumn 2', start: '2026-11-02', end: '2026-12-18' },
    { term: 'Spring 1', start: '2027-01-04', end: '2027-02-12' },
    { term: 'Spring 2', start: '2027-02-22', end: '2027-03-25' },
    { term: 'Summer 1', start: '2027-04-12', end: '2027-05-28' },
    { term: 'Summer 2', start: '2027-06-07', end: '2027-07-22' },
  ],
  reviews: ['2026-10-16', '2026-12-11', '2027-02-05', '2027-03-19', '2027-05-21', '2027-07-09'],
  top: 'trust',
  topNames: ['Learning Trust', 'Schools Trust', 'Academy Trust'],
  places: [
    'Alderbrook',
    'Bramley Fold',
    'Coldharbour',
    'Dunmere',
    'Eskwater',
    'Fernhill',
    'Garthside',
    'Hollin Bank',
  ],
  schools: ['Primary School', 'Junior School', 'Community School', 'High School', 'Academy'],
  roles: ['SENCO', 'site manager', 'midday supervisor', 'school secretary', 'cook', 'attendance officer'],
};

export const UNITED_STATES: Region = {
  words: {
    pupils: 'students',
    Pupils: 'Students',
    head: 'Principal',
    deputy: 'Assistant Principal',
    inclusion: 'Special Education Coordinator',
    maths: 'math',
    families: 'families',
    budget: 'Title I funds',
    year: 'Grade',
    programme: 'program',
  },
  year: { start: '2026-08-17', end: '2027-06-04' },
  terms: [
    { term: 'Quarter 1', start: '2026-08-17', end: '2026-10-16' },
    { term: 'Quarter 2', start: '2026-10-19', end: '2026-12-18' },
    { term: 'Quarter 3', start: '2027-01-05', end: '2027-03-12' },
    { term: 'Quarter 4', start: '2027-03-22', end: '2027-06-04' },
  ],
  reviews: ['2026-10-09', '2026-12-11', '2027-02-12', '2027-04-09', '2027-05-28'],
  top: 'district',
  topNames: ['Unified School District', 'School District', 'County Schools'],
  places: [
    'Cedar Flats',
    'Dry Creek',
    'Elk Meadow',
    'Fox Hollow',
    'Granite Point',
    'Harmon',
    'Juniper',
    'Kestrel',
  ],
  schools: ['Elementary School', 'Middle School', 'High School', 'K-8 School'],
  roles: [
    'school counselor',
    'custodian',
    'paraprofessional',
    'bus driver',
    'cafeteria manager',
    'school nurse',
  ],
};
