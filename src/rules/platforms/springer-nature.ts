import { platform } from '../site';

/** The journals of Nature, Springer and BioMed Central; who may reprint it and how to cite it is none of the paper. */
export default platform({
  name: 'Springer Nature',
  platform: { select: '.c-article-body, main.c-article-main-column' },
  article: ['main.c-article-main-column article, .c-article-body'],
  remove: [
    { kind: 'other', select: 'section[data-title="Rights and permissions"], section[data-title="About this article"]' },
    { kind: 'related', select: '[data-title="Inline Recommendations"]' },
    { kind: 'navigation', select: '.c-article-header, .c-article__pill-button, .c-article-references__links' },
  ],
});
