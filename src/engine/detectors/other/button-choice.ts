import { textOf } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

const fewest = 2;
/** In characters: a unit or a size to choose, and what it is of. */
const longest = { button: 12, label: 24 };
/** In these a key or a value may be shown as a button. */
const elsewhere = 'li, td, th, dd, dt, figure, blockquote, nav, form';

/** Short buttons to choose by, and a word for what they choose: "Scale 1x 2x 3x", "Units US Metric"; not what readers are asked. */
export const buttonChoice = detector('other', function* (survey) {
  if (!survey.tellsStory) return;
  const boxes = new Set<Element>();
  for (const button of survey.named('button')) {
    const row = button.parentElement;
    if (!row || button.closest(elsewhere)) continue;
    boxes.add(row);
    if (row.parentElement) boxes.add(row.parentElement);
  }
  for (const box of boxes) if (isChoice(survey, box)) yield found(box, 'control_label', textOf(box));
});

function isChoice({ page }: Survey, box: Element): boolean {
  const buttons = [...box.querySelectorAll('button')].filter((button) => page.stats(button).chars > 0);
  if (box === page.root || buttons.length < fewest || page.stats(box).chars > longest.label + longest.button * buttons.length) return false;
  if (buttons.some((button) => page.stats(button).chars > longest.button)) return false;
  // The label is one text, and stands before them all.
  const [label, ...others] = textsIn(box);
  const said = label?.data.trim() ?? '';
  const isLabel =
    label &&
    !/[?？]$/.test(said) &&
    said.length <= longest.label &&
    /\p{L}{2}/u.test(said) &&
    !label.parentElement?.closest('button, h1, h2, h3, h4, h5, h6, a');
  return Boolean(isLabel) && others.every((text) => text.parentElement?.closest('button'));
}
