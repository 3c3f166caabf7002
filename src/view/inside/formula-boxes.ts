import { make } from '../dom/make';

/** Formulas on lines of their own stand in boxes that scroll when they are wide, before they are set and after. */
export function boxFormulas(body: HTMLElement): void {
  for (const formula of body.querySelectorAll('math[display="block"], [data-galley-tex][data-galley-lines="display"]')) {
    const box = make('span', { class: 'formula' });
    formula.before(box);
    box.append(formula);
  }
}
