/** Countries that write the month before the day in figures. */
const americas = /-(?:us|ph)$/;
/** Country domains of countries that write the day first, also on their pages in English. */
const dayFirst =
  /\.(?:uk|ie|au|nz|in|za|pk|ng|ke|sg|my|hk|eu|ae|fr|de|at|ch|it|es|pt|nl|be|lu|dk|se|no|fi|pl|cz|sk|hu|ro|gr|tr|hr|si|bg|br|mx|ar|cl|id)$/;

/** Does 3/4/2024 mean the fourth of March on this page? In American English, and where nothing says otherwise. */
export function monthFirst(lang: string, url: URL): boolean {
  if (americas.test(lang)) return true;
  if (dayFirst.test(url.hostname)) return false;
  return lang === '' || lang === 'en';
}
