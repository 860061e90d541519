import { onceEach } from '../../once.ts';
import { remember } from '../memo.ts';
import { roleWordsNow } from './role-tables.ts';

/** As `remember`, for a function that reads roles: what it gave holds for the words for roles in which it was asked. */
export function rememberRoles<Answer extends object | string>(
  limit: number,
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const inCommonWords = remember(limit, answer);
  const inOwnWords = onceEach(() => remember(limit, answer));
  return (text) => {
    const words = roleWordsNow();
    return words === undefined ? inCommonWords(text) : inOwnWords(words)(text);
  };
}
