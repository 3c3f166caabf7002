/** Longer than any step takes on a busy machine. */
export const patience = 90_000;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Asks again and again until the answer is neither false nor nothing. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false | null>): Promise<T> {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await pause(40);
  }
  throw new Error(`Waited in vain: ${what}${last ? ` (${last})` : ''}`);
}
