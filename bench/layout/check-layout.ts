import type { OpenView } from '../../src/view/open-view';

export interface Finding {
  kind: 'overflow' | 'empty figure' | 'image without source' | 'overlap' | 'squeezed' | 'tiny text';
  what: string;
}

/** What is wrong with the layout of an open view at the width it has. Runs in the page, so it needs nothing else. */
export function checkLayout({ dialog, main, body }: OpenView): Finding[] {
  const found: Finding[] = [];
  const say = (kind: Finding['kind'], element: Element) => {
    const box = element.getBoundingClientRect();
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
    found.push({
      kind,
      what: `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${Math.round(box.width)}×${Math.round(box.height)} in <${element.parentElement?.localName}>: ${words || (element.querySelector('img') ?? element).outerHTML.slice(0, 300)}`,
    });
  };
  const scrolls = (element: Element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
  const inScroller = (element: Element) => {
    for (let at = element.parentElement; at && at !== main; at = at.parentElement) if (scrolls(at)) return true;
    return false;
  };
  const edge = dialog.getBoundingClientRect();
  for (const element of main.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || element.closest('math, svg')) continue;
    if ((box.right > edge.right + 1 || box.left < edge.left - 1) && !inScroller(element)) say('overflow', element);
  }
  if (dialog.scrollWidth > dialog.clientWidth + 1 && !found.some(({ kind }) => kind === 'overflow')) say('overflow', dialog);
  for (const figure of main.querySelectorAll('figure')) {
    const box = figure.getBoundingClientRect();
    const holds = [...figure.querySelectorAll('img, video, audio, table, pre, math, blockquote, a[href], svg, [data-galley-tex]')].some(
      (inside) => inside.getBoundingClientRect().height > 4,
    );
    if (!holds || box.height < 8) say('empty figure', figure);
  }
  for (const image of main.querySelectorAll('img'))
    if (!/^(?:https?:|data:image)/.test(image.getAttribute('src') ?? '')) say('image without source', image);
  const blocks = [...body.children].filter(
    (block) => block.getBoundingClientRect().height > 0 && !getComputedStyle(block).display.startsWith('inline'),
  );
  blocks.forEach((block, i) => {
    const before = blocks[i - 1]?.getBoundingClientRect();
    if (before && block.getBoundingClientRect().top < before.bottom - 2) say('overlap', block);
  });
  const measure = body.getBoundingClientRect().width;
  for (const block of body.querySelectorAll('p, li, blockquote, dd')) {
    const { width, height } = block.getBoundingClientRect();
    const long = (block.textContent ?? '').trim().length > 80;
    if (long && height > 0 && width < Math.min(160, measure * 0.4) && !block.closest('table, figure, [data-galley-gallery]'))
      say('squeezed', block);
    if (long && height > 0 && Number.parseFloat(getComputedStyle(block).fontSize) < 10) say('tiny text', block);
  }
  return found;
}
