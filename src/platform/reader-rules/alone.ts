/** One writer at a time among our pages and the background: two tabs may edit at once. */
export const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('galley-rules', work);
