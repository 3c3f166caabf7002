import { platform } from '../site';

/** Papers that were written in LaTeX: what converts them says of itself what did not convert, over the paper. */
export default platform({
  name: 'LaTeXML',
  platform: { select: 'article.ltx_document' },
  article: ['article.ltx_document'],
});
