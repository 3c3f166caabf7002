import { platform } from '../site';

/** The journals of Nature, Springer and BioMed Central; who may reprint it, how to cite it and who did is none of the paper. */
export default platform({
  name: 'Springer Nature',
  platform: { select: '.c-article-body, main.c-article-main-column' },
  article: ['main.c-article-main-column article, .c-article-body'],
  remove: [
    { kind: 'other', select: 'section[data-title="Rights and permissions"], section[data-title="About this article"]' },
    { kind: 'related', select: '[data-title="Inline Recommendations"], #further-reading-section' },
    { kind: 'comments', select: '#article-comments-section' },
    {
      kind: 'navigation',
      select: '.c-article-header, .c-article__pill-button, .c-article-references__links, .c-article-references__download',
    },
  ],
});
