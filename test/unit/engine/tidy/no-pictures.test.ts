import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const shown = async (image: string): Promise<boolean> => (await tidied(`<p>Text before.</p>${image}`)).includes('<img');

describe('no picture of the article is', () => {
  it.each([
    // Ones that count visits.
    '<noscript><div><img src="https://mc.yandex.ru/watch/1037" style="position:absolute; left:-9999px;" alt=""></div></noscript>',
    '<noscript><p><img src="//www.paper.example/piwik/piwik.php?idsite=1" style="border:0" alt=""></p></noscript>',
    '<img src="//sb.scorecardresearch.com/p?c1=2&c2=22315478" alt="">',
    '<noscript><img src="https://www.assoc-amazon.de/s/noscript?tag=geburtstag02-21" alt=""></noscript>',
    '<img id="apbct_pixel" alt="Pixel" src="https://moderate11-v4.cleantalk.org/pixel/a.gif">',
    '<img src="/seen.gif?page=12" style="left:-9999px;position:absolute">',
    '<noscript><img src="https://cc.paper.example/cc.gif?banner-channel=auto/article" class="visually-hidden" alt=""></noscript>',
    '<noscript><img src="https://count.example/hit?page=12"></noscript>',
    '<img src="//count.example/pv.gif" alt="" style="display : none ;" rel="nofollow">',
    '<noscript><a href="https://ads.example/www/delivery/ck.php?n=a1"><img src="https://ads.example/www/delivery/avw.php?zoneid=8&n=a1" alt="Information"></a></noscript>',
    '<noscript><a href="https://www.clickcease.com"><img src="https://monitor.clickcease.com/stats/stats.aspx" alt="ClickCease"></a></noscript>',
    '<img src="/pins/4087.png" class="tool--pinterest" style="display:none" width="1000" height="1500">',
    '<div aria-hidden="true"><img src="/site/frontend/images/head.png" alt="Boats"></div>',
    '<span><img src="/img/pause.svg" alt="Pause video"></span>',
    '<span><img src="/img/lens.svg" alt="Zoom-In"></span>',
    '<div class="loading-wrapper"><img src="/img/wheel.gif" width="122" class="loading-wrapper__loading"></div>',
    // Signs on buttons, and what says that it shows nothing.
    '<a><img src="https://icons.example/facebook-f.png" alt="facebook icon"></a>',
    '<img src="/up.webp" alt="Arrow Icon">',
    '<img src="/blog/Arrow.svg">',
    '<span><img src="/proxy.php?image=https%3A%2F%2Fquay.example%2Ffavicon-32x32.png&amp;hash=c1" alt="www.quay.example"></span>',
    '<img src="https://quay.example/i/favicon.svg" alt="favicon">',
    '<img src="https://www.google.com/s2/favicons?domain=quay.example" alt="">',
    '<img src="/images/copycode.svg">',
    '<img src="/posts/divider.gif">',
    '<img src="/img/backToTop.png">',
    '<img src="/geo/wheel.svg" alt="loading">',
    '<a href="/pod"><img src="/unnamed-1-300x73.png" width="300" height="73" alt="Listen on Apple Podcasts"></a>',
    '<img src="/play.png" width="300" height="73" alt="Jetzt bei Google Play">',
    '<img src="/banner.png" alt="background image" width="1200" height="500">',
  ])('%s', async (image) => {
    expect(await shown(image)).toBe(false);
  });

  it.each([
    '<img src="/arrow.svg" alt="An arrow through the heart of the town">',
    '<img src="/facebook.jpg" alt="The facebook icon on a wall in Menlo Park">',
    '<img src="/arrow.svg" width="600" height="400">',
    '<img src="/favicon-of-the-quay.png" alt="What the favicon looks like">',
    '<noscript><img src="/ship.jpg" alt=""></noscript>',
    '<img src="/ship.jpg" style="display:none">',
    '<img src="/ship.jpg" class="pin" width="600" height="400">',
    '<div aria-hidden="true"><img src="/2026/ship.jpg" alt="Boats"></div>',
    '<img src="/pause.jpg" alt="Pause video games for an hour a day">',
    '<img src="/listen.jpg" alt="Listen on the radio, as they did in 1940">',
    '<noscript><img src="/waves.gif" alt="Waves"></noscript>',
    '<noscript><img src="/picture?id=5" width="400"></noscript>',
  ])('but what says what it shows, or is large: %s', async (image) => {
    expect(await shown(image)).toBe(true);
  });

  it('a drawing that stands in for a photograph', async () => {
    expect(await tidied('<img src="/img/161-agua-v2.svg" data-td-src-property="/photo.jpg" alt="x">')).toContain('/photo.jpg');
    expect(await tidied('<img src="/tr:w-1800/photo.jpg" data-image="cty7170" alt="x">')).toContain('/photo.jpg');
    expect(await tidied('<img src="/map.svg" data-zoom-icon="/zoom.svg" alt="x">')).toContain('/map.svg');
  });
});
