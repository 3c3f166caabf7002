/** Brackets and quotes in pairs: what can be said of a selector without a browser. */
export function balanced(selector: string): boolean {
  const open: string[] = [];
  let quote = '';
  for (let i = 0; i < selector.length; i++) {
    const sign = selector[i] as string;
    if (sign === '\\') i++;
    else if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(' || sign === '[') open.push(sign === '(' ? ')' : ']');
    else if ((sign === ')' || sign === ']') && open.pop() !== sign) return false;
  }
  return open.length === 0 && quote === '';
}
