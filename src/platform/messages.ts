import type { Runtime } from 'webextension-polyfill';
import type { Rule } from '../rules/rule';
import { browser } from './browser';
import type { FaceFile, ShippedFace } from './faces';
import type { PageReport, TabReport, TriedRule } from './report';

/** Every message there is: who sends it is in `senders`, what it asks and answers is here. */
export interface Messages {
  /** What is on this page? Extracts if need be, opens nothing. */
  'page:report': { request: Record<never, never>; answer: PageReport };
  /** Opens or closes the clean view. `anyway`: also where there is no single article. */
  'page:toggle': { request: { anyway: boolean }; answer: PageReport };
  /** Closes the clean view if it is open. */
  'page:close': { request: Record<never, never>; answer: PageReport };
  /** Opens the clean view (if it is closed) with one of its panels. */
  'page:panel': { request: { panel: 'appearance' | 'removed' }; answer: PageReport };
  /** Hides in place, on the page itself, what the clean view would leave out; or shows everything again. */
  'page:tidy': { request: { on: boolean }; answer: PageReport };
  /** Shows one thing that was left out where it stood, or hides it again: on the tidied page, else in the clean view, which opens for it. */
  'page:show': { request: { thing: { id: string; preview: string }; shown: boolean }; answer: PageReport };

  /** What would this rule do here? Shows nothing. */
  'page:try': { request: { rule: Rule }; answer: TriedRule };

  'tab:report': { request: { tabId: number }; answer: TabReport };
  'tab:toggle': { request: { tabId: number; anyway: boolean }; answer: TabReport };
  'tab:panel': { request: { tabId: number; panel: 'appearance' | 'removed' }; answer: TabReport };
  'tab:tidy': { request: { tabId: number; on: boolean }; answer: TabReport };
  'tab:show': { request: { tabId: number; thing: { id: string; preview: string }; shown: boolean }; answer: TabReport };

  /** The view opened or closed: the icon and the badge follow. */
  'view:changed': { request: { open: boolean }; answer: undefined };
  /** The page was tidied, or is as it was again: the icon follows. */
  'tidy:changed': { request: { tidied: boolean }; answer: undefined };
  /** The article has been painted: bring the reading aids (toolbar, panels). */
  'view:aids': { request: Record<never, never>; answer: undefined };
  /** The article has listings: bring what colours them. */
  'view:code': { request: Record<never, never>; answer: undefined };
  /** The article has formulas in TeX: bring what sets them. */
  'view:math': { request: Record<never, never>; answer: undefined };
  /** The reader saves the article as Markdown: bring what writes it. */
  'view:markdown': { request: Record<never, never>; answer: undefined };
  /** The files of a typeface that comes with Galley; `extended`: also for Latin letters beyond Western Europe's. */
  'view:face': { request: { face: ShippedFace; extended: boolean }; answer: FaceFile[] };
  /** The reader made a rule in the view; `refused` says why it could not be kept. */
  'rule:save': { request: { rule: Rule }; answer: { id: string } | { refused: string } };
  /** The reader takes a rule back that was made in the view. */
  'rule:forget': { request: { id: string }; answer: undefined };
  /** What the reader's lists say of this page; `names` are its ids and classes, where they are wanted. */
  'rules:imported': { request: { path: string; names?: string[] }; answer: { rules: Rule[] } };
  /** Where reading has come to at an address, as a share of the way: kept for this tab until it is closed. */
  'place:keep': { request: { address: string; share: number }; answer: undefined };
  'place:recall': { request: { address: string }; answer: { share: number } };
  /** The keys the browser has assigned to the toggle; none where it has not. */
  'view:shortcut': { request: Record<never, never>; answer: { keys: string[] } };
  /** The reader asks for the settings from within the view. */
  'options:open': { request: { place?: 'appearance' | 'rules'; host?: string }; answer: undefined };
}
export type MessageName = keyof Messages;
type Request<N extends MessageName> = Messages[N]['request'];
type Answer<N extends MessageName> = Messages[N]['answer'];

/** Who may send a message: the view in a tab, or one of our own pages and the background. */
const senders: Record<MessageName, 'content' | 'extension'> = {
  'page:report': 'extension',
  'page:toggle': 'extension',
  'page:close': 'extension',
  'page:panel': 'extension',
  'page:try': 'extension',
  'page:tidy': 'extension',
  'page:show': 'extension',
  'tab:report': 'extension',
  'tab:toggle': 'extension',
  'tab:panel': 'extension',
  'tab:tidy': 'extension',
  'tab:show': 'extension',
  'view:changed': 'content',
  'tidy:changed': 'content',
  'view:aids': 'content',
  'view:code': 'content',
  'view:math': 'content',
  'view:face': 'content',
  'view:markdown': 'content',
  'rule:save': 'content',
  'rule:forget': 'content',
  'rules:imported': 'content',
  'place:keep': 'content',
  'place:recall': 'content',
  'view:shortcut': 'content',
  'options:open': 'content',
};

interface Envelope {
  name: MessageName;
  request: unknown;
}

/** Asks the background. */
export function send<N extends MessageName>(name: N, request: Request<N>): Promise<Answer<N>> {
  return browser.runtime.sendMessage({ name, request } satisfies Envelope);
}

/** Asks the content script in a tab (its top frame only). Rejects when none is there. */
export function sendToTab<N extends MessageName>(tabId: number, name: N, request: Request<N>): Promise<Answer<N>> {
  return browser.tabs.sendMessage(tabId, { name, request } satisfies Envelope, { frameId: 0 });
}

export type Handlers = {
  [N in MessageName]?: (request: Request<N>, sender: Runtime.MessageSender) => Promise<Answer<N>> | Answer<N>;
};

/** Answers messages by name. Those of other names, and those from someone who may not send them, are left alone. */
export function listen(handlers: Handlers, signal?: AbortSignal): void {
  const onMessage = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (!isEnvelope(message)) return undefined;
    const handler = handlers[message.name] as ((request: unknown, sender: Runtime.MessageSender) => unknown) | undefined;
    if (!handler || !maySend(message.name, sender)) return undefined;
    return Promise.resolve(handler(message.request, sender));
  };
  const { onMessage: event } = browser.runtime;
  event.addListener(onMessage as Parameters<typeof event.addListener>[0]);
  signal?.addEventListener('abort', () => event.removeListener(onMessage as Parameters<typeof event.addListener>[0]));
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'name' in message && Object.hasOwn(senders, String(message.name));
}

/** What our pages may say is told by the address, which no page can forge. Our sample page runs the view, so it may speak for one. */
function maySend(name: MessageName, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const ours = sender.url?.startsWith(browser.runtime.getURL('')) ?? !sender.tab;
  return senders[name] === 'extension' ? ours : sender.tab !== undefined;
}
