import type { OpenView } from '../open-view';
import { loadFace } from './face-files';

/** So long does a first frame wait for the reader's typeface, in milliseconds; it takes some ten. */
const patience = 400;

/** Resolves when the first frame can be set in the typeface, or when waiting for it would be worse than a late change. */
export async function faceReady(...face: Parameters<typeof loadFace>): Promise<void> {
  await Promise.race([loadFace(...face).catch(() => []), new Promise((done) => setTimeout(done, patience))]);
}

type Stage = Pick<OpenView, 'dialog' | 'body' | 'settings' | 'signal'>;

/**
 * Keeps the text in the typeface that is chosen. One that comes with Galley is put on only when its fonts are there, so
 * that nothing changes its shape twice; they leave the document with the view. Where they
 * do not come the system's own faces stand in, and `failed` hears of it.
 */
export function setTypeface({ dialog, body, settings, signal }: Stage, failed: () => void): void {
  const added = new Set<FontFace>();
  let wanted: string | undefined;
  const follow = async ({ typeface } = settings.now) => {
    if (typeface === wanted) return;
    wanted = typeface;
    const fonts = await loadFace(typeface, body.textContent ?? '').catch((): FontFace[] => {
      failed();
      return [];
    });
    if (typeface !== wanted || signal.aborted) return;
    for (const font of fonts) {
      document.fonts.add(font);
      added.add(font);
    }
    dialog.dataset.typeface = typeface;
  };
  settings.watch(follow, signal);
  signal.addEventListener('abort', () => {
    for (const font of added) document.fonts.delete(font);
  });
  void follow();
}
