import type { Finding } from '../../engine/report.ts';
import { speakPlace } from '../place.ts';
import { shortItem } from './item.ts';
import { heading, paragraph, type Page } from './page.ts';

/** Items under the headings of their places, with a title above them all; nothing where there are none. */
export function listLines(
  title: string,
  findings: readonly Finding[],
  first: number,
  page: Page,
): readonly string[] {
  return findings.length === 0 ? [] : [...heading(title, page), ...itemLines(findings, first, page)];
}

/** Items under the headings of their places, numbered from `first` on. */
export function itemLines(findings: readonly Finding[], first: number, page: Page): readonly string[] {
  let last = '';
  return findings.flatMap((finding, index) => {
    const place = speakPlace(finding, page.look);
    const head = place === last ? [] : paragraph(place, page);
    last = place;
    const underlined = head.map((line) => page.look.paint('underline', line));
    return ['', ...underlined, ...shortItem(finding, first + index, page)];
  });
}
