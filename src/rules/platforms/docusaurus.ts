import { platform } from '../site';

export default platform({
  name: 'Docusaurus',
  platform: { generator: 'Docusaurus' },
  article: ['.theme-doc-markdown', 'article .markdown'],
});
