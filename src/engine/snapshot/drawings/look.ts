/** How a part of a drawing looks: what the browser computed, or where nothing is laid out what the part says. */
export type Look = Pick<CSSStyleDeclaration, 'getPropertyValue'>;

/** What a part of a drawing takes from the part around it, with what SVG gives the outermost. */
const inherited: Record<string, string> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'clip-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'stroke-opacity': '1',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'marker-start': 'none',
  'marker-mid': 'none',
  'marker-end': 'none',
  visibility: 'visible',
};

const own: Record<string, string> = {
  display: 'inline',
  opacity: '1',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  'clip-path': 'none',
  mask: 'none',
  'dominant-baseline': 'auto',
};

/** A reference to a part of the drawing itself, as browsers write it; anything else that is fetched is not taken. */
const reference = /^url\(\s*["']?(#[^"')\s]+)["']?\s*\)/;

function said(style: Look, name: string): string {
  const value = style.getPropertyValue(name).trim();
  if (!/url\(|image-set\(|src\(/i.test(value)) return value;
  const part = reference.exec(value)?.[1];
  return part ? `url(${part})` : '';
}

/** Writes how a part looks as attributes, as far as it differs from what it would look like anyway. */
export function writeLook(to: Element, style: Look, around: Look | null): void {
  for (const name in inherited) {
    const value = said(style, name);
    if (value !== '' && value !== (around ? said(around, name) : inherited[name])) to.setAttribute(name, value);
  }
  for (const name in own) {
    const value = said(style, name);
    if (value !== '' && value !== own[name] && !(name === 'display' && value !== 'none')) to.setAttribute(name, value);
  }
  // Where the sheet places a part, it says so in the style alone.
  const placed = style.getPropertyValue('transform');
  if (!to.hasAttribute('transform') && /^matrix\([^)]*\)$/.test(placed)) to.setAttribute('transform', placed);
}
