import { platform } from '../site';

/** Song texts: nearly each line of them is a link to what readers say of it. */
export default platform({
  name: 'Genius',
  platform: { select: '[data-lyrics-container="true"]' },
  article: ['[data-lyrics-container="true"]'],
  remove: [{ kind: 'navigation', select: '[data-exclude-from-selection="true"]' }],
});
