import { collapse } from '../../dom/text';
import type { Page } from '../../page';
import { imageSource } from '../images/lazy-source';
import type { Step } from '../step';
import { galleryNames } from './galleries';

/** How carousels name the copies they make of their first and last slides, so that one can go round. */
const cloned = '.swiper-slide-duplicate, .slick-cloned, .bx-clone, .owl-item.cloned, [class*="slide--clone"], .slide.clone';
const mostSiblings = 200;

/** What a slide shows: its words and the addresses of its pictures, of which one stand-in may hold the place of all. */
const shows = (slide: Element, page: Page): string => {
  const images = slide.matches('img') ? [slide] : [...slide.querySelectorAll('img')];
  if (images.length === 0) return '';
  const addresses = images.map((image) => imageSource(image, page).src || (image.getAttribute('src') ?? ''));
  return [collapse(slide.textContent ?? ''), ...addresses].join('\n');
};

/** A slide that stands twice in its carousel goes once: the one that says it is the copy, else the later one. */
export const clonedSlides: Step = (root, { page }) => {
  for (const box of new Set([...root.querySelectorAll('img')].flatMap((image) => around(image, root)))) {
    const slides = [...box.children];
    if (slides.length < 2 || slides.length > mostSiblings) continue;
    const seen = new Set<string>();
    for (const slide of [...slides.filter((one) => !one.matches(cloned)), ...slides.filter((one) => one.matches(cloned))]) {
      const key = shows(slide, page);
      if (key && seen.has(key) && isSlide(slide, box)) slide.remove();
      seen.add(key);
    }
  }
};

/** Only in carousels: two posts of one person can say the same. */
const isSlide = (slide: Element, box: Element): boolean =>
  slide.matches(cloned) || [slide, box].some((one) => galleryNames.test(one.getAttribute('class') ?? ''));

/** The boxes in which a picture can be a slide or a part of one. */
function around(image: Element, root: Element): Element[] {
  const boxes: Element[] = [];
  for (let box = image.parentElement; box && box !== root && boxes.length < 5; box = box.parentElement)
    if (box.matches('div, ul, ol, section, figure')) boxes.push(box);
  return boxes;
}
