import { site } from '../site';

/** Slashdot: a story in a few lines, and the comments that people come for. */
export default site({
  hosts: ['*.slashdot.org'],
  paths: ['/story/', '/comments.pl', '/submission/'],
  pageKind: 'forum',
  article: ['article.fhitem .body .p, .commentBody'],
  test: {
    url: 'https://linux.slashdot.org/story/24/01/12/169219/a-2024-discussion-whether-to-convert-the-linux-kernel-from-c-to-modern-c',
    has: 'The problems with C++ are pretty well known.',
    hasNot: 'Slashdot Top Deals',
  },
});
