/** Numbers for shapes: elements of one tag and one set of classes share a number. */
export class Shapes {
  private readonly numbers = new Map<string, number>();

  /** Numbers in class names tell apart what is alike, so they do not count. */
  of(name: string, classes: string): number {
    const key = classes === '' ? name : `${name} ${classes}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const plain = withoutDigits(key);
    const shape = this.numbers.get(plain) ?? this.numbers.size;
    this.numbers.set(plain, shape);
    this.numbers.set(key, shape);
    return shape;
  }
}

function withoutDigits(text: string): string {
  let plain = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) continue;
    plain += text.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}
