import type { Finding, Report } from '../../engine/report.ts';
import { badge, bullets, code, paragraph, strong } from '../../page/build.ts';
import type { Block, Definitions, Inline, Item, Text } from '../../page/page.ts';
import type { Location } from '../../source/location.ts';
import { askOf, isQuestion } from '../asked.ts';
import type { FormatContext } from '../format.ts';
import { lookOf } from '../look.ts';
import { relativePath } from '../paths.ts';
import { placesOf, speakPath, speakPlace } from '../place.ts';
import { sayFinding } from '../say.ts';
import { speakRules } from '../speak-rules.ts';
import { speakBasis } from '../speak-basis.ts';

/** A finding with everything that is known about it, set apart from the others. */
export function fullFinding(finding: Finding, report: Report, context: FormatContext): Block {
  const words = sayFinding(finding, report.rules);
  const basis = report.rules.get(finding.ruleId)?.basis.map(speakBasis) ?? [];
  const rows: readonly (readonly [string, readonly Text[]])[] = [
    ['Where', placeLines(finding, context)],
    ['Why', [prose(words.why)]],
    ['Try', [prose(words.try)]],
    ['Based on', basis],
    ['Rule', [ruleAt(finding)]],
  ];
  return {
    kind: 'note',
    tone: isQuestion(finding) ? 'blue' : 'red',
    label: askOf(finding),
    blocks: [paragraph(strong(words.says)), definitions(rows)],
  };
}

function definitions(rows: readonly (readonly [string, readonly Text[]])[]): Definitions {
  return {
    kind: 'definitions',
    items: rows.filter(([, texts]) => texts.length > 0).map(([term, texts]) => ({ term, texts })),
  };
}

/** A finding in short, as an item of a list: with what it asks, where the title of the list does not say that. */
export function findingItem(
  finding: Finding,
  report: Report,
  context: FormatContext,
  asks?: 'with what it asks',
): Item {
  const words = sayFinding(finding, report.rules);
  const places = placeLines(finding, context);
  const [first] = places;
  const head: readonly Inline[] =
    places.length === 1 && first !== undefined ? [strong(first), ': ', words.says] : [strong(words.says)];
  return {
    text: asks === undefined ? head : [`${askOf(finding)}: `, ...head],
    blocks: [
      ...(places.length > 1 ? [bullets(places)] : []),
      paragraph([...prose(words.try), ' (', ruleAt(finding), ')']),
    ],
  };
}

/** Where it stands, and whatever else belongs to it. */
function placeLines(finding: Finding, context: FormatContext): readonly Text[] {
  const look = lookOf(context);
  if (finding.count > 1) return placesOf(finding).map((at) => placeLine(at, undefined, finding, context));
  return [
    speakPlace(finding, look),
    ...finding.related.map(({ at, note }) => placeLine(at, note, finding, context)),
  ];
}

function placeLine(
  at: Location,
  note: string | undefined,
  { at: own }: Finding,
  context: FormatContext,
): string {
  const path = speakPath(at.path, lookOf(context));
  const file = at.file === own.file ? '' : `${relativePath(at.file, context)}, `;
  const place = `${file}${path === '' ? `line ${String(at.start.line)}` : path}`;
  const words = note ?? at.quote;
  return words === undefined ? place : `${place}: ${words}`;
}

/** A sentence of a rule: what it sets between back quotes is something to type. */
function prose(text: string): readonly Inline[] {
  return text.split('`').map((piece, index) => (index % 2 === 1 ? code(piece) : piece));
}

function ruleAt(finding: Finding): Inline {
  return code(`${speakRules(finding)}, line ${String(finding.at.start.line)}`);
}

/** A finding that the plan waives, with its reason. */
export function waivedItem(finding: Finding, report: Report): Item {
  const { waived } = finding;
  const by = waived?.by === undefined ? '' : `, ${waived.by}`;
  const until = waived?.until === undefined ? '' : `, until ${waived.until}`;
  return [
    badge('grey', 'Waived'),
    ` ${sayFinding(finding, report.rules).says} Reason: ${waived?.reason ?? ''}${by}${until} (`,
    code(finding.ruleId),
    ')',
  ];
}
