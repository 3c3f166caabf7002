/** What we use of Turndown, which comes without types. */
declare module 'turndown' {
  export interface Rule {
    filter: string | string[] | ((node: HTMLElement) => boolean);
    replacement: (content: string, node: HTMLElement) => string;
  }
  export interface Options {
    headingStyle?: 'atx' | 'setext';
    codeBlockStyle?: 'fenced' | 'indented';
    bulletListMarker?: '-' | '*' | '+';
    emDelimiter?: '*' | '_';
    hr?: string;
  }
  export default class TurndownService {
    constructor(options?: Options);
    addRule(name: string, rule: Rule): this;
    turndown(node: HTMLElement): string;
    escape(text: string): string;
  }
}
