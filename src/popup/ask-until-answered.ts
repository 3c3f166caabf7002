interface Asking<T> {
  /** Milliseconds until it is asked anew. */
  wait: number;
  /** Called once, when the first wait is over. */
  late: () => void;
  failed: (error: unknown) => T;
  signal: AbortSignal;
}

/**
 * Asks until an answer comes, anew after each wait: a browser under load can lose a question, and an answer that is only
 * late still counts. What the newest question fails with is an answer too. Undefined when nobody wants it any more.
 */
export async function askUntilAnswered<T>(ask: () => Promise<T>, { wait, late, failed, signal }: Asking<T>): Promise<T | undefined> {
  const asked: Promise<T>[] = [];
  while (!signal.aborted) {
    const turn = asked.length;
    asked.push(ask().catch((error) => (turn === asked.length - 1 ? failed(error) : new Promise<never>(() => {}))));
    const answer = await Promise.race([...asked, pause(wait)]);
    if (answer !== silence) return answer;
    if (turn === 0) late();
  }
  return undefined;
}

const silence: unique symbol = Symbol('no answer yet');
const pause = (ms: number) => new Promise<typeof silence>((over) => setTimeout(over, ms, silence));
