import { collapse } from '../dom/text';

/** Text between two block-level boundaries, and how much of it stands in links and in bold. */
export class Run {
  readonly texts: Text[] = [];
  raw = '';
  linkChars = 0;
  strongChars = 0;
  /** The numbers of the links it stands in. */
  readonly links = new Set<number>();

  add(text: Text, link: number | undefined, strong: boolean): void {
    this.texts.push(text);
    this.raw += text.data;
    if (link === undefined && !strong) return;
    const { length } = collapse(text.data);
    if (link !== undefined && length > 0) {
      this.linkChars += length;
      this.links.add(link);
    }
    if (strong) this.strongChars += length;
  }
}
