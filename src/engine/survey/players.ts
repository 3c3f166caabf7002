/** Where podcasts and songs are heard, by the part of the host that names it. Each has shows and songs of everybody. */
const players =
  /^(?:www\.|open\.|music\.|podcasts?\.|play\.|itunes\.|listen\.)*(?:apple|spotify|overcast|pca|pocketcasts|castbox|castro|stitcher|deezer|tunein|iheart|amazon|audible|google|youtube|soundcloud|podchaser|player|podbean|podcastaddict|goodpods|tidal|radiopublic|breaker|ivoox|podimo|pandora|ximalaya|podbbang)\.[a-z.]{2,6}$/;
const named = /^(?:podcasts?|music|itunes|open|listen|play)\./;
/** Other pages of these have no sound. */
const mixed = /(?:^|\.)(?:apple|amazon|google)\./;

/** Does a host play what many have recorded? */
export const isPlayer = (host: string): boolean => players.test(host) && (!mixed.test(host) || named.test(host));
