import { namesPhotograph } from '../../dom/picture-file';

/** Hosts that count visits with a picture; each gives only those. */
const hosts =
  /^(?:https?:)?\/\/(?:mc\.yandex\.\w+\/watch|s?b\.scorecardresearch\.com|c\.statcounter\.com|\w+\.met\.vgwort\.de|counter\.yadro\.ru|top-fwz\d*\.mail\.ru|counter\.rambler\.ru|(?:www\.)?facebook\.com\/tr\b|pixel\.(?:wp|quantserve|facebook)\.com|stats\.wordpress\.com|px\.ads\.linkedin\.com|bat\.bing\.com|ct\.pinterest\.com|(?:www\.)?google-analytics\.com|googleads\.g\.doubleclick\.net|\w+\.hit\.gemius\.pl|\w+\.ivwbox\.de|imp\.\w+\.(?:io|com|net)\/i\/|monitor\.clickcease\.com|[\w-]+\.cleantalk\.org\/pixel|(?:www|ir-\w+)\.(?:assoc-amazon|amazon-adsystem)\.[a-z.]+\/)/i;
/** What those who count or advertise for themselves install: Matomo, once Piwik; Revive, once OpenX. */
const files = /\/(?:piwik|matomo)\.php\?|\/delivery\/(?:avw|lg|bcn)\.php\?/i;
const away = /(?:^|;)\s*(?:left|top|text-indent|margin-left)\s*:\s*-\d{3,}/i;

const unseen = /(?:^|;)\s*display\s*:\s*none/i;

/** Is a picture there to count visits, by its address, or by standing off the page or nowhere with nothing said of it? Slides wait there too, and photographs for a script. */
export function countsVisits(image: Element, src: string): boolean {
  if (hosts.test(src) || files.test(src)) return true;
  const style = image.getAttribute('style') ?? '';
  return isUntold(image) && (isPin(image, style) || away.test(style) || (unseen.test(style) && !namesPhotograph(src)));
}

/** Is it the high picture that a page hides for those who pin it, as its class says? */
const isPin = (image: Element, style: string): boolean =>
  unseen.test(style) && /(?:^|[\s_-])pin(?:s|terest)?(?:[\s_-]|$)/i.test(image.getAttribute('class') ?? '');

/** Is nothing said of a picture that is there only for those without scripts, not even its size, and that is no photograph? Then it counts them. */
export const countsReaders = (image: Element): boolean =>
  isUntold(image) && !image.matches('[width], [height], [srcset]') && !namesPhotograph(image.getAttribute('src') ?? '');

const isUntold = (image: Element): boolean => !image.getAttribute('alt')?.trim();
