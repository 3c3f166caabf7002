/** Networks and messengers, where sites have channels of their own. Shops for apps are none: what is new in an app is a story. */
const networks =
  /^(?:https?:)?\/\/(?:[a-z-]{1,6}\.)?(?:(?:facebook|fb|twitter|x|instagram|youtube|linkedin|pinterest|tiktok|threads|telegram|whatsapp|weibo|vk)\.(?:com|net|me|ru)|t\.me|bsky\.app)\//i;

/** Does an address, as it stands in a link or whole, lead to a social network? */
export const leadsToNetwork = (address: string): boolean => networks.test(address);
