import { platform } from '../site';

export default platform({
  name: 'PubMed Central',
  platform: { select: 'meta[name="ncbi_app"][content^="cloudpmc"]' },
  article: ['section.body.main-article-body'],
});
