import { platform } from '../site';

export default platform({
  name: 'HyperKitty',
  platform: { select: '.email .email-body' },
  pageKind: 'forum',
  article: ['.email .email-body'],
});
