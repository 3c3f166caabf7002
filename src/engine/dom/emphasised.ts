/** Is all of a line in bold or italic letters, by one element around them? */
export const isEmphasised = ({ firstElementChild: letters, textContent }: Element): boolean =>
  letters?.matches('strong, b, em, i') === true && letters.textContent?.trim() === textContent?.trim();
