/** What names each child of a box beside them: labels of hidden radio buttons, or links to the children. */
export interface LabelledPanels {
  labels: Element[];
  panels: Element[];
}

const fewest = 2;

/** Tabs without a word of what they are: a row of labels or of links, and below it as many panels. */
export function labelledPanels(root: Element): LabelledPanels[] {
  const rows = new Set([...root.querySelectorAll('label[for], a[href^="#"]')].flatMap(rowOf));
  return [...rows].flatMap((row) => {
    const labels = [...row.children].filter((child) => child.localName !== 'input');
    const panels = [...(row.nextElementSibling?.children ?? [])];
    if (labels.length < fewest || labels.length !== panels.length || hasWords(row)) return [];
    const isRow = labels.every((label, i) => label.matches('label[for]') || linksTo(label) === panels[i]?.id);
    return isRow && panels.every((panel) => panel.localName === 'div') ? [{ labels, panels }] : [];
  });
}

/** A sentence may link parts that stand below it. */
const hasWords = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => node.nodeType === 3 && /\p{L}/u.test(node.textContent ?? ''));

/** The row that a label or a link stands in, a link alone in its entry of a list. */
function rowOf({ localName, parentElement: box }: Element): Element[] {
  const row = localName === 'a' && box?.localName === 'li' ? box.parentElement : box;
  return row ? [row] : [];
}

/** The id of what an entry links that is nothing but a link. */
function linksTo(entry: Element): string | undefined {
  const link = entry.localName === 'a' ? entry : entry.querySelector(':scope > a:only-child');
  const href = link?.getAttribute('href') ?? '';
  return link?.textContent?.trim() === entry.textContent?.trim() && href.length > 1 && href.startsWith('#') ? href.slice(1) : undefined;
}
