import { browser } from '../platform/browser';
import { listen, send } from '../platform/messages';
import type { PageReport } from '../platform/report';
import { readSettings } from '../platform/settings/settings';
import { faceReady } from './faces/set-typeface';
import { followRules } from './follow-rules';
import { textGone } from './host/text-gone';
import { addressNow, whenMoved } from './host/when-moved';
import type { PanelName } from './open-view';
import { forgetArticle, type PageArticle, pageArticle } from './page-article';
import { recallPlace } from './reading-place';
import { leftOutOf, reportOf } from './report-page';
import { share, shared } from './shared';
import { tryRule } from './try-rule';
import { showInView } from './show-in-view';
import { Tidying } from './tidying';
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
  const tidying = new Tidying();
  const found = (patient: boolean) => pageArticle(patient, (look) => tidying.page.lookBehind(look));

  listen(
    {
      'page:report': () => safely(report),
      'page:toggle': ({ anyway }) => safely(() => (view() ? close() : open(anyway))),
      'page:close': () => safely(close),
      'page:panel': ({ panel }) => safely(() => open(true, panel)),
      'page:try': ({ rule }) => tryRule(rule),
      'page:tidy': ({ on }) => safely(() => tidy(on)),
      'page:show': ({ thing, shown }) => safely(() => showThing(thing, shown)),
    },
    stop.signal,
  );

  function dispose() {
    view()?.close();
    if (tidying.page.found) tidying.untidy();
    stop.abort();
  }

  async function report(): Promise<PageReport> {
    const opened = view();
    if (opened) return reportOf(opened, opened.leftOut.things, true);
    const article = tidying.page.found ?? (await found(false));
    if (!article) return { state: 'empty' };
    if (article === 'large') return { state: 'large' };
    const { strength } = await readSettings(location.hostname);
    return reportOf(article, leftOutOf(article, strength), view() !== undefined, tidying.page.state);
  }

  async function tidy(on: boolean): Promise<PageReport> {
    view()?.close();
    const article = on ? await found(true) : null;
    if (article && article !== 'large') await tidying.tidy(article);
    else tidying.untidy();
    return report();
  }

  /** On the tidied page where it stands; else in the clean view, which opens for it. */
  async function showThing(thing: { id: string; preview: string }, shown: boolean): Promise<PageReport> {
    if (tidying.page.found && !view()) tidying.page.show(thing.id, shown)?.scrollIntoView({ block: 'center' });
    else {
      await open(true);
      showInView(view(), thing, shown);
    }
    return report();
  }

  function close(): Promise<PageReport> {
    view()?.close();
    return report();
  }

  async function open(anyway: boolean, panel?: PanelName): Promise<PageReport> {
    if (!view()) {
      const [article, settings] = await Promise.all([found(anyway), readSettings(location.hostname), recallPlace(addressNow())]);
      if (!article || article === 'large' || !(article.article.hasArticle || anyway)) return report();
      await faceReady(settings.typeface, article.body.textContent ?? '');
      if (!view()) {
        shownBy(article.rules);
        show(article, settings, panel);
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
    const closed = () => {
      state.view = undefined;
      if (tidying.page.found) tidying.tell();
    };
    const opened = openView({ article, body, settings, rules, wanted, closed });
    state.view = opened;
    const moved = () => {
      forgetArticle();
      opened.close();
    };
    whenMoved(moved, textGone(opened), opened.signal);
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
