import { noteLists } from '../../platform/imported-rules/in-use';
import type { ListAnswer, ListRequest } from './list-answer';

/** Has a worker read files; `told` hears everything it says. Ends when it is done, or when it is stopped. */
export async function takeFiles(request: ListRequest, told: (answer: ListAnswer) => void, signal: AbortSignal): Promise<void> {
  const worker = new Worker(new URL('./lists.worker.ts', import.meta.url), { type: 'module' });
  try {
    await new Promise<void>((done, failed) => {
      signal.addEventListener('abort', () => done());
      worker.onerror = ({ message }) => failed(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<ListAnswer>) => ('done' in data ? done() : told(data));
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
    await noteLists();
  }
}
