// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readMetadata } from '../../../../src/engine/metadata/read-metadata';
import type { Page } from '../../../../src/engine/page';
import { snapshot } from '../../../../src/engine/snapshot/snapshot';

function imageOf(...files: string[]) {
  const [openGraph, twitter] = files;
  document.head.innerHTML = `<meta property="og:image" content="${openGraph}"><meta name="twitter:image" content="${twitter ?? ''}">`;
  document.body.innerHTML = '<h1>A story</h1><p>Text</p>';
  const { metadata, provenance } = readMetadata(snapshot(document, { url: 'https://news.example/story' }) as Page);
  return { image: metadata.image, disagrees: provenance.image?.disagrees };
}

it.each(['/apple-touch-icon-180x180.png', '/img/favicon.ico', '/article_placeholder.png', '/no-image.jpg', '/blank.gif'])(
  'the site’s stand-in %s is no lead image',
  (file) => {
    expect(imageOf(file).image).toBeUndefined();
    expect(imageOf(file, '/boat.jpg').image).toBe('https://news.example/boat.jpg');
  },
);

it('a picture may be called after what it shows', () => {
  expect(imageOf('/a-blank-page.jpg').image).toBe('https://news.example/a-blank-page.jpg');
  expect(imageOf('/pixel-art.png').image).toBe('https://news.example/pixel-art.png');
});

it('another crop of a picture is no other opinion', () => {
  expect(imageOf('/boat-1200.jpg', '/boat-600.jpg').disagrees).toBeUndefined();
});

it('of several addresses in one the first is the picture’s', () => {
  expect(imageOf('https://news.example/boat.jpghttps://news.example/quay.jpg').image).toBe('https://news.example/boat.jpg');
});
