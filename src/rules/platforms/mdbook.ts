import { platform } from '../site';

/** Books and manuals. Lines that only make an example compile are marked as boring, and hidden by its script until one asks for them. */
export default platform({
  name: 'mdBook',
  platform: { select: '.page-wrapper > .page > .content > main + .nav-wrapper' },
  pageKind: 'documentation',
  article: ['.page > .content > main'],
  remove: [{ kind: 'hidden', select: '.content > main pre .boring' }],
});
