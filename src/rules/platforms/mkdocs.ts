import { platform } from '../site';

export default platform({
  name: 'MkDocs',
  platform: { generator: 'mkdocs' },
  pageKind: 'documentation',
  article: ['.md-content__inner', '[role="main"]'],
});
