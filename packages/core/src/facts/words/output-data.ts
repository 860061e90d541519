/** Papers and things that are made: one that is written or in place shows that it was done. Folded to the singular. */
export const PRODUCTS: string =
  'policy document handbook guidance guideline framework plan report newsletter leaflet poster display powerpoint ' +
  'presentation slide artefact artifact portfolio folder toolkit resource scheme timetable protocol website checklist ' +
  'strategy template booklet record log minute agenda map equipment device calendar audit';

/** What only says which paper it is; folded to the singular. */
export const BESIDE_PRODUCTS: string =
  'the a and our new updated revised final written annual school whole staff programme program meeting training cpd assessment ' +
  'behaviour behavior marking feedback parent duty monitoring subject department';

/** What is done to them. */
export const MADE: string =
  'written ratified produced published completed complete agreed updated update shared approved launched circulated created ' +
  'drafted available adopted displayed purchased bought ordered issued distributed revised reviewed signed uploaded ' +
  'developed implemented';

/** What is done to things when money is spent: bought things are there, and that is all. Whatever the thing is. */
export const BOUGHT: string = 'purchased bought ordered installed';

/** Things that are put up: where all that is said is in which rooms, they are there. */
export const PUT_UP: string = 'display poster wall banner sign chart noticeboard';

/** Meetings and courses: that one took place shows that it took place. */
export const EVENTS: string =
  'meeting training inset cpd pd session workshop course briefing conference twilight webinar event walk observation visit ' +
  'seminar induction programme program module pl';

export const HELD: string =
  'held delivered run completed complete organised organized conducted provided scheduled undertaken offered';

/** Phrases that name such evidence whatever is said of them; folded to the singular. */
export const EVIDENCE: string =
  'sign in sheet|sign in list|signing in sheet|sign up sheet|attendance list|attendance sheet|register of attendance at|' +
  'minute of meeting|minute of the meeting|minute of staff meeting|minute of governor|meeting minute|staff meeting minute|' +
  'governor minute|slt minute|training attended|attendance at training|training attendance|cpd attended|inset attended|meeting agenda|agenda item|record of training|record of meeting|record of visit|' +
  'training record|training report|training log|cpd record|cpd log|meeting note|note of meeting|certificate of attendance|' +
  'evaluation form|feedback form|visit report|governor report|review report|evaluation report|report written|monitoring report|observation record|release time|cover provided|supply cover|' +
  'walk form|observation form|monitoring form|drop in form|time allocated|funding allocated|budget allocated|meeting time|copy of|photograph of|screenshot|evidence of message|lesson plan|email to|proof of purchase|receipt';

/** People who work in a school: where they are counted as trained, nobody knows yet what they do with it. */
export const STAFF: string =
  'staff teacher ta adult practitioner colleague governor leader educator employee';
