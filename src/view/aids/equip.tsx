import { render } from 'preact';
import { uiDirection } from '../../platform/i18n';
import { makeSheet } from '../dom/sheet';
import { make } from '../dom/make';
import type { OpenView } from '../open-view';
import { enhance } from './enhance';
import { readingKeys } from './keys/reading-keys';
import { holdPlace } from './hold-place';
import { OpenPanels } from './open-panels';
import { panelsFor } from './panels';
import { Shelf } from './shelf';
import { aidStyles } from './styles';
import { goSideways } from './sideways';
import { Tools } from './tools';
import { trackReading } from './track-reading';

/** Brings the tools to a view that has been painted. */
export function equip(view: OpenView): void {
  const { root, main, tools, keys, signal } = view;
  const present = panelsFor(view);
  root.adoptedStyleSheets.push(makeSheet(...aidStyles, ...present.map(([, { css = '' }]) => css)));
  const open = new OpenPanels(new Map(present.map(([name, { place }]) => [name, place])));
  const dir = uiDirection();
  const side = make('div', { class: 'shelf', dir });
  const foot = make('div', { class: 'shelf', dir });
  main.before(side);
  main.after(foot);
  render(<Tools view={view} open={open} />, tools);
  render(<Shelf view={view} open={open} place="side" />, side);
  render(<Shelf view={view} open={open} place="foot" />, foot);
  trackReading(view);
  holdPlace(view);
  goSideways(view);
  enhance(view);
  for (const [, { prepare }] of present) prepare?.(view);
  for (const [name, { key }] of present) if (key) keys.single.set(key, () => open.toggle(name));
  for (const { keys: names, act } of readingKeys) for (const key of names) keys.single.set(key, () => act(view));
  keys.escapes.splice(1, 0, () => open.escape());
  view.showPanel = (name) => open.show(name);
  if (view.wanted) open.show(view.wanted);
  signal.addEventListener('abort', () => [tools, side, foot].map((place) => render(null, place)));
}
