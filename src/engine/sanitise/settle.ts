/** Last look at elements that only make sense with what the sanitiser may have taken from them. */
export function settle(root: Element): void {
  for (const input of root.querySelectorAll('input')) {
    if (input.getAttribute('type') === 'checkbox') input.setAttribute('disabled', '');
    else input.remove();
  }
  for (const image of root.querySelectorAll('img:not([src])')) image.remove();
  for (const source of root.querySelectorAll('source:not([src]):not([srcset]), track:not([src])')) source.remove();
  for (const link of root.querySelectorAll('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#')) continue;
    link.setAttribute('rel', 'noopener');
  }
  for (const media of root.querySelectorAll('video, audio')) {
    media.setAttribute('controls', '');
    media.setAttribute('preload', 'none');
  }
}
