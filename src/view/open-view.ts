import type { Article } from '../engine/article';
import type { KeyMap } from './keys/key-map';
import type { LeftOut } from './left-out';
import type { Keeping } from './settings/keeping';
import type { PageRules } from './page-rules';
import type { LiveSettings } from './settings/live-settings';

export type PanelName = 'outline' | 'listen' | 'appearance' | 'removed' | 'more' | 'keys' | 'hide';

/** The open view, as the reading aids find it. */
export interface OpenView {
  article: Article;
  address: string;
  host: string;
  root: ShadowRoot;
  /** The modal dialog; what scrolls. */
  dialog: HTMLDialogElement;
  main: HTMLElement;
  body: HTMLElement;
  tools: HTMLElement;
  settings: LiveSettings;
  /** Where changes of the settings are kept. */
  keeping: Keeping;
  leftOut: LeftOut;
  rules: PageRules;
  keys: KeyMap;
  /** Until the view closes. */
  signal: AbortSignal;
  /** The panel asked for before there were panels. */
  wanted?: PanelName;
  showPanel?: (name: PanelName) => void;
  /** Keeps something that was left out: shown like any other text, here and on the site's other pages. */
  keepOnSite?: (id: string) => Promise<{ undo: () => Promise<void> } | { refused: string }>;
  /** Scrolls a place of the article into view and moves the focus there. */
  goTo(place: Element): void;
  announce(text: string): void;
  close(): void;
}
