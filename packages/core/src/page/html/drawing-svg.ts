import type { Drawing, Label, Line, Shape } from '../drawing.ts';
import { escapeHtml } from './escape.ts';

const USUAL_SIZE = 14;
/** How long the head of an arrow is, and how far it reaches to each side. */
const HEAD = { length: 9, reach: 4 };

/** A drawing as SVG, which takes its colours from the stylesheet of the page. */
export function drawingSvg({ width, height, shapes }: Drawing, says: string): string {
  const size = attributes({ width, height });
  const box = `viewBox="0 0 ${number(width)} ${number(height)}"`;
  return `<svg role="img" aria-label="${escapeHtml(says)}" ${box} ${size}>${shapes.map(shapeSvg).join('')}</svg>`;
}

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'rectangle': {
      const { x, y, width, height, tone = 'plain' } = shape;
      return `<rect class="${tone}" ${attributes({ x, y, width, height, rx: 3 })}/>`;
    }
    case 'circle': {
      const { x, y, radius, tone = 'plain' } = shape;
      return `<circle class="${tone}" ${attributes({ cx: x, cy: y, r: radius })}/>`;
    }
    case 'line':
      return lineSvg(shape);
    case 'label':
      return labelSvg(shape);
  }
}

function lineSvg({ points, arrow }: Line): string {
  const line = `<polyline points="${pointList(points)}"/>`;
  const [from, to] = points.slice(-2);
  if (arrow !== true || from === undefined || to === undefined) return line;
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const [along, across] = [Math.cos(angle), Math.sin(angle)];
  const corner = (side: number): readonly [number, number] => [
    to[0] - HEAD.length * along + side * HEAD.reach * across,
    to[1] - HEAD.length * across - side * HEAD.reach * along,
  ];
  return `${line}<polygon points="${pointList([to, corner(1), corner(-1)])}"/>`;
}

function labelSvg({ x, y, text, align = 'start', size = USUAL_SIZE }: Label): string {
  return `<text ${attributes({ x, y, 'font-size': size })} text-anchor="${align}">${escapeHtml(text)}</text>`;
}

function pointList(points: Line['points']): string {
  return points.map(([x, y]) => `${number(x)},${number(y)}`).join(' ');
}

function attributes(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${number(value)}"`)
    .join(' ');
}

/** The furthest that a drawing reaches. */
const FURTHEST = 100_000;

/** A number with as few digits as a drawing needs; nought for what is none. */
function number(value: number): string {
  const within = Math.max(-FURTHEST, Math.min(FURTHEST, value));
  return String(Number.isNaN(within) ? 0 : Math.round(within * 100) / 100);
}
