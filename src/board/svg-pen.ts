/**
 * Draws pieces of the SVG sheets in assets/art onto a canvas: the subset of SVG that they are written in (symbols,
 * groups, paths, circles, uses; translate and scale). Their paints are the page's custom properties, looked up as
 * they are drawn, so one drawing serves day, night and sketch.
 */
export type Pen = CanvasRenderingContext2D;
/** The value of a custom property, or an empty text where it has none. */
export type Paints = (property: string) => string;

export interface Sheet {
  /** The element of that name; throws where the sheet has none. */
  piece(id: string): Element;
}

export function readSheet(text: string): Sheet {
  const root = new DOMParser().parseFromString(text, 'image/svg+xml');
  const known = new Map([...root.querySelectorAll('[id]')].map((element) => [element.id, element]));
  return {
    piece(id) {
      const found = known.get(id);
      if (!found) throw new RangeError(`the sheet has no piece "${id}"`);
      return found;
    },
  };
}

interface Style {
  fill: string;
  stroke: string;
  'stroke-width': string;
  'stroke-linejoin': string;
  'stroke-linecap': string;
  'stroke-dasharray': string;
  'fill-opacity': string;
  'stroke-opacity': string;
}

const PLAIN: Style = {
  fill: '#000',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  'stroke-dasharray': 'none',
  'fill-opacity': '1',
  'stroke-opacity': '1',
};

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Draws a symbol into a place, as a <use> would. */
export function drawPiece(
  pen: Pen,
  sheet: Sheet,
  id: string,
  place: Place,
  paints: Paints,
  style: Partial<Style> = {},
): void {
  const symbol = sheet.piece(id);
  const [left, top, width, height] = numbers(symbol.getAttribute('viewBox') ?? '');
  pen.save();
  pen.translate(place.x, place.y);
  pen.scale(place.width / width, place.height / height);
  pen.translate(-left, -top);
  drawAll(pen, sheet, symbol, { ...PLAIN, ...style }, paints);
  pen.restore();
}

function drawAll(pen: Pen, sheet: Sheet, parent: Element, style: Style, paints: Paints): void {
  for (const child of parent.children) draw(pen, sheet, child, style, paints);
}

function draw(pen: Pen, sheet: Sheet, element: Element, inherited: Style, paints: Paints): void {
  const style = { ...inherited };
  for (const name of Object.keys(PLAIN) as (keyof Style)[]) {
    const own = element.getAttribute(name);
    if (own !== null) style[name] = own;
  }
  pen.save();
  transform(pen, element.getAttribute('transform') ?? '');
  switch (element.tagName) {
    case 'g':
      drawAll(pen, sheet, element, style, paints);
      break;
    case 'use':
      pen.translate(Number(element.getAttribute('x') ?? 0), Number(element.getAttribute('y') ?? 0));
      draw(pen, sheet, sheet.piece((element.getAttribute('href') ?? '').slice(1)), style, paints);
      break;
    case 'path':
      ink(pen, new Path2D(element.getAttribute('d') ?? ''), style, paints);
      break;
    case 'circle': {
      const path = new Path2D();
      const of = (name: string) => Number(element.getAttribute(name) ?? 0);
      path.arc(of('cx'), of('cy'), of('r'), 0, 2 * Math.PI);
      ink(pen, path, style, paints);
      break;
    }
  }
  pen.restore();
}

function ink(pen: Pen, path: Path2D, style: Style, paints: Paints): void {
  const fill = colour(style.fill, paints);
  if (fill !== 'none') {
    pen.fillStyle = fill;
    pen.globalAlpha = Number(style['fill-opacity']);
    pen.fill(path);
  }
  const stroke = colour(style.stroke, paints);
  if (stroke !== 'none') {
    pen.strokeStyle = stroke;
    pen.globalAlpha = Number(style['stroke-opacity']);
    pen.lineWidth = Number(style['stroke-width']);
    pen.lineJoin = style['stroke-linejoin'] as CanvasLineJoin;
    pen.lineCap = style['stroke-linecap'] as CanvasLineCap;
    const dashes = style['stroke-dasharray'];
    pen.setLineDash(dashes === 'none' ? [] : numbers(dashes));
    pen.stroke(path);
  }
}

/** `var(--name,#fallback)`, a colour, or `none`. */
function colour(paint: string, paints: Paints): string {
  const property = /^var\((--[\w-]+)(?:,(.*))?\)$/.exec(paint);
  if (!property) return paint;
  return paints(property[1]) || (property[2] ?? 'none');
}

function transform(pen: Pen, text: string): void {
  for (const [, kind, values] of text.matchAll(/(translate|scale)\(([^)]*)\)/g)) {
    const [x, y] = numbers(values);
    if (kind === 'translate') pen.translate(x, y ?? 0);
    else pen.scale(x, y ?? x);
  }
}

function numbers(text: string): number[] {
  return text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number);
}
