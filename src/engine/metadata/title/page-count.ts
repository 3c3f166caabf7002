/** Which page of the text it is, behind the title as sites of several pages print it: "（1/3 ページ）", "(Page 2 of 3)". */
const count =
  /\s?[（(]\s?(?:\d{1,2}\s?[/／]\s?\d{1,2}\s?(?:ページ目?|頁|页)|(?:page|seite|pagina|página|strona)\s\d{1,2}(?:\s(?:of|von|sur|de|di|van|z)\s\d{1,2})?)\s?[）)]\s?$/i;

/** The title without it. */
export const withoutPageCount = (title: string): string => title.replace(count, '').trim() || title;
