import { site } from '../site';

/** The page of a paper: its abstract is the article, without the label before it. */
export default site({
  hosts: ['arxiv.org'],
  paths: ['/abs/'],
  article: ['#abs blockquote.abstract'],
  remove: [{ kind: 'other', select: '#abs .abstract > .descriptor' }],
  test: {
    url: 'https://arxiv.org/abs/2512.16245',
    has: 'We introduce AlignMerge',
    hasNot: 'Bibliographic Explorer',
  },
});
