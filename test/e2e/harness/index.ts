/*
 * Galley in a real browser, for tests:
 *
 *   import { openReader } from './harness';
 *   test('Escape gives the page back', async () => {
 *     const reader = await openReader();
 *     const tab = await reader.open('reference-like');      // a folder of test/pages, or '<html…>' with { url }
 *     await tab.toggle();                                    // the toolbar button and the popup's big button
 *     expect(await tab.text()).toContain('swallows');        // what the clean view shows
 *     const size = await tab.inView((view) => getComputedStyle(view.body).fontSize);   // in the extension's world
 *     await tab.press('Escape');
 *     await expect.poll(() => tab.isOpen()).toBe(false);
 *     expect(await tab.problems()).toEqual([]);
 *   });
 *
 * The same file runs in Chromium and in Firefox (`npm run e2e`; one of them: `npm run e2e -- --project firefox`; one
 * file: `npm run e2e -- test/e2e/popup.test.ts`), on what `npm run build` left in dist/. `openReader` gives every file
 * the same running browser; tabs of a test are closed after it, and storage is emptied. Everything there is: reader.ts.
 */
export { openReader, windowedReader } from './open-reader';
export type { OwnPage, Popup, Reader, Tab } from './reader';
