import { spacedText, textOf } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

/** In characters: "Price, high to low"; what a hint or a button says. */
const longest = { option: 40, hint: 500, button: 160, opener: 60 };
const fewestOptions = 2;
/** In characters: sizes to choose from are shorter. */
const shortest = 4;
/** Fewer buttons that end alike may each be the name of something. */
const fewestAlike = 3;
/** Where a hint in the text explains a word of it. */
const inText = 'p, li, td, dd, figcaption, h1, h2, h3, h4, h5, h6';
const heading = 'h1, h2, h3, h4, h5, h6';
/** What readers of screens are told in words of their own, by the classes of the field; the page draws a sign instead. */
const unseen =
  '[class~="sr-only" i], [class*="visually-hidden" i], [class*="visuallyhidden" i], [class*="screen-reader" i], [class*="screenreader" i], [class*="hidden-accessible" i], [class~="clipped"]';
const opensWindow = '[aria-haspopup="dialog"], [data-modal-open], [data-toggle="modal"], [data-bs-toggle="modal"]';

/** What is a control by its role or its make, whatever it says: lists and menus to choose from, hints on pointing, buttons that are signs, such as open windows. */
export const controlsByRole = detector('other', function* (survey) {
  const { page } = survey;
  for (const list of page.root.querySelectorAll('[role="listbox"]'))
    if (isMenu(survey, list)) yield found(list, 'control_label', spacedText(list).slice(0, longest.option));
  for (const menu of menusOf(survey)) yield found(menu, 'control_label', spacedText(menu).trim().slice(0, longest.option));
  for (const hint of page.root.querySelectorAll('[role="tooltip"]')) {
    const { chars } = page.stats(hint);
    if (chars > 0 && chars <= longest.hint && !hint.parentElement?.closest(inText)) yield found(hint, 'control_label');
  }
  const buttons = survey.named('button').filter((button) => {
    const { chars } = page.stats(button);
    return (
      chars > 0 && chars <= longest.button && !button.closest(heading) && !button.querySelector(heading) && survey.prose.of(button) === 0
    );
  });
  for (const button of buttons) if (isSign(button) || opens(page, button)) yield found(button, 'control_label', textOf(button));
  for (const button of endingAlike(buttons)) yield found(button, 'control_label', textOf(button));
});

/** Options of a few words each, and nothing else; carousels give their slides such roles too. */
function isMenu({ page, prose }: Survey, list: Element): boolean {
  const options = list.querySelectorAll('[role="option"]');
  const { chars, images, links } = page.stats(list);
  const isShort = chars <= options.length * longest.option && chars > options.length * shortest;
  return options.length >= fewestOptions && isShort && images === 0 && links === 0 && prose.of(list) === 0 && !list.querySelector(heading);
}

const choices = '[role="menuitemradio"], [role="menuitemcheckbox"]';

/** What is chosen from by roles that nothing but a menu has, with the button that opens it. */
function menusOf({ page, prose }: Survey): Set<Element> {
  const menus = new Set<Element>();
  for (const choice of page.root.querySelectorAll(choices)) {
    const menu = choice.closest('details') ?? choice.closest('[role="menu"]');
    if (menu) menus.add(menu);
  }
  return new Set([...menus].filter((menu) => prose.of(menu) === 0 && !menu.querySelector(heading) && page.stats(menu).images === 0));
}

/** Is all that a button says told to readers of screens only? */
const isSign = (button: Element): boolean => textsIn(button).every((text) => isUnseen(text, button));

function isUnseen({ parentElement }: Text, button: Element): boolean {
  const box = parentElement?.closest(unseen);
  return box != null && box !== button && button.contains(box);
}

/** A window of details is opened by a line of its own, which is no line of the text. */
const opens = (page: Page, button: Element): boolean =>
  button.matches(opensWindow) && page.stats(button).chars <= longest.opener && !button.closest('p, li, td, dd');

/** "Add the green oar to compare": buttons whose seen word is the same for each thing, the rest told to readers of screens. */
function* endingAlike(buttons: readonly Element[]): Generator<Element> {
  const alike = new Map<string, Element[]>();
  for (const button of buttons) {
    const texts = textsIn(button);
    const seen = texts.filter((text) => !isUnseen(text, button));
    if (seen.length === 0 || seen.length === texts.length || button.hasAttribute('aria-expanded')) continue;
    const said = seen.map((text) => textOf(text)).join(' ');
    const others = alike.get(said);
    if (others) others.push(button);
    else alike.set(said, [button]);
  }
  for (const some of alike.values()) if (some.length >= fewestAlike) yield* some;
}
