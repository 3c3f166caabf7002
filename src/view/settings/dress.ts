import type { Settings } from '../../platform/settings/schema';

/**
 * Puts the settings on the view: choices as attributes, numbers as custom properties. The style sheets do the rest. The
 * typeface has its own way (`setTypeface`), as it may have to be loaded first.
 */
export function dress(root: HTMLElement, settings: Settings, pageIsVertical: boolean): void {
  const { theme, measure, images, justify, hyphenate, vertical } = settings;
  Object.assign(root.dataset, { theme, measure, images, justify });
  root.toggleAttribute('data-hyphenate', hyphenate);
  root.toggleAttribute('data-vertical', vertical === 'on' || (vertical === 'auto' && pageIsVertical));
  root.style.setProperty('--scale', String(settings.size / 100));
  root.style.setProperty('--leading-scale', String(settings.lineHeight / 100));
  root.style.setProperty('--letter-spacing', `${settings.letterSpacing / 1000}em`);
  root.style.setProperty('--word-spacing', `${settings.wordSpacing / 1000}em`);
}
