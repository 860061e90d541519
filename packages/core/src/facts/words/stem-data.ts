/** Words that carry no content in any text. Left out of every comparison. */
export const FUNCTION_WORDS: string =
  'a about above after again all also am an and any are as at be because been before being below between both but by ' +
  'can could did do does doing down during each every few for from further had has have having he her here hers him ' +
  'his how i if in into is it its just may might more most must my no nor not of off on once one only or other our ' +
  'ours out over own per shall she should so some such than that the their theirs them then there these they this ' +
  'those through to too under until up upon us very via was we were what when where whether which while who whom ' +
  'whose why will with within without would you your yours yourself ourselves themselves itself';

/**
 * Words that stand in nearly every plan, so that sharing one says nothing: the people and places every school has, the
 * vocabulary of planning, and verbs that would fit any goal. Learning, teaching, staff and the names of subjects are
 * not among them: a goal on teaching and a mission that speaks of teachers have something in common.
 */
export const GENERIC_WORDS: string =
  'pupil pupils student students child children youngster youngsters kid kids people person young everyone everybody ' +
  'anyone someone school schools academy academies trust district class classes classroom classrooms year ' +
  'years term terms week weeks day days month months whole across throughout together always never ' +
  'goal goals aim aims target targets objective objectives priority priorities plan plans planning strategy strategies ' +
  'action actions step steps outcome outcomes measure measures impact focus area areas number percentage proportion ' +
  'percent average level levels rate high higher highest low lower good better best great greater strong stronger ' +
  'quality effective effectively excellent excellence outstanding key main important new every ensure ensuring ensures ' +
  'improve improves improved improving improvement improvements develop develops developing developed development ' +
  'increase increases increased increasing raise raises raised raising support supports supporting supported help ' +
  'helps helping helped make makes making made give gives giving provide provides providing promote promotes ' +
  'promoting enable enables enabling embed embeds embedding embedded deliver delivers delivering use uses using used ' +
  'work works working need needs needed want wants get gets take takes taking continue continues build builds building ' +
  'has have let lets well really able part way ways thing things matter matters start end full time times';

/**
 * Families that the stemmer tears apart: every word of a line counts as its first. Forms that differ by an ending the
 * stemmer knows need not be listed. The words of a line begin with the same letter.
 */
export const FAMILIES: readonly string[] = [
  'ambition ambitious',
  'curiosity curious',
  'generosity generous',
  'success succeed successful',
  'include inclusive inclusion',
  'belief believe',
  'know knowledge knowledgeable',
  'strength strong strengthen',
  'humility humble',
  'gratitude grateful',
  'choice choose chosen',
  'pride proud',
  'growth grow grown',
  'maths math mathematics mathematical mathematician',
  'behaviour behave',
  'practice practise',
  'decision decide',
  'thought think thoughtful',
  'writing write written',
  'reading read',
  'speech speak spoken',
  'safety safe',
  'truth true',
  'depth deep deepen',
  'literacy literate',
  'numeracy numerate',
  'centre center',
  'programme program',
  'fulfil fulfill fulfilment',
  'enrol enroll enrolment',
  'absence absent absentee absenteeism',
  'science scientific scientist',
  'music musical musician',
  'art artist artistic',
  'history historical historian',
  'justice just',
  'freedom free',
  'wisdom wise',
  'kindness kind',
  'bravery brave',
  'courage courageous',
  'equity equitable',
  'equality equal',
  'joy joyful joyous',
  'creativity create creative creation',
  'responsibility responsible',
  'leadership lead led leader',
  'teaching teach taught teacher',
  'learning learn learnt learner',
  'play player playful',
  'skill skilful skilled',
  'perseverance persevere',
  'exclusion exclude',
  'suspension suspend',
  'attain attainment',
  'employ employment employability',
];

/** Words that the stemmer throws together with others that have nothing to do with them; a bar parts the families. */
export const KEPT_WHOLE: string =
  'community communities|experience experiences experienced|generation generations|university universities|police|' +
  'authority authorities|organ organs|career careers|number numbers|order orders|power powers|former|offer offers|' +
  'letter letters|paper papers|matter matters|corner corners|master|member members membership|later|other others|' +
  'however|together togetherness|summer|winter|computer computers computing|partner partners partnership partnerships|gender|' +
  'dinner dinners|border borders|chapter chapters|character characters|ready readiness|party parties|county counties';
