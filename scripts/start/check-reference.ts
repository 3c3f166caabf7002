import { readFileSync } from 'node:fs';
import { startChromium } from '../../test/e2e/harness/chromium/start';
import { startFirefox } from '../../test/e2e/harness/firefox/start';
import { testedPages } from '../../test/e2e/harness/pages';
import { startWeb } from '../../test/e2e/harness/web/web';
import { pageState } from '../../test/e2e/page-state';
import { popupComplaints } from '../../test/e2e/popup-facts';

interface Expected {
  url: string;
  keep: string[];
  remove: string[];
  metadata: Record<string, string>;
}

const fold = (text: string) => text.replace(/\s+/g, ' ');

/**
 * Opens a saved page at its own address, by toolbar and (where it needs no window) by shortcut, and says what of
 * PAGE.expected.json does not hold: a line missing or leaked, a fact wrong in the view or in the popup, anything of the page
 * not as before.
 */
export async function checkReference(page: string, firefox: boolean): Promise<boolean> {
  const expected: Expected = JSON.parse(readFileSync(page.replace(/\.html$/, '.expected.json'), 'utf8'));
  const web = await startWeb();
  const complaints: string[] = [];
  for (const gesture of ['toolbar', 'shortcut'] as const) {
    const window = gesture === 'shortcut' ? 'unseen' : 'none';
    const reader = await (firefox ? startFirefox : startChromium)({ web, window, pages: testedPages });
    try {
      const tab = await reader.open({ body: readFileSync(page) }, { url: expected.url });
      const before = JSON.stringify(await pageState(tab));
      await tab.toggle(gesture);
      const shown = fold(await tab.inView(({ main }) => main.innerText));
      const facts = await tab.inView(({ article }) => ({ ...article, fragment: null }) as unknown as Record<string, unknown>);
      await tab.toggle(gesture);
      const popup = await tab.popup();
      const told = await popupComplaints(popup, expected.metadata);
      await popup.close();
      complaints.push(
        ...expected.keep.filter((line) => !shown.includes(fold(line))).map((line) => `${gesture}: missing “${line}”`),
        ...expected.remove.filter((line) => shown.includes(fold(line))).map((line) => `${gesture}: leaked “${line}”`),
        ...Object.entries(expected.metadata)
          .filter(([name, value]) => facts[name] !== value)
          .map(([name, value]) => `${gesture}: ${name} is ${facts[name]}, not ${value}`),
        ...told.map((complaint) => `${gesture}: ${complaint}`),
        ...(JSON.stringify(await pageState(tab)) === before ? [] : [`${gesture}: the page is not as before`]),
        ...(await tab.problems()),
      );
    } finally {
      await reader.close();
    }
  }
  web.close();
  const count = expected.keep.length + expected.remove.length + Object.keys(expected.metadata).length;
  console.log(
    complaints.length > 0
      ? complaints.join('\n')
      : `${firefox ? 'Firefox' : 'Chromium'}: all ${count} hold, by toolbar and by shortcut; the page is as before.`,
  );
  return complaints.length === 0;
}
