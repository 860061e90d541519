/** What only the staff of a school meets in, where nobody is named: *a working group*, *the May INSET*. */
export const STAFF_OCCASIONS: string =
  'working group|working party|task group|task force|steering group|inset|twilight|away day|cpd|training day|pd day|' +
  'pd session|development day|professional development|professional learning|team meeting|phase meeting|department meeting|faculty meeting|plc|briefing|line management|' +
  'planning day|data day|moderation';

/** Words of a text in which people are asked and answer. */
export const VOICE_WORDS: string =
  'survey|voice|interview|council|forum|questionnaire|focus group|ask|told|tell|said|say|consult|listen|conversation|' +
  'discuss|vote|circle|parliament|panel|heard|hear|choose|chose|suggest|propose|workshop|conference|complain|feedback';

/** Words of how people are asked, where what they say is not told. */
export const ASKING: string =
  `${VOICE_WORDS}|${STAFF_OCCASIONS}|` +
  'meet|met|meeting|session|email|form|online|padlet|poll|post|box|draft|share|shared|presentation|assembly|evening|' +
  'morning|afternoon|hour|respond|response|reply|comment|invite|led|visit|question|answer|reflect|review';

/** Words that tell what became of a conversation: *staff turned it into*, *we dropped*. */
export const CHANGE_WORDS: string =
  'change|drop|dropped|add|remove|replace|rewrite|rewrote|rewritten|reword|narrow|merge|instead|led to|turned|became|' +
  'become|shaped|define|adapt|amend|adjust|revise|alter|stopped|simplify|picked|chose|chosen|voted|decide|settled|' +
  'as a result|so we|so that we';
