import { platform } from '../site';

/** Every form of a page has both of what it says after it was sent, good news and bad. */
export default platform({
  name: 'Webflow',
  platform: { select: '.w-form-done + .w-form-fail' },
  remove: [{ kind: 'other', select: '.w-form-done, .w-form-fail' }],
});
