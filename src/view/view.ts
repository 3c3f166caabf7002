import type { Article } from '../engine/article';
import { message, uiDirection } from '../platform/i18n';
import { send } from '../platform/messages';
import type { Settings } from '../platform/settings/schema';
import { foldUnlessShown } from './article/comments';
import { makeLeftOutLine } from './article/left-out-line';
import { renderArticle } from './article/render';
import { make } from './dom/make';
import { makeSheet } from './dom/sheet';
import { copyCleanly } from './host/clean-copy';
import { fitScreen } from './host/fit-screen';
import { makeHost, place } from './host/host';
import { replaceLostClicks } from './host/lost-clicks';
import { hearLostEscape } from './host/lost-escape';
import { paintPageScrollbars } from './host/page-scrollbars';
import { rememberPage } from './host/page-state';
import { hidePageOnPaper } from './host/print-sheet';
import { keepEventsIn } from './host/quiet-events';
import { stayOnTop } from './host/stay-on-top';
import { addressNow } from './host/when-moved';
import { setTypeface } from './faces/set-typeface';
import { settleImages } from './images';
import { closeTopmost, type KeyMap, pressKey } from './keys/key-map';
import { LeftOut } from './left-out';
import { followAnchors } from './links';
import type { OpenView, PageRules, PanelName } from './open-view';
import { keepPlace, keepPlaceAlways, restorePlace } from './reading-place';
import { Keeping } from './settings/keeping';
import { LiveSettings } from './settings/live-settings';
import { dress } from './settings/dress';
import { goTo } from './go-to';
import { firstStyles } from './styles';
import { makeStrip } from './strip';

interface Opening {
  article: Article;
  /** The article's nodes, kept from one opening to the next. */
  body: HTMLElement;
  settings: Settings;
  rules: PageRules;
  wanted?: PanelName;
  closed: () => void;
}

/** Shows the article over the page. Everything it sets up ends with its signal; the page is then as it was. */
export function openView({ article, body, settings: stored, rules, wanted, closed }: Opening): OpenView {
  const stop = new AbortController();
  const { signal } = stop;
  const address = addressNow();
  const putBack = rememberPage();
  const { element: host, root } = makeHost([makeSheet(...firstStyles)], stored.openRoot);
  const settings = new LiveSettings(stored, location.hostname, signal);
  const keeping = new Keeping(settings, location.hostname, signal);
  const news = make('p', { class: 'news', role: 'status' });

  const close = () => {
    if (signal.aborted) return;
    keepPlace(dialog, address);
    stop.abort();
    host.remove();
    putBack();
    closed();
  };

  const line = makeLeftOutLine(() => view.showPanel?.('removed'), signal);
  const strip = makeStrip(close, signal);
  const { main } = renderArticle(article, body, { url: address, leftOut: line, signal });
  const title = message('view_dialog', article.title);
  const dialog = make(
    'dialog',
    { class: 'galley', 'aria-label': title, lang: message('locale'), dir: uiDirection() },
    strip.element,
    main,
    news,
  );
  dress(dialog, stored, article.vertical);
  settings.watch((now) => dress(dialog, now, article.vertical));
  setTypeface({ dialog, body, settings, signal }, () => news.replaceChildren(message('view_noTypeface')));
  root.append(dialog);

  const closeView = () => {
    close();
    return true;
  };
  const keys: KeyMap = { single: new Map(), onFocused: [], escapes: [closeView] };
  const view: OpenView = {
    ...{
      article,
      address,
      host: location.hostname,
      root,
      dialog,
      main,
      body,
      tools: strip.tools,
      settings,
      keeping,
      rules,
      keys,
      signal,
      wanted,
      close,
    },
    leftOut: new LeftOut(article, main),
    goTo: (target) => goTo(dialog, target),
    announce: (text) => news.replaceChildren(text),
  };
  view.showPanel = (name) => {
    view.wanted = name;
  };

  const onKey = (event: KeyboardEvent) => pressKey(event, keys, root.activeElement, settings.now.singleKeys);
  // These first: what is kept in is heard by nobody after.
  hearLostEscape(host, root, onKey, signal);
  replaceLostClicks(root, signal);
  keepEventsIn(host, { onKey, onCopy: (event) => copyCleanly(root, event), open: stored.openRoot }, signal);
  followAnchors(main, view.goTo, signal);
  settleImages(main, signal);
  view.leftOut.watch(() => line.tell(view.leftOut.things.length), signal);
  foldUnlessShown(view);
  view.leftOut.applyStrength(stored.strength);
  settings.watch((now) => view.leftOut.applyStrength(now.strength));
  hidePageOnPaper(signal);
  place(host);
  dialog.showModal();
  fitScreen(dialog, signal);
  paintPageScrollbars(dialog, settings, signal);
  restorePlace(dialog, address);
  keepPlaceAlways(dialog, address, signal);
  const back = (event: Event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    closeTopmost(keys);
  };
  dialog.addEventListener('cancel', back, { signal });
  stayOnTop({ host, root, dialog, close, signal });
  const tellOpen = () => void send('view:changed', { open: true });
  tellOpen();
  // A page that comes back from the browser's memory brings its view along, but the toolbar has forgotten.
  window.addEventListener('pageshow', ({ persisted }) => persisted && tellOpen(), { signal });
  signal.addEventListener('abort', () => void send('view:changed', { open: false }));
  return view;
}
