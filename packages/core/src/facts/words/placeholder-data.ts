/** Texts that, when they are all there is, say that nothing has been written yet. In small letters, ends trimmed. */
export const WHOLE: string =
  'tbc|tba|tbd|todo|to do|to follow|to be completed|to be added|to be agreed|to be inserted|to be written|to be filled in|' +
  'as above|see above|same as above|as per above|ditto|insert|insert text|enter text|name|placeholder|sample text|' +
  'example text|asdf|xx|your name|a n other|an other|a.n. other|a. n. other|a.n.other|joe bloggs|j bloggs|your school|school name|name of school|fill in|please complete|fix me|x%|insert picture|insert image|insert photo|insert logo|insert chart|insert table|text here|type here|write here|enter here|add here|' +
  'dd/mm/yy|dd/mm/yyyy|mm/dd/yy|mm/dd/yyyy|yyyy-mm-dd|dd.mm.yyyy|dd-mm-yyyy|mm/yyyy|dd mm yyyy';

/** Phrases that hold a place wherever they stand. */
export const ANYWHERE: string =
  'fixme|lorem ipsum|insert name here|insert text here|insert date here|insert name of|insert school name|insert here|' +
  'enter text here|enter name here|enter date here|add text here|type text here|your text here|text goes here|' +
  'name goes here|click here to enter|click or tap here to enter|click or tap to enter|click to enter|choose an item|' +
  'placeholder text|delete as appropriate|details to follow|dates to follow|costs to follow';

/** Phrases that hold a place where the sentence ends with them: *to be confirmed by the trust* says who will. */
export const AT_END: string =
  'to be confirmed|to be determined|to be decided|to be announced|to be agreed|to be arranged|to be completed';

/** What is *to be confirmed* with somebody, or by a day, is open; whatever else is, may be an action of its own. */
export const SLOTS: string =
  'cost costs date dates time times venue lead owner provider trainer funding budget price amount figure figures target ' +
  'baseline details dates';

/** What may follow one of them at the beginning of a text: when it will be decided, and not by whom. */
export const LATER: string =
  'after at in on once when following before with next this later soon shortly asap until';

/** How a prompt between brackets begins: `[insert date]`. */
export const PROMPTS: string =
  'insert enter add type write describe specify state fill provide click choose list name number date put your tbc tba tbd ' +
  'todo placeholder';

/** What a prompt between brackets asks for when it is all there is: `[school]`, `<role>`. */
export const ASKED: string =
  'name|date|school|school name|name of school|role|number|figure|amount|initials|target|baseline|percentage|who|when|' +
  'what|why|how|where|owner|lead|subject|year group|term|title|text|person|value|metric';

/** Words before Roman numerals: *Chapter* and three crosses is the thirtieth. */
export const NUMBERED: string =
  'chapter part volume book section article psalm appendix act olympiad century pope';
