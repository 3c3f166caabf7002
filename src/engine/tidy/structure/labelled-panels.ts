/** Labels of hidden radio buttons, one for each child of a box beside them. */
export interface LabelledPanels {
  labels: Element[];
  panels: Element[];
}

const fewest = 2;

/** Tabs that work without a script, as makers of documentation write them: a row of labels, and below it as many panels. */
export function labelledPanels(root: Element): LabelledPanels[] {
  const rows = new Set([...root.querySelectorAll('label[for]')].map(({ parentElement }) => parentElement as Element));
  return [...rows].flatMap((row) => {
    const labels = [...row.children].filter((child) => child.localName !== 'input');
    const panels = [...(row.nextElementSibling?.children ?? [])];
    const isRow = labels.length >= fewest && labels.length === panels.length && labels.every((label) => label.matches('label[for]'));
    return isRow && panels.every((panel) => panel.localName === 'div') ? [{ labels, panels }] : [];
  });
}
