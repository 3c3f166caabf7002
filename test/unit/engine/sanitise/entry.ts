import { sanitise } from '../../../../src/engine/sanitise/sanitise';

/** The hostile HTML as an inert tree, as the engine has it. */
function inert(html: string): Element {
  const document = globalThis.document.implementation.createHTMLDocument('');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const root = document.createElement('article');
  root.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  return root;
}

function show(fragment: DocumentFragment): string {
  const box = document.createElement('div');
  box.append(fragment.cloneNode(true));
  return box.innerHTML;
}

Object.assign(globalThis, {
  /** Sanitises, shows the nodes on the page for a moment so that whatever is armed goes off, and gives their HTML. */
  async sanitised(html: string): Promise<string> {
    const fragment = sanitise(inert(html));
    const text = show(fragment);
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).append(fragment);
    await new Promise((resolve) => setTimeout(resolve, 30));
    host.remove();
    return text;
  },
  /** 50,000 elements inside each other, made without a parser, which would not nest them so deep. */
  nested(name: string, depth: number): { ms: number; text: string; depth: number } {
    const document = globalThis.document.implementation.createHTMLDocument('');
    const root = document.createElement('div');
    let at: Element = root;
    // In lengths of 200, since the browser climbs to the top for every node it adds.
    for (let made = 0; made < depth; made += 200) {
      const top = document.createElement(name);
      let bottom = top;
      for (let i = 1; i < 200; i++) bottom = bottom.appendChild(document.createElement(name));
      at.append(top);
      at = bottom;
    }
    at.textContent = 'at the bottom';
    const start = performance.now();
    const fragment = sanitise(root);
    const ms = performance.now() - start;
    let deep = 0;
    for (let node: Node | null = fragment; node; node = node.firstChild) deep++;
    return { ms, text: fragment.textContent ?? '', depth: deep };
  },
  /** Are the nodes that come out those that went in? */
  identity(html: string): boolean {
    const root = inert(html);
    const before = [...root.querySelectorAll('*')];
    const after = [...sanitise(root).querySelectorAll('*')];
    return after.length > 0 && after.every((element) => before.includes(element));
  },
});
