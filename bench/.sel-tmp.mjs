import { runnerImport } from 'vite';
import fs from 'node:fs';
const imp = async (f) => (await runnerImport(f, { configFile: false, logLevel: 'warn' })).module;
const vp = await imp('./bench/browser/visit-pages.ts');
const rc = await imp('./bench/corpus/read-corpus.ts');
const h2t = (await imp('./bench/browser/html-to-text.ts')).htmlToText.toString();
const { wordF1 } = await import('/work/shared/eval/score.mjs');
const plan = JSON.parse(fs.readFileSync(process.argv[2]));
const hit = JSON.parse(fs.readFileSync('/tmp/galley/detect/platforms.json'));
const all = rc.readCorpus('/work/shared/corpus');
for (const [platform, { types, tests, find }] of Object.entries(plan)) {
  const ids = new Set(hit[platform]);
  const cases = all.filter((c) => ids.has(c.id) && c.source === 'wcxb' && (!types || types.includes(c.type))).slice(0, 30);
  const f1 = {}; const empties = {}; const rows = [];
  await vp.visitPages(cases, { jobs: 2, async work(page, item) {
    const res = await page.evaluate(`(() => {
      const htmlToText = ${h2t};
      for (const n of document.querySelectorAll('noscript')) { const d = new DOMParser().parseFromString(n.textContent, 'text/html'); const div = document.createElement('div'); div.append(...d.body.childNodes); n.replaceWith(div); }
      const out = {};
      for (const [name, [sel, drop]] of Object.entries(${JSON.stringify(tests)})) {
        const els = [...document.querySelectorAll(sel)].filter((e) => !e.parentElement.closest(sel));
        out[name] = els.map((e) => { const c = e.cloneNode(true); if (drop) for (const d of c.querySelectorAll(drop)) d.remove(); return htmlToText(c.outerHTML); }).join('\\n');
      }
      out.__id = document.querySelectorAll(${JSON.stringify(find ?? 'html')}).length ? 'y' : '';
      return out; })()`);
    const row = { id: item.id, found: res.__id, url: item.url.slice(0, 60) };
    for (const [name] of Object.entries(tests)) { const s = wordF1(res[name], item.text ?? ''); (f1[name] ??= []).push(s.f1); row[name] = s.f1.toFixed(2) + (res[name] ? '' : '-'); }
    rows.push(row);
  }, failed: (i, e) => console.error(i.id, e.message.slice(0, 200)) });
  console.log('==', platform, cases.length);
  for (const [n, v] of Object.entries(f1)) console.log('  ', n.padEnd(24), (v.reduce((a, b) => a + b, 0) / v.length).toFixed(3));
  if (process.argv[3]) for (const r of rows) console.log(JSON.stringify(r));
}
