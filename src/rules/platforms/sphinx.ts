import { platform } from '../site';

/** Sphinx and the themes of Read the Docs, Furo and PyData. */
export default platform({
  name: 'Sphinx',
  platform: { select: 'meta[name="generator"][content^="Docutils"], .sphinxsidebar, script[src*="_static/documentation_options"]' },
  pageKind: 'documentation',
  article: ['[role="main"] [itemprop="articleBody"]', 'article#furo-main-content', 'article.bd-article', 'div.body', '[role="main"]'],
  // "[source]", "[docs]" behind each name: to the program and back.
  remove: [{ kind: 'navigation', select: 'a:has(> .viewcode-link), a.viewcode-link, a.viewcode-back' }],
});
