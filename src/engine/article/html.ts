import { gapAttribute } from './ledger';

/** The HTML of a fragment for export and scoring, without the gaps that only the view needs. */
export function htmlOf(fragment: DocumentFragment): string {
  const box = (fragment.ownerDocument as Document).createElement('div');
  box.append(fragment.cloneNode(true));
  for (const gap of box.querySelectorAll(`[${gapAttribute}]`)) gap.remove();
  return box.innerHTML;
}
