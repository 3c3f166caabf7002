// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { build, text } from '../../build';

const entries = (line: (name: string) => string, count = 3) =>
  `<div>${['Oslo', 'Rome', 'Wien']
    .slice(0, count)
    .map((name) => `<h2 data-keep>${name}</h2><p data-keep>The fair of ${name} is old.</p>${line(name)}`)
    .join('')}</div>`;

describe('lines under one label again and again', () => {
  it('stay beside kept paragraphs', () => {
    expect(text(build(entries((name) => `<p><b>Where:</b> the square of ${name}</p>`)))).toContain('Where: the square of Rome');
  });

  it('stay with an address that they name', () => {
    const line = (name: string) => `<p>Tickets: <a href="https://t.example/${name}">https://t.example/${name}</a></p>`;
    expect(text(build(entries(line)))).toContain('Tickets: https://t.example/Wien');
  });

  it('go where they lead elsewhere', () => {
    expect(text(build(entries((name) => `<p>More: <a href="/${name}">All of ${name}</a></p>`)))).not.toContain('More');
  });

  it('go where there are too few of them', () => {
    expect(text(build(entries((name) => `<p>Where: the square of ${name}</p>`, 2)))).not.toContain('Where');
  });

  it('go where a detector has marked them', () => {
    expect(text(build(entries((name) => `<p data-mark>Partner: the bank of ${name}</p>`)))).not.toContain('Partner');
  });
});
