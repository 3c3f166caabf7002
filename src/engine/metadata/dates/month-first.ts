/** Countries that write the month before the day in figures. */
const americas = /-(?:us|ph)$/;
/** Country domains of English-speaking countries that write the day first. */
const dayFirst = /\.(?:uk|ie|au|nz|in|za|pk|ng|ke|sg|my|hk|eu|ae)$/;

/** Does 3/4/2024 mean the fourth of March on this page? In American English, and where nothing says otherwise. */
export function monthFirst(lang: string, url: URL): boolean {
  if (americas.test(lang)) return true;
  if (dayFirst.test(url.hostname)) return false;
  return lang === '' || lang === 'en';
}
