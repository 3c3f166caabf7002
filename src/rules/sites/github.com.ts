import { site } from '../site';

/** What a repository says of itself: its README, not the list of its files. */
export default site({
  hosts: ['github.com'],
  article: ['#readme .markdown-body'],
  test: { url: 'https://github.com/sindresorhus/refined-github', has: 'Refined GitHub', hasNot: 'Last commit message' },
});
