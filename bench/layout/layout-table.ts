import type { Finding } from './check-layout';

export interface Checked {
  id: string;
  url: string;
  type: string;
  /** What the page said of itself: `article`, `no-article`, `empty`. */
  state?: string;
  failed?: string;
  findings: { kind: Finding['kind'] | 'contrast'; what: string; where: string }[];
}

const kinds = ['overflow', 'empty figure', 'image without source', 'overlap', 'squeezed', 'tiny text', 'contrast'] as const;

/** Pages with at least one finding of a kind, as Markdown. */
export function layoutTable(checked: readonly Checked[]): string {
  const shown = checked.filter(({ failed, state }) => !failed && state !== 'empty');
  const empty = checked.filter(({ state }) => state === 'empty').length;
  const rows = kinds.map((kind) => {
    const at = (where: string) => shown.filter(({ findings }) => findings.some((one) => one.kind === kind && one.where === where)).length;
    const pages = shown.filter(({ findings }) => findings.some((one) => one.kind === kind)).length;
    return kind === 'contrast' ? `| ${kind}, any theme | ${pages} | |` : `| ${kind} | ${at('320 px')} | ${at('1280 px')} |`;
  });
  const failed = checked.filter((one) => one.failed);
  return [
    `${shown.length} pages shown, ${empty} without text, ${failed.length} failed: ${failed.map(({ id, failed: why }) => `${id} (${why})`).join('; ') || '–'}`,
    '',
    '| pages with | 320 px | 1280 px |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}
