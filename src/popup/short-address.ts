const readable = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // Not UTF-8 behind its per cent signs.
  }
};

/** Addresses as a reader takes them in: without scheme, `www.` and query, letters instead of codes. */
export const shortAddress = {
  page(address: string): string {
    const url = URL.parse(address);
    return url ? url.hostname.replace(/^www\./, '') + readable(url.pathname).replace(/\/$/, '') : address;
  },
  file(address: string): string {
    const name = URL.parse(address)?.pathname.split('/').filter(Boolean).at(-1);
    return name ? readable(name) : address;
  },
};
