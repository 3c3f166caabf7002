import type TurndownService from 'turndown';

const role = 'data-galley-footnote';

/** Footnotes as `[^1]` and `[^1]: …`, with the marks the article uses. */
export function writeNotes(service: TurndownService, copy: HTMLElement): void {
  const labels = labelsOf(copy);
  for (const back of copy.querySelectorAll(`[${role}="back"]`)) back.remove();
  service.addRule('noteMark', {
    filter: (node) => node.getAttribute(role) === 'ref',
    replacement: (_, node) => `[^${labels.get(targetOf(node)) ?? labelOf(node)}]`,
  });
  service.addRule('note', {
    filter: (node) => node.getAttribute(role) === 'note',
    replacement: (content, node) => `\n\n[^${labels.get(node.id) ?? node.id}]: ${content.trim().replaceAll('\n', '\n    ')}\n\n`,
  });
}

/** The mark of each note by the note's id; of two notes with the same mark the second gets another. */
function labelsOf(copy: HTMLElement): Map<string, string> {
  const labels = new Map<string, string>();
  for (const mark of copy.querySelectorAll(`[${role}="ref"]`)) {
    const id = targetOf(mark);
    if (labels.has(id)) continue;
    const label = labelOf(mark);
    labels.set(id, [...labels.values()].includes(label) ? `${label}-${labels.size + 1}` : label);
  }
  return labels;
}

const targetOf = (mark: Element) => mark.getAttribute('href')?.slice(1) ?? '';
const labelOf = (mark: Element) => (mark.textContent ?? '').replace(/[\s[\]^()]/g, '') || 'note';
