import type { InWindow } from './window';

/** Where a piece of source runs: a tab (by BiDi context), the popup, the background. */
export type Where = { tab: string } | 'popup' | 'background';
/** Whose code it is there: the document's own, or the extension's in its isolated world. */
export type World = 'document' | 'extension';

/**
 * Runs source text inside a document of Firefox, in a content process. `undefined` when there is no such document, or
 * the extension is not in it. The source gives a promise of JSON.
 */
export function makeInside(inWindow: InWindow, id: string) {
  return async (where: Where, world: World, source: string): Promise<string | undefined> => {
    const answer = await inWindow(runInside, where, world, source, id);
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  };
}

type Answer = { value?: string; error?: undefined } | { error: string };

async function runInside(where: Where, world: World, source: string, id: string): Promise<Answer> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const find = async () => {
    if (where === 'popup') return document.querySelector('browser[webextension-view-type="popup"]');
    if (where === 'background') {
      await extension.wakeupBackground?.();
      return [...extension.views].find((view) => view.viewType === 'background')?.xulBrowser;
    }
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    return NavigableManager.getBrowsingContextById(where.tab)?.top.embedderElement;
  };
  const found: Privileged = await find();
  if (!found?.messageManager) return {};

  /* Travels to the content process as text. */
  const frameScript = (name: string, inExtension: boolean, code: string, extensionId: string) => {
    const done = (answer: Answer) => sendAsyncMessage(name, answer);
    try {
      const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
      const sandbox = inExtension
        ? ExtensionContent.getContextByExtensionId(extensionId, content)?.sandbox
        : Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      if (!sandbox) return done({});
      Cu.exportFunction((value: string) => done({ value }), sandbox, { defineAs: 'galleyTestValue' });
      Cu.exportFunction((error: string) => done({ error }), sandbox, { defineAs: 'galleyTestError' });
      Cu.evalInSandbox(
        `Promise.resolve((() => ${code})()).then((value) => galleyTestValue(String(value)), (error) => galleyTestError(String(error) + '\\n' + error?.stack))`,
        sandbox,
      );
    } catch (error) {
      done({ error: String(error) });
    }
  };
  const name = `galley-test:${Math.random()}`;
  const script = `(${frameScript})(...${JSON.stringify([name, world === 'extension', source, id])})`;
  return new Promise((done) => {
    // A document that goes away in the middle of it never answers, as the popup's first, empty one does.
    window.setTimeout(() => done({ error: 'No answer from the document.' }), where === 'popup' ? 3000 : 60_000);
    found.messageManager.addMessageListener(name, ({ data }: { data: Answer }) => done(data));
    found.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}
