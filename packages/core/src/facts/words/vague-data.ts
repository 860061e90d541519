/**
 * Verbs that say that something is to be done without saying what anybody would see. `|` parts them; phrases are matched
 * by their words in order.
 */
export const VAGUE_VERBS: string =
  'improve|enhance|promote|support|ensure|embed|develop|strengthen|foster|encourage|maintain|continue|raise|increase|' +
  'enable|facilitate|empower|optimise|optimize|leverage|drive|champion|celebrate|nurture|cultivate|build|grow|refine|' +
  'review|consider|explore|investigate|look at|focus on|work on|work towards|work toward|address|tackle|engage with|' +
  'liaise|share good practice|provide opportunities|upskill|streamline|consolidate';

/** What a verb becomes as a noun: *improvement of marking* is to improve it. */
export const VAGUE_NOUNS: string = 'improvement|enhancement|development|promotion|consolidation';

/**
 * Words that praise a thing without describing it, folded to the singular. Not among them, though heads use them: *key*
 * (stage, worker), *good* (level of development, friends), *challenging* (behaviour), *some*, *many*, *majority*.
 */
export const VAGUE_QUALIFIERS: string =
  'appropriate|appropriately|as necessary|where possible|as needed|adequate|adequately|sufficient|sufficiently|robust|' +
  'robustly|rigorous|rigorously|effective|effectively|high quality|best practice|better|outstanding|excellent|' +
  'excellence|consistent|consistently|consistency|meaningful|meaningfully|timely|regularly|ongoing|continuous|' +
  'continuously|relevant|significant|significantly|various|several|a range of|wide range|world class|state of the art|' +
  'holistic|holistically|joined up|strategic|strategically|impactful|purposeful|purposefully|ambitious|aspirational|' +
  'innovative|dynamic|vibrant';

/** Vague verbs that are nouns as well, before one of these: *support staff*, *review meeting*, *building works*. */
export const NOUNS_TOO: string = 'support review champion drive building';

export const NOUN_BEFORE: string =
  'staff post assistant worker role team plan meeting work project site programme program officer group point session';

/** After *support staff* one of these makes it a verb again: *support staff to plan lessons*. */
export const VERB_AFTER: string = 'to in with who as through by';

/** What follows *ensure* where it says what is to happen: *ensure that every child reads*. */
export const CLAUSES: string = 'that every each all no both any';

/** What comes before the first verb of a goal and says nothing of what is to be done. */
export const LEAD_IN: string =
  'to we will shall must should would want aim aims plan seek seeks strive intend hope endeavour try our goal goals ' +
  'objective target priority is are that the school schools staff leaders all everyone and also a trust further by end of this year term autumn spring ' +
  'summer winter january february march april may june july august september october november december';

/** Verbs that need nothing behind them to say that something gets better: *marking improves*. */
export const TURNS: string = 'improves develops strengthens grows increases';

/** Forms of *be* and *get*, before a verb that is done to something: *marking is improved*. */
export const BEING: string = 'is are be been being gets get was were';

/** Verbs of intention: *teachers will develop*. */
export const WILLING: string = 'will shall must should would further';

/** Things that can be seen and touched, or opened and read: whoever names one has said what there will be. */
export const ARTEFACTS: string =
  'policy handbook guidebook booklet leaflet toolkit scheme map timetable library website app newsletter display portfolio ' +
  'exhibition concert garden playground hall block room kitchen bench rubric checklist template charter calendar diary ' +
  'film video podcast organiser organizer booklist book textbook box kit corner laptop tablet device computer minibus bus ' +
  'pond greenhouse pitch studio shelf wall poster prospectus dashboard survey questionnaire passport club choir ' +
  'orchestra assembly trip residential festival gymnasium gym laboratory lab workshop canteen toilet roof boiler';

/** Words that stand in visions everywhere, so that none is remembered for them; folded to the singular. */
export const WORN_WORDS: string =
  'excellence|excellent|outstanding|world class|state of the art|cutting edge|holistic|innovative|innovation|synergy|' +
  'synergistic|stakeholder|empower|empowered|empowering|empowerment|maximise|maximize|optimise|optimize|leverage|' +
  'full potential|fullest potential|true potential|lifelong learner|lifelong learning|life long learner|21st century|' +
  'twenty first century|global citizen|global society|globalised world|rapidly changing|ever changing|data driven|' +
  'evidence informed|future focused|future ready|future proof|transformative|transformational|paradigm|pathway|' +
  'high quality|highest quality|robust|rigorous|best in class|centre of excellence|dynamic|vibrant|aspirational|' +
  'stimulating|impactful|personalised|personalized|facilitate|facilitating|endeavour|strive|equip|well rounded|' +
  'productive member|contributing member|meaningful|enrich|enriching|enriched';
