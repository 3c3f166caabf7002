import type { Page } from '../../../../src/engine/page';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';

/** The snapshot of a page with this body. It is parsed apart from the window, so that what it says of itself is hidden counts. */
export function pageOf(html: string, url = 'https://news.example/2024/05/a-story'): Page {
  const page = snapshot(new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html'), { url });
  if (!page) throw new Error('no snapshot');
  return page;
}
