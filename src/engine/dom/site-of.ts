/** The last two labels of a host (three where the second level is a public one): near enough to "the same site". */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const publicSecond = /^(?:com?|net|org|gov|edu|ac|or|ne|go)$/.test(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return labels.slice(publicSecond ? -3 : -2).join('.');
}
