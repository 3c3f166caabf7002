/** What is taken from a page before the engine sees it, so that a run tells what hangs on it. */
export const blinds = {
  /** Classes and ids say nothing more, as build tools make them; what belongs together still does. */
  names: () => {
    const known = new Map<string, string>();
    const coded = (name: string): string => {
      const code = known.get(name) ?? `c${known.size.toString(36)}`;
      known.set(name, code);
      return code;
    };
    for (const attribute of ['class', 'id'])
      for (const element of document.querySelectorAll(`[${attribute}]`))
        element.setAttribute(attribute, (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean).map(coded).join(' '));
  },
  /** No element says what it is for: all boxes are `div`, without roles and microdata. */
  elements: () => {
    for (const element of document.querySelectorAll('[role], [itemprop], [itemtype], [itemscope]'))
      for (const attribute of ['role', 'itemprop', 'itemtype', 'itemscope']) element.removeAttribute(attribute);
    for (const element of document.querySelectorAll(
      'article, main, section, aside, header, footer, nav, figure, figcaption, address, hgroup',
    )) {
      const box = document.createElement('div');
      for (const { name, value } of element.attributes) if (!/[^\w:-]/.test(name)) box.setAttribute(name, value);
      box.append(...element.childNodes);
      element.replaceWith(box);
    }
  },
  /** Nothing is told to machines. */
  metadata: () => {
    for (const element of document.querySelectorAll('meta, script[type*="ld+json" i]')) element.remove();
  },
};

export type Blind = keyof typeof blinds;

export const isBlind = (name: string): name is Blind => Object.hasOwn(blinds, name);
