import { mkdirSync, writeFileSync } from 'node:fs';
import type { Reader, Tab } from '../../test/e2e/harness/reader';

const folder = 'out/start';

/** Pictures of page, popup, view and Galley's own pages in out/start, and in words what was read and left out. */
export async function shoot(reader: Reader, tab: Tab): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const keep = (name: string, picture: Buffer | undefined) => {
    if (!picture) return;
    writeFileSync(`${folder}/${name}.png`, picture);
    console.log(`${folder}/${name}.png`);
  };
  keep('page', await tab.screenshot());
  const popup = await tab.popup();
  keep('popup', await popup.screenshot());
  const told = await popup.text();
  await popup.close();
  if (!(await opens(tab))) return console.log(`\n${told}`);
  await tab.aids();
  await fadedIn(tab);
  for (const scheme of ['light', 'dark'] as const) {
    await reader.scheme(scheme);
    keep(`view-${scheme}`, await tab.screenshot());
  }
  await reader.scheme('light');
  await tab.size(360, 740);
  keep('view-phone', await tab.screenshot());
  await tab.size(1280, 800);
  console.log(`\n${await summary(tab)}`);
  for (const name of ['options', 'welcome']) {
    const page = await reader.openOwnPage(`src/${name}/${name}.html`);
    keep(name, await page.screenshot());
    await page.close();
  }
}

/** Into the view, if the page has an article. */
async function opens(tab: Tab): Promise<boolean> {
  const popup = await tab.popup();
  const article = await popup.evaluate(() => document.querySelector('button.go') !== null);
  await popup.close();
  if (article) await tab.toggle();
  return article;
}

/** A picture taken while the view fades in would be greyer than it is. */
const fadedIn = (tab: Tab) =>
  tab.inView(async ({ dialog }) => void (await Promise.all(dialog.getAnimations({ subtree: true }).map(({ finished }) => finished))));

const summary = (tab: Tab): Promise<string> =>
  tab.inView(({ article }) => {
    const { title, byline, publishedTime, siteName, section, lang, wordCount, readingMinutes, removed, account } = article;
    const facts = Object.entries({ title, byline, publishedTime, siteName, section, lang, wordCount, readingMinutes });
    return [
      ...facts.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${value}`),
      '',
      `${removed.length} things left out, ${account.kept} of ${account.paragraphs} paragraphs kept:`,
      ...removed.map(({ kind, preview, rule }) => `  ${kind}: “${preview}” (${rule})`),
    ].join('\n');
  });
