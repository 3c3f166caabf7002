// Draws public/icons from assets/icon.svg, at 16 pixels from the one fitted to the pixel grid: `npm run icons`.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const drawings = { 16: 'assets/icon-16.svg', 32: 'assets/icon.svg', 48: 'assets/icon.svg', 128: 'assets/icon.svg' };
const colours = { off: '#3a3733', on: '#b4432a', light: '#e8e4dd', 'light-on': '#ef8a70' };

const executablePath =
  process.env.CHROMIUM ?? execFileSync('sh', ['-c', 'command -v chromium || command -v google-chrome']).toString().trim();
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [name, colour] of Object.entries(colours)) {
  for (const [size, drawing] of Object.entries(drawings)) {
    await page.setViewport({ width: Number(size), height: Number(size) });
    await page.setContent(`<body style="margin:0;color:${colour};line-height:0">${await readFile(drawing, 'utf8')}`);
    await writeFile(`public/icons/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
