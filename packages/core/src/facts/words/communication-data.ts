import type { Audience } from './audience-data.ts';

/** The kinds of communication. From *collective goals*: forums, routines and artefacts. */
export type CommunicationKind = 'forum' | 'routine' | 'artefact';

/** What the words of an item say of its kind. Written as `singular` folds words; a word may stand under several. */
export const KINDS: readonly (readonly [kinds: readonly CommunicationKind[], phrases: string])[] = [
  [
    ['forum'],
    'assembly|meeting|briefing|conference|evening|workshop|forum|inset|twilight|cpd|training|launch|council|' +
      'coffee morning|breakfast|gathering|town hall|debate|performance|webinar|session|circle|plc|hui|ceremony|' +
      'festival|showcase|open day|sport day|event|exhibition|presentation|talk|discussion|panel|celebration|party|' +
      'concert|collective worship|homeroom|advisory|surgery|seminar|chat|community day|staff day|' +
      'professional development|professional learning|tea|service|gwasanaeth|cyfarfod',
  ],
  [
    ['forum', 'routine'],
    'tutor time|form time|registration|huddle|drop in|one to one|stand up|standup|check in',
  ],
  [
    ['routine'],
    'routine|line management|learning walk|walk through|walkthrough|announcement|greeting|shout out|reminder|starter|' +
      'coaching|focus|do now|ritual|habit|question of the week|word of the day|word of the week|1 1|agenda|standing item|first item|opening item',
  ],
  [
    ['artefact', 'routine'],
    'newsletter|bulletin|email|mail|update|blog|post|podcast|message|text|memo|letter|round up|roundup|vlog|' +
      'social media|facebook|instagram|twitter|tweet|dojo|seesaw|parentmail|app|pānui|panui',
  ],
  [
    ['artefact'],
    'display|poster|noticeboard|notice board|board|wall|banner|screen|slide|website|web page|webpage|leaflet|booklet|' +
      'flyer|flier|handbook|planner|diary|bookmark|badge|lanyard|sticker|card|postcard|certificate|sign|chart|tally|' +
      'scoreboard|scorecard|dashboard|tracker|thermometer|photo|video|film|mural|logo|signature|page|pager|infographic|' +
      'prospectus|report|mug|screensaver|calendar|trophy|book|journal|map|timeline|jar|tree|sheet|document|guide|' +
      'folder|window|graph|graphic|plaque|flag|mat|t shirt',
  ],
];

/**
 * Whom an item reaches by where it takes place or stands, where nobody says whom it is for. Written as `singular` folds
 * words.
 */
export const VENUES: readonly (readonly [audiences: readonly Audience[], phrases: string])[] = [
  [
    ['students'],
    'assembly|collective worship|tutor time|form time|homeroom|advisory|registration|classroom|class|lesson|' +
      'morning announcement|announcement|playground|dining hall|canteen|cafeteria|gwasanaeth',
  ],
  [
    ['staff'],
    'briefing|staff room|lounge|workroom|inset|twilight|training day|professional development|professional learning|' +
      'cpd|line management|huddle|faculty meeting|department meeting|team meeting|phase meeting|learning walk|pigeonhole|' +
      'memo|coaching|working group|staff day',
  ],
  [
    ['students', 'staff'],
    'corridor|hallway|hall|library|around school|around the school|round school|round the school|across school|' +
      'across the school|every room|throughout school|throughout the school|house point',
  ],
  [
    ['parents'],
    'newsletter|pānui|panui|website|web page|webpage|facebook|instagram|twitter|social media|dojo|seesaw|parentmail|prospectus|' +
      'letter home|home letter|note home|message home|text home|email home|home|open evening|open day|open house|' +
      'coffee morning|school gate|gate|report card|app|curriculum evening',
  ],
  [['students', 'staff', 'parents'], 'foyer|entrance|reception area|front door|front office|lobby'],
];

/** Words that celebrate. */
export const CELEBRATION: string =
  'celebrate|praise|praising|praised|applaud|applause|award|certificate|trophy|congratulate|recognise|recognition|' +
  'recognize|honour|kudos|proud|pride|party|cheer|thank|thanks|success|achiever|shout out|well done|hall of fame|' +
  'wall of fame|good news|bright spot|star of the week|star of the month|champion of the week|of the week award|' +
  'reader of the week|learner of the week|pupil of the week|student of the week|high five|clap|merit|reward|spotlight|' +
  'win of the week|win of the day|weekly win|friday win|golden book|golden ticket|honor roll|honours list|seren|' +
  'went well|going well|prize|prizegiving|shoutout|medal|rosette|trophy|gold star|gold award|hot chocolate|marble jar|pom pom jar|a treat|' +
  'golden time|pizza party|seachtaine|yr wythnos|na míosa';

/** Those that mean little else, for texts that are no communication: an *award* may be one that the school applies for. */
export const PLAIN_CELEBRATION: string =
  'celebrate|congratulate|applaud|shout out|well done|hall of fame|wall of fame';

/** Words of impact: what became of the work so far. */
export const IMPACT: string =
  'impact|data|mock|result|progress|outcome|evidence|finding|figure|score|attainment|achievement|tally|tracker|dashboard|' +
  'scoreboard|scorecard|measure|survey|percentage|graph|chart|statistic|improvement|milestone|rag|effect|success|' +
  'working well|works well|what works|what is working|how far|how many|how much|how we are doing|goal is going|plan is going|it is going|on track|case study|league|trend|where we are|you said we did|' +
  'learned|learnt|difference|number of|number on|number for|count of';

/** What a thing recurs with, of which nobody says how often it is: *at the start of every staff meeting*. */
export const OCCASIONS: string =
  'meeting briefing assembly lesson newsletter bulletin session registration inset issue edition walk class book';

/** Verbs with which an occasion recurs in the plural: *department meetings open with an example*. */
export const OPENINGS: string = 'open opens begin begins start starts end ends close closes finish';

/** What ends soon, so that a rhythm within it is none through the period: *weekly in November*. */
export const SHORT_TIMES: string =
  'january february march april may june july august september october november december autumn spring summer winter ' +
  'fall week fortnight lent advent ramadan christmas easter';

/** Parts of a year that are counted: *in Term 1*. */
export const COUNTED_TIMES: string = 'term half ht semester trimester quarter';
