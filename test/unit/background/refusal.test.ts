import { describe, expect, it } from 'vitest';
import { refusal } from '../../../src/background/refusal';

/** The browsers' own words, as seen. */
describe('a refusal of the browser', () => {
  it.each([
    ['Cannot access a chrome:// URL', 'chrome://settings/', 'forbidden'],
    ['The extensions gallery cannot be scripted.', 'https://chromewebstore.google.com/', 'forbidden'],
    ['Missing host permission for the tab', 'about:addons', 'forbidden'],
    ['Missing host permission for the tab', undefined, 'forbidden'],
    ['Missing host permission for the tab', 'https://a.example/paper.PDF?download', 'pdf'],
    ['Frame with ID 0 is showing error page', 'https://nowhere.example/', 'error-page'],
    ['Cannot access contents of url "file:///home/reader/story.html". Extension manifest …', undefined, 'file'],
  ])('%s at %s is called %s', (words, address, state) => {
    expect(refusal(new Error(words), address)).toEqual({ state });
  });
});
