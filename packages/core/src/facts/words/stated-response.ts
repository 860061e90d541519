/** Where a sentence on what is in the way may go on to what is done about it. */
const TURN = /\s[-–—]+\s|[:;→]\s?|\s[-=]>\s|,?\s(?:so|therefore|hence)\s/i;

/** *We split the classes*, but not *we have no rooms*, which says the obstacle once more. */
const WE_ACT =
  /\bwe(?:['’]ll| will| now| are going to| plan to)? (?!have\b|had\b|are\b|were\b|lack|los[et]|need|miss|fail|can(?:not|['’]t)\b|do(?:n['’]t| not)\b|did|struggl|feel|know|see|find|get\b)[a-z]{3,}/i;

/**
 * Whether an obstacle that is one sentence says what is done about it: *Large classes in Year 5 - we split them for
 * maths*. Only what the authors say of themselves is taken for an answer.
 */
export function statesResponse(obstacle: string): boolean {
  const turn = TURN.exec(obstacle);
  return turn !== null && WE_ACT.test(obstacle.slice(turn.index + turn[0].length));
}
