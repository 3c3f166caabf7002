// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FaceFile } from '../../../../src/platform/faces';
import { defaults, type Settings } from '../../../../src/platform/settings/schema';
import type { LiveSettings } from '../../../../src/view/settings/live-settings';

const fake = vi.hoisted(() => ({ runtime: { sendMessage: undefined as unknown } }));
vi.mock('webextension-polyfill', () => ({ default: fake }));

/** The background's answer: an upright and an italic, and the same for more letters when they are asked for. */
const answer = vi.fn(async ({ request: { extended } }: { request: { face: string; extended: boolean } }): Promise<FaceFile[]> => {
  const files = (more: boolean): FaceFile[] =>
    (['normal', 'italic'] as const).map((style) => ({ style, extended: more, data: btoa(style) }));
  return [...files(false), ...(extended ? files(true) : [])];
});

class FakeFont {
  constructor(
    readonly family: string,
    readonly bytes: ArrayBuffer,
    readonly descriptors: FontFaceDescriptors,
  ) {}
  load = async () => this;
}

const fonts = new Set<unknown>();
const load = async () => (await import('../../../../src/view/faces/face-files')).loadFace;

beforeEach(() => {
  vi.resetModules();
  answer.mockClear();
  fonts.clear();
  fake.runtime.sendMessage = answer;
  vi.stubGlobal('FontFace', FakeFont);
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });
});

describe('a typeface that ships', () => {
  it('is asked for once, and never for the system’s own faces', async () => {
    const loadFace = await load();
    expect(await loadFace('serif', 'text')).toEqual([]);
    const [first, second] = await Promise.all([loadFace('literata', 'text'), loadFace('literata', 'other text')]);
    expect([first, answer.mock.calls.length]).toEqual([second, 1]);
    expect(first.map(({ family }) => family)).toEqual(['Galley Literata', 'Galley Literata']);
    const [upright] = first as unknown as FakeFont[];
    expect(new TextDecoder().decode(upright?.bytes)).toBe('normal');
  });

  it('comes with more letters only for texts that have them', async () => {
    const loadFace = await load();
    expect((await loadFace('inter', 'Ça va, für alle')).length).toBe(2);
    expect((await loadFace('inter', 'Příliš žluťoučký kůň')).length).toBe(4);
  });

  it('leaves the marks of a Japanese text to its own face', async () => {
    const loadFace = await load();
    const ranges = ((await loadFace('literata', '「灯」— Galley')) as unknown as FakeFont[]).map(
      ({ descriptors }) => descriptors.unicodeRange,
    );
    expect(ranges.every((range) => !range?.includes('2000'))).toBe(true);
  });

  it('is asked for again when it did not come', async () => {
    const loadFace = await load();
    answer.mockRejectedValueOnce(new Error('gone'));
    await expect(loadFace('source', 'text')).rejects.toThrow('gone');
    expect((await loadFace('source', 'text')).length).toBe(2);
  });
});

describe('the typeface of the view', () => {
  const open = async (typeface: Settings['typeface']) => {
    const { setTypeface } = await import('../../../../src/view/faces/set-typeface');
    const stop = new AbortController();
    const watchers: ((settings: Settings) => void)[] = [];
    const settings = { now: { ...defaults, typeface }, watch: (changed: (now: Settings) => void) => watchers.push(changed) };
    const [dialog, body] = [document.createElement('dialog'), document.createElement('div')];
    const failed = vi.fn();
    setTypeface({ dialog, body, settings: settings as unknown as LiveSettings, signal: stop.signal }, failed);
    const choose = (next: Settings['typeface']) => {
      settings.now = { ...settings.now, typeface: next };
      for (const changed of watchers) changed(settings.now);
    };
    const settled = () => new Promise((done) => setTimeout(done));
    return { dialog, choose, settled, stop, failed };
  };

  it('is put on when its fonts are there, not before', async () => {
    const { dialog, choose, settled } = await open('serif');
    await settled();
    expect(dialog.dataset.typeface).toBe('serif');
    choose('literata');
    expect([dialog.dataset.typeface, fonts.size]).toEqual(['serif', 0]);
    await settled();
    expect([dialog.dataset.typeface, fonts.size]).toEqual(['literata', 2]);
  });

  it('is the last one chosen, however long another took', async () => {
    const { dialog, choose, settled } = await open('serif');
    choose('literata');
    choose('sans');
    await settled();
    expect([dialog.dataset.typeface, fonts.size]).toEqual(['sans', 0]);
  });

  it('leaves the page’s fonts as they were', async () => {
    const { settled, stop } = await open('inter');
    await settled();
    fonts.add('the page’s own');
    stop.abort();
    expect([...fonts]).toEqual(['the page’s own']);
  });

  it('falls back to the system’s faces, and says so, when it does not come', async () => {
    answer.mockRejectedValueOnce(new Error('gone'));
    const { dialog, settled, failed } = await open('inter');
    await settled();
    expect([dialog.dataset.typeface, failed.mock.calls.length]).toEqual(['inter', 1]);
  });
});
