/** Numbers of the weights file: below 91 one character of ASCII each (`#` is 0, the backslash is left out), then Latin letters. */
export function numberAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - (code > 160 ? 70 : code > 92 ? 36 : 35);
}

/** The symbol of nothing, for numbers with a sign. */
export const middle = 45;
