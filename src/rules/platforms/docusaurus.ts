import { platform } from '../site';

/** A page of a manual; posts of the same software's blog have another box. */
export default platform({
  name: 'Docusaurus',
  platform: { select: '.theme-doc-markdown' },
  pageKind: 'documentation',
  article: ['.theme-doc-markdown'],
});
