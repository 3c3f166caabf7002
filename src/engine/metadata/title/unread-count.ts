/** How much is unread, before the title of a page that keeps its reader informed: "(3) Maria on …", "(12+) Inbox". */
const count = /^\(\d{1,3}\+?\)\s+(?=\S)/;

/** The tab's title without it, if nobody else who says what the page is called (`others`) begins so too: "(500) Days of Summer". */
export const withoutUnread = (title: string, others: readonly (string | undefined)[]): string => {
  const found = count.exec(title)?.[0];
  return found && !others.some((other) => other?.startsWith(found)) ? title.slice(found.length) : title;
};
