/** What an element is or stands in, one bit each; every element has its parent's bits and its own. */
export const surroundings = [
  'article',
  'main',
  'nav',
  'aside',
  'footer',
  'header',
  'section',
  'form',
  'table',
  'list',
  'figure',
  'figcaption',
  'details',
  'dialog',
  'pre',
  'blockquote',
  'link',
  'button',
  'label',
  'strong',
  'time',
  'address',
  'hidden',
  'ariaHidden',
  'noscript',
  'articleBody',
  'itemprop',
  'itemscope',
  'live',
] as const;
export type Surrounding = (typeof surroundings)[number];

const bit = Object.fromEntries(surroundings.map((name, i) => [name, 1 << i])) as Record<Surrounding, number>;
export const inside = (bits: number, name: Surrounding): boolean => (bits & bit[name]) !== 0;

const byName: Record<string, number> = {
  article: bit.article,
  main: bit.main,
  nav: bit.nav,
  aside: bit.aside,
  footer: bit.footer,
  header: bit.header,
  section: bit.section,
  form: bit.form,
  table: bit.table,
  ul: bit.list,
  ol: bit.list,
  dl: bit.list,
  figure: bit.figure,
  figcaption: bit.figcaption,
  details: bit.details,
  dialog: bit.dialog,
  pre: bit.pre,
  blockquote: bit.blockquote,
  a: bit.link,
  button: bit.button,
  label: bit.label,
  b: bit.strong,
  strong: bit.strong,
  em: bit.strong,
  time: bit.time,
  address: bit.address,
};

const byRole: Record<string, number> = {
  article: bit.article,
  main: bit.main,
  navigation: bit.nav,
  menu: bit.nav,
  menubar: bit.nav,
  tablist: bit.nav,
  complementary: bit.aside,
  contentinfo: bit.footer,
  banner: bit.header,
  dialog: bit.dialog,
  alertdialog: bit.dialog,
  form: bit.form,
  search: bit.form,
  button: bit.button,
  alert: bit.live,
  status: bit.live,
};

export const withHidden = (bits: number): number => bits | bit.hidden;

const telling = new Set(['role', 'aria-hidden', 'aria-live', 'data-galley-noscript', 'itemscope', 'itemprop']);

/** The bits an element adds by its name and attributes. */
export function ownSurroundings(element: Element, name: string, attributes: readonly string[]): number {
  let bits = byName[name] ?? 0;
  for (const attribute of attributes) if (telling.has(attribute)) bits |= bitsOf(attribute, element.getAttribute(attribute) ?? '');
  return bits;
}

function bitsOf(attribute: string, value: string): number {
  switch (attribute) {
    case 'role':
      return byRole[value.toLowerCase()] ?? 0;
    case 'aria-hidden':
      return value === 'true' ? bit.ariaHidden : 0;
    case 'aria-live':
      return bit.live;
    case 'data-galley-noscript':
      return bit.noscript;
    case 'itemscope':
      return bit.itemscope;
    default:
      return /articlebody|^text$|^description$/i.test(value) ? bit.articleBody : bit.itemprop;
  }
}
