import { afterEach, describe, expect, test } from 'vitest';
import { type OwnPage, openReader } from './harness';
import { pick, said } from './list-files';

const options = 'src/options/options.html';
const field = '#lists input[type="file"]';
const sentence = (n: number) =>
  `Paragraph ${n} tells of the harbour, of the boats that came in before the storm, and of what their crews had seen out at sea.`;
const story = `<!doctype html><html lang="en"><title>Boats are in</title><main><article><h1>Boats are in</h1>${[1, 2, 3, 4].map((n) => `<p>${sentence(n)}</p>`).join('')}
  <aside class="offer"><p>Oilskins at half the price, this week and in this town only.</p></aside><p class="note"><b>Anzeige</b> The tide table is printed by the chandler.</p>${[5, 6, 7, 8].map((n) => `<p>${sentence(n)}</p>`).join('')}</article></main></html>`;

let page: OwnPage | undefined;
const open = async () => {
  page = await (await openReader()).openOwnPage(options);
  return page;
};
const take = async (own: OwnPage, ...files: Parameters<typeof pick>[2]) => {
  await pick(own, field, files);
  return said(own, '#lists');
};
const rows = (own: OwnPage) =>
  own.evaluate(() => [...document.querySelectorAll('#lists .rules > li')].map((row) => (row.textContent ?? '').replace(/\s+/g, ' ')));

/** Notes the longest time from now on in which the page did nothing for others, in milliseconds. */
const noteLongestPause = (own: OwnPage): Promise<void> =>
  own.evaluate(() => {
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      Object.assign(globalThis, { longest: Math.max((globalThis as { longest?: number }).longest ?? 0, now - last) });
      last = now;
      setTimeout(tick, 4);
    };
    tick();
  });

/** Clicks on a switch for as long as a list is being read, and notes how far that was whenever the page has answered. */
const clickWhileReading = (own: OwnPage): Promise<void> =>
  own.evaluate(() => {
    const answered: number[] = [];
    Object.assign(globalThis, { answered });
    const click = () => {
      const box = document.querySelector<HTMLInputElement>('#lists > .switch input');
      const before = box?.checked;
      box?.click();
      setTimeout(() => {
        const reading = document.querySelector<HTMLProgressElement>('#lists progress');
        if (reading && box?.checked !== before) answered.push(reading.value);
        if (reading || answered.length === 0) click();
      }, 4);
    };
    click();
  });

afterEach(async () => {
  // Lists are no part of what the browser's storage area holds, which the harness empties.
  await page?.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
  page = undefined;
});

describe('lists from elsewhere', () => {
  test('a filter list works on the pages it names, says what it did not take, and can be switched off', async () => {
    const reader = await openReader();
    const before = await reader.open(story);
    await before.toggle();
    expect(await before.text()).toContain('The tide table');
    const own = await open();
    const list = '! Title: Harbour list\npaper.example##.note:has-text(Anzeige)\nother.example##p\n||ads.example^\npaper.example##+js(x)\n';
    expect(await take(own, { name: 'harbour.txt', text: list })).toBe('Harbour list was added.');
    await expect
      .poll(async () => (await rows(own))[0] ?? '')
      .toMatch(/Harbour list2 rules taken · for 2 sites · .*2 entries not taken, and why/);
    const tab = await reader.open(story);
    await tab.toggle();
    expect(await tab.text()).not.toContain('The tide table');
    expect(await tab.text()).toContain(sentence(8));
    // Its tab is behind the other one, where no mouse reaches.
    await own.evaluate(() => document.querySelector<HTMLElement>('#lists .switch input')?.click());
    await expect.poll(async () => (await reader.storage('local').get()).listsInUse).toMatchObject({ any: false });
    const after = await reader.open(story);
    await after.toggle();
    expect(await after.text()).toContain('The tide table');
    expect(await after.problems()).toEqual([]);
  });

  test('filters that hold on all sites are taken when the reader says so, and not before', async () => {
    const reader = await openReader();
    const tide = async (url: string) => {
      const tab = await reader.open(story, { url });
      await tab.toggle();
      return (await tab.text()).includes('The tide table');
    };
    const own = await open();
    expect(await take(own, { name: 'all.txt', text: '! Title: For all\n##.note\nother.example##.x\n' })).toBe('For all was added.');
    await expect.poll(async () => (await rows(own))[0] ?? '').toMatch(/1 rule taken.*1 entry not taken, and why/);
    expect(await tide('https://paper.example/story')).toBe(true);
    const again = await open();
    await expect.poll(async () => (await rows(again)).length).toBe(1);
    await again.click('#lists > .switch input');
    await expect.poll(() => again.evaluate(() => document.querySelector<HTMLInputElement>('#lists > .switch input')?.checked)).toBe(true);
    await take(again, { name: 'all.txt', text: '! Title: For all\n##.note\nother.example##.x\n' });
    await expect.poll(async () => (await rows(again))[0] ?? '').toMatch(/2 rules taken.*and on all sites/);
    for (const url of ['https://paper.example/story', 'https://elsewhere.example/story']) expect(await tide(url)).toBe(false);
    const third = await open();
    await expect.poll(async () => (await rows(third)).length).toBe(1);
    await third.click('#lists .rules .switch input');
    await expect.poll(async () => (await reader.storage('local').get()).listsInUse).toMatchObject({ any: false, everywhere: false });
    expect(await tide('https://elsewhere.example/story')).toBe(true);
  });

  test('site configs find the article by XPath', async () => {
    const reader = await openReader();
    const own = await open();
    const config = "title: //h1\nbody: //article\nauthor: //p[@class='note']/b\nstrip_id_or_class: note\nstrip: //aside\nprune: no";
    expect(await take(own, { name: 'paper.example.txt', text: config })).toBe('paper.example was added.');
    const tab = await reader.open(story);
    await tab.toggle();
    const text = await tab.text();
    expect([text.includes('The tide table'), text.includes('Oilskins'), text.includes(sentence(8))]).toEqual([false, false, true]);
    expect(await tab.problems()).toEqual([]);
  });

  test('many site configs in one file are one list', async () => {
    const own = await open();
    const lines = Array.from({ length: 2040 }, (_, n) =>
      JSON.stringify({
        host: `site${n}.example`,
        text: `${n < 37 ? '' : `body: //article[@id='a${n}']\nstrip: //aside\n`}http_header(user-agent): x`,
      }),
    );
    expect(await take(own, { name: 'configs.jsonl', text: [...lines, 'no config'].join('\n') })).toBe('configs was added.');
    await expect
      .poll(async () => (await rows(own))[0] ?? '')
      .toContain('2,041 site configs · 2,003 rules taken · 37 without a rule for Galley · 1 unreadable · for 2,003 sites');
  });

  test('other files come beside those that are there, and the same files in their place', async () => {
    const reader = await openReader();
    const own = await open();
    const config = (name: string, select: string) => ({ name: `${name}.example.txt`, text: `body: //article\nstrip: ${select}` });
    const names = async () => (await rows(own)).map((row) => row.split(/\d+ (?:rules? taken|site configs?)/)[0]);
    await take(own, config('paper', '//aside'), config('b', '//p'));
    expect(await take(own, config('c', '//p'), config('d', '//p'))).toBe('c.example, d.example was added.');
    await expect.poll(names).toEqual(['b.example, paper.example', 'c.example, d.example']);
    const list = (name: string, select: string) => ({ name, text: `! Title: Harbour list\n${select}` });
    await take(own, list('north.txt', 'paper.example##.note'), list('south.txt', 'd.example##.x'));
    await expect
      .poll(names)
      .toEqual(['b.example, paper.example', 'c.example, d.example', 'Harbour list (north.txt)', 'Harbour list (south.txt)']);
    const lacks = async () => {
      const tab = await reader.open(story);
      await tab.toggle();
      const text = await tab.text();
      return ['Oilskins', 'The tide table'].filter((words) => !text.includes(words));
    };
    expect(await lacks()).toEqual(['Oilskins', 'The tide table']);
    const again = await open();
    await take(again, config('b', '//p'), config('paper', "//p[@class='none']"));
    await take(again, list('north (1).txt', 'paper.example##.none\nb.example##.y'));
    await expect.poll(async () => (await rows(again)).length).toBe(4);
    expect(await lacks()).toEqual([]);
  });

  test('bad files change nothing and are told of', async () => {
    const own = await open();
    const texts = await take(
      own,
      { name: 'empty.txt', text: '' },
      { name: 'picture.png', binary: [0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2] },
      { name: 'page.html', text: '<!doctype html><p>x##y</p>' },
      { name: 'galley.json', text: '{"galley":"backup","sync":{},"local":{}}' },
      { name: 'package.json', text: '{"name":"x"}' },
      { name: 'letter.txt', text: 'Dear reader, this is a letter.' },
      { name: 'network.txt', text: '||a.example^\n||b.example^' },
      { name: 'huge.txt', bytes: 50_000_000 },
      { name: 'newer.json', text: '{"galley":"rules","version":99,"rules":[]}' },
    );
    for (const words of [
      'empty.txt is empty',
      'picture.png is no text file',
      'page.html is a web page',
      'galley.json is a backup',
      'package.json is no list',
      'letter.txt is no list',
      'Nothing in network.txt',
      'huge.txt is too large',
      'newer.json was made by a newer Galley',
    ])
      expect(texts).toContain(words);
    expect(await rows(own)).toEqual([]);
  });

  test('hostile lists are taken apart without harm', async () => {
    const reader = await openReader();
    const own = await open();
    const lines = [
      'paper.example##.note:has-text(/(a+)+$/)',
      '/^(a+)+$/##p',
      `${'a'.repeat(5000)}.example##p`,
      'paper.example##p[',
      `paper.example##${':has('.repeat(300)}`,
      'paper.example##article',
      'paper.example##body',
      'paper.example##p:has-text(/.*tide.*chandler/)',
    ];
    await take(own, { name: 'hostile.txt', text: lines.join('\n') });
    const tab = await reader.open(story);
    await tab.toggle();
    const text = await tab.text();
    expect([text.includes(sentence(1)), text.includes(sentence(8)), text.includes('The tide table')]).toEqual([true, true, false]);
    expect(await tab.problems()).toEqual([]);
  });

  test('a list of 100,000 lines never lets the page stand still, and can be stopped', async () => {
    const own = await open();
    const lines = Array.from({ length: 100_000 }, (_, n) =>
      n % 2 ? `||ads${n}.example^` : `site${n}.example##.box${n}:has-text(Ad)`,
    ).join('\n');
    await pick(own, field, [{ name: 'long.txt', text: lines }]);
    await expect.poll(() => own.evaluate(() => document.querySelector('#lists progress') !== null)).toBe(true);
    await own.click('#lists .reading button');
    expect(await said(own, '#lists')).toContain('Stopped');
    expect(await rows(own)).toEqual([]);
    await clickWhileReading(own);
    await noteLongestPause(own);
    const began = Date.now();
    await pick(own, field, [{ name: 'long.txt', text: lines }]);
    await expect.poll(() => rows(own), { timeout: 120_000 }).toEqual([expect.stringContaining('50,000 rules taken')]);
    // A busy machine stands still by itself now and then; were the list read on the page, it would be for nearly all of the time.
    expect(await own.evaluate(() => (globalThis as { longest?: number }).longest)).toBeLessThan((Date.now() - began) / 2);
    // A page that stood still finds the reading further on, and has answered nothing in between. (Firefox hands on what the worker
    // said meanwhile bit by bit: there it shows only where the page reads by itself.)
    const answered = await own.evaluate(() => (globalThis as { answered?: number[] }).answered ?? []);
    expect([...new Set(answered.map((share) => Math.min(3, Math.floor(share * 4))))]).toEqual([0, 1, 2, 3]);
  });

  test('two tabs add at once, and both lists are there', async () => {
    const reader = await openReader();
    const [one, two] = [await open(), await reader.openOwnPage(options)];
    await Promise.all([
      pick(one, field, [{ name: 'one.txt', text: 'a.example##.x' }]),
      pick(two, field, [{ name: 'two.txt', text: 'b.example##.x' }]),
    ]);
    for (const own of [one, two]) await expect.poll(async () => (await rows(own)).length).toBe(2);
  });
});
