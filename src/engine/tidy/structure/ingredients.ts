import { rename } from '../nodes';
import type { Step } from '../step';

const ingredient = '[itemprop~=recipeIngredient], [itemprop~=ingredients]';

/** How much and of what are one line, though the page sets them in boxes side by side. */
export const ingredients: Step = (root) => {
  for (const line of root.querySelectorAll(ingredient))
    for (const part of line.querySelectorAll('div, p')) {
      part.before(' ');
      rename(part, 'span');
    }
};
