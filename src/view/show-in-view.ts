import type { OpenView } from './open-view';

/** Shows a thing that was left out, or hides it again. The page may have changed since its list was read, so a thing is known by its words as well. */
export function showInView(view: OpenView | undefined, { id, preview }: { id: string; preview: string }, shown: boolean): void {
  const things = view?.article.removed.filter((thing) => thing.preview === preview) ?? [];
  const thing = things.find((one) => one.id === id) ?? things[0];
  if (!view || !thing) return;
  if (!shown) view.leftOut.hide(thing.id);
  const box = shown ? view.leftOut.show(thing.id) : undefined;
  if (box) view.goTo(box);
}
