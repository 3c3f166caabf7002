import aids from '../view/aids?script&iife';
import content from '../view/content?script&iife';
import markdown from '../view/markdown?script&iife';
import { browser } from '../platform/browser';

/**
 * No browser lets an extension inject scripts into its own pages, so this one brings the view to itself: everything the
 * sample needs, in the order it is needed. Every gesture then finds the view here as on any page.
 */
export function bringView(): void {
  for (const file of [content, aids, markdown]) {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(file);
    script.async = false;
    document.head.append(script);
  }
}
