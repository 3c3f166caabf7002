import { browser } from '../platform/browser';
import { listen, send } from '../platform/messages';
import { type PageReport, summarise } from '../platform/report';
import { readSettings } from '../platform/settings/settings';
import { faceReady } from './faces/set-typeface';
import { followRules } from './follow-rules';
import { whenMoved } from './host/when-moved';
import type { PanelName } from './open-view';
import { type PageArticle, pageArticle } from './page-article';
import { gapOf } from './left-out';
import { share, shared } from './shared';
import { isLeftOut } from './strength';
import { tryRule } from './try-rule';
import { openView } from './view';

/** Injected again and again, it starts once; a script that an update of the extension left behind gives way. */
if (!shared()?.alive()) {
  shared()?.dispose();
  start();
}

function start(): void {
  const stop = new AbortController();
  const current = { alive: () => browser.runtime?.id !== undefined, dispose };
  share(current);
  const view = () => shared()?.view;

  listen(
    {
      'page:report': () => safely(report),
      'page:toggle': ({ anyway }) => safely(() => (view() ? close() : open(anyway))),
      'page:close': () => safely(close),
      'page:panel': ({ panel }) => safely(() => open(true, panel)),
      'page:try': ({ rule }) => tryRule(rule),
    },
    stop.signal,
  );

  function dispose() {
    view()?.close();
    stop.abort();
  }

  async function report(): Promise<PageReport> {
    const removed = view()?.leftOut.things;
    const found = view() ?? (await pageArticle());
    if (!found) return { state: 'empty' };
    const { article, body } = found;
    const { strength } = await readSettings(location.hostname);
    const out = removed ?? article.removed.filter((thing) => isLeftOut(strength, thing, gapOf(body, thing.id) !== null));
    return { state: article.hasArticle ? 'article' : 'no-article', open: view() !== undefined, article: { ...summarise(article), removed: out } };
  }

  function close(): Promise<PageReport> {
    view()?.close();
    return report();
  }

  async function open(anyway: boolean, panel?: PanelName): Promise<PageReport> {
    if (!view()) {
      const [found, settings] = await Promise.all([pageArticle(), readSettings(location.hostname)]);
      if (!found || !(found.article.hasArticle || anyway)) return report();
      await faceReady(settings.typeface, found.body.textContent ?? '');
      if (!view()) {
        shownBy(found.rules);
        show(found, settings, panel);
      }
    } else if (panel) view()?.showPanel?.(panel);
    return report();
  }

  const { rules, opened: shownBy } = followRules({
    isOpen: () => view() !== undefined,
    reopen: () => {
      view()?.close();
      return safely(() => open(true));
    },
    signal: stop.signal,
  });

  function show({ article, body }: PageArticle, settings: Awaited<ReturnType<typeof readSettings>>, wanted?: PanelName) {
    const state = shared();
    if (!state) return;
    const opened = openView({ article, body, settings, rules, wanted, closed: () => (state.view = undefined) });
    state.view = opened;
    whenMoved(opened.close, opened.signal);
    afterPaint(() => {
      if (opened.signal.aborted) return;
      if (state.equip) state.equip(opened);
      else void send('view:aids', {});
    });
  }
}

/** The first frame has been drawn when the task after its animation frame runs. */
const afterPaint = (then: () => void) => requestAnimationFrame(() => setTimeout(then));

/** A page on which something goes wrong stays as it was, and the reader is told. */
async function safely(answer: () => PageReport | Promise<PageReport>): Promise<PageReport> {
  try {
    return await answer();
  } catch (error) {
    shared()?.view?.close();
    return { state: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
