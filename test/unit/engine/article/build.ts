import { assemble } from '../../../../src/engine/article/assemble';
import { factsOnly } from '../../../../src/engine/article/heading/facts-only';
import type { Mark } from '../../../../src/engine/mark';
import type { Metadata } from '../../../../src/engine/metadata/metadata';
import type { PageKind } from '../../../../src/rules/kinds';
import type { Page } from '../../../../src/engine/page';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';

/** Everything inside `[data-keep]` is chosen, inside `[data-unlikely]` surely not, `[data-double]` stands on the page twice; `[data-mark]` is marked, as a promo if nothing else is said. */
export function build(
  html: string,
  title = '',
  more: Partial<Metadata> = {},
  kind: PageKind = 'article',
  marked: Mark['kind'] = 'promo',
  url = 'https://news.example/story',
) {
  const metadata = { title, ...more };
  document.body.innerHTML = html;
  const page = snapshot(document, { url }) as Page;
  const chosen = new Set<Text>();
  const unlikely = new Set<Text>();
  const doubles = new Set<Text>();
  const walker = page.document.createTreeWalker(page.root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    if (text.parentElement?.closest('[data-keep]')) chosen.add(text as Text);
    else if (text.parentElement?.closest('[data-unlikely]')) unlikely.add(text as Text);
    else if (text.parentElement?.closest('[data-double]')) doubles.add(text as Text);
  const marks: Mark[] = [...page.root.querySelectorAll('[data-mark]')].map((element) => ({
    element,
    kind: marked,
    reason: { id: 'promo' },
    rule: 'detector:promo',
  }));
  return assemble(page, {
    texts: chosen,
    doubles,
    unlikely,
    marks,
    kind,
    title,
    byline: more.byline,
    description: more.excerpt,
    image: more.image,
    saysFacts: factsOnly(metadata),
  });
}

export const text = (built: ReturnType<typeof build>) => built?.root.textContent?.replace(/\s+/g, ' ').trim();
