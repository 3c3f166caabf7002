/** An absolute http(s) address, or nothing: what a page gives may be `javascript:` or no address at all. */
export function httpUrl(text: string | null | undefined, base: URL): string | undefined {
  const trimmed = text?.trim();
  if (!trimmed || trimmed.length > 4000 || !URL.canParse(trimmed, base.href)) return undefined;
  const url = new URL(trimmed, base.href);
  return (url.protocol === 'https:' || url.protocol === 'http:') && !url.username ? url.href : undefined;
}

const bare = (url: URL): string =>
  `${url.hostname.replace(/^(?:www|m|amp)\./, '')}${url.pathname.replace(/\/(?:index\.\w+|amp)?$/, '').replace(/\.\w{3,5}$/, '')}`.toLowerCase();

/** Do two addresses mean one page? Scheme, `www`, a closing slash and campaign parameters make no difference. */
export function samePage(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const [one, other] = [new URL(a), new URL(b)];
  if (bare(one) !== bare(other)) return false;
  const id = /^(?:id|p|t|v|article|story|page_id|articleid|storyid|topic|idxno|sid|aid)$/i;
  return [...one.searchParams].every(
    ([key, value]) => !id.test(key) || !other.searchParams.has(key) || other.searchParams.get(key) === value,
  );
}
