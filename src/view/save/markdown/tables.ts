import type TurndownService from 'turndown';

const manyLines = 'p ~ p, ul, ol, pre, blockquote, table, figure, dl, h1, h2, h3, h4';

/** A table that fits GitHub's form as one; any other as HTML, which Markdown allows. */
export function writeTables(service: TurndownService): void {
  service.addRule('table', {
    filter: 'table',
    replacement: (_, node) => `\n\n${asMarkdown(service, node as HTMLTableElement) ?? asHtml(node)}\n\n`,
  });
}

function asMarkdown(service: TurndownService, table: HTMLTableElement): string | undefined {
  const rows = [...table.rows].map((row) => [...row.cells]);
  const [head] = rows;
  const isPlain = rows.flat().every((cell) => cell.colSpan === 1 && cell.rowSpan === 1 && !cell.querySelector(manyLines));
  if (!head || !isPlain || rows.some((row) => row.length !== head.length)) return undefined;
  const text = (cell: HTMLElement) =>
    service
      .turndown(cell)
      .replace(/\s*\n\s*/g, ' ')
      .replaceAll('|', '\\|');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const heads = head.every((cell) => cell.localName === 'th');
  const top = heads ? head.map(text) : head.map(() => ' ');
  const rule = head.map((_, column) => (rows.some((row) => row[column]?.hasAttribute('data-numeric')) ? '---:' : '---'));
  const lines = [line(top), line(rule), ...(heads ? rows.slice(1) : rows).map((row) => line(row.map(text)))];
  const caption = table.caption ? `${service.turndown(table.caption)}\n\n` : '';
  return caption + lines.join('\n');
}

function asHtml(table: HTMLElement): string {
  const copy = table.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes])
      if (!/^(?:colspan|rowspan|scope|href|src|alt)$/.test(name)) element.removeAttribute(name);
  }
  return copy.outerHTML;
}
