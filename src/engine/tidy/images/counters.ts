/** Hosts that count visits with a picture; each gives only those. */
const hosts =
  /^(?:https?:)?\/\/(?:mc\.yandex\.\w+\/watch|s?b\.scorecardresearch\.com|c\.statcounter\.com|\w+\.met\.vgwort\.de|counter\.yadro\.ru|top-fwz\d*\.mail\.ru|counter\.rambler\.ru|(?:www\.)?facebook\.com\/tr\b|pixel\.(?:wp|quantserve|facebook)\.com|stats\.wordpress\.com|px\.ads\.linkedin\.com|bat\.bing\.com|ct\.pinterest\.com|(?:www\.)?google-analytics\.com|googleads\.g\.doubleclick\.net|\w+\.hit\.gemius\.pl|\w+\.ivwbox\.de|imp\.\w+\.(?:io|com|net)\/i\/|[\w-]+\.cleantalk\.org\/pixel|(?:www|ir-\w+)\.(?:assoc-amazon|amazon-adsystem)\.[a-z.]+\/)/i;
/** What those who count for themselves install: Matomo, once Piwik. */
const files = /\/(?:piwik|matomo)\.php\?/i;
const away = /(?:^|;)\s*(?:left|top|text-indent|margin-left)\s*:\s*-\d{3,}/i;

/** Is a picture there to count visits, by its address, or by standing off the page with nothing said of it? Slides wait there too. */
export const countsVisits = (image: Element, src: string): boolean =>
  hosts.test(src) || files.test(src) || (!image.getAttribute('alt')?.trim() && away.test(image.getAttribute('style') ?? ''));
