export interface Embed {
  href: string;
  /** Whose it is, as a reader knows it. */
  label: string;
  title?: string | undefined;
  /** Is it a film or sound? */
  plays?: boolean;
}

/** A figure with a link to what is shown elsewhere; what the view says of it stands in attributes. */
export function embedFigure(document: Document, { href, label, title, plays }: Embed): Element {
  const figure = document.createElement('figure');
  figure.setAttribute('data-galley-embed', href);
  figure.setAttribute('data-galley-label', label);
  if (plays) figure.setAttribute('data-galley-player', '');
  const link = document.createElement('a');
  link.setAttribute('href', href);
  if (title) link.setAttribute('aria-label', title);
  figure.append(link);
  return figure;
}
