/** What sites call the copy of a page that is to be printed, by language. */
const names = [
  'printer[- ]?friendly(?: (?:version|page|format|view))?|print(?:able)? (?:version|view|page)|print preview',
  'druckversion|druckansicht|druckfassung|druckerfreundliche (?:version|ansicht)',
  'version (?:imprimable|à imprimer|pour impression)|versión (?:para imprimir|imprimible)|versão (?:para impressão|para imprimir)',
  'versione (?:stampabile|per la stampa)|printversie|afdrukversie|wersja do druku|версия для печати|версія для друку',
  '印刷用(?:ページ|画面)?|打印(?:版|页)|列印版|인쇄용(?: 페이지)?',
].join('|');
/** In brackets, or behind a dash or a bar. */
const ending = new RegExp(String.raw`\s?(?:[(（\[]\s?(?:${names})\s?[)）\]]|\s[-–—|:]\s(?:${names}))\s?$`, 'i');

/** The title without it: what is printed is called as what is read. */
export const withoutPrintView = (title: string): string => title.replace(ending, '').trim() || title;
