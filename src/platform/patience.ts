/** How long a reader waits for a page before being told that it takes too long, in milliseconds. */
export const patience = 3000;
