import type { Article } from '../engine/article';
import type { MarkFinder } from '../engine/site-rule/find-marked';
import type { StoredRule } from '../platform/reader-rules/stored-rule';
import type { TriedRule } from '../platform/report';
import type { Rule } from '../rules/rule';
import type { KeyMap } from './keys/key-map';
import type { LeftOut } from './left-out';
import type { Keeping } from './settings/keeping';
import type { LiveSettings } from './settings/live-settings';

export type PanelName = 'outline' | 'listen' | 'appearance' | 'removed' | 'more' | 'keys' | 'hide';

/** What the view can do with rules: try them on the page, keep them, take them back. */
export interface PageRules {
  /** Finds what marks mean on the page as it stands now. */
  finder(): MarkFinder;
  /** What one more rule would do here, without anything being shown or kept. */
  attempt(rule: Rule): Promise<TriedRule>;
  save(rule: Rule): Promise<{ id: string } | { refused: string }>;
  forget(id: string): Promise<void>;
  /** The reader's stored rules that remove (or keep) one of these elements. */
  about(live: readonly Element[], what: 'remove' | 'keep'): Promise<StoredRule[]>;
  /** Leaves an element out until the page is loaded anew, or until what is returned is called. */
  leaveOutNow(live: Element): () => void;
  /** Takes `leaveOutNow` back for what these stand for, until what is returned is called. */
  leaveInNow(live: readonly Element[]): () => void;
}

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
