import type { Shared } from '../../../src/view/shared';
import type { Served } from './web/web';

type OpenView = NonNullable<Shared['view']>;

/** By which of a reader's gestures. `shortcut` needs a reader with a window in Chromium (see `windowedReader`), `menu` is for Firefox alone. */
export type Gesture = 'toolbar' | 'shortcut' | 'menu';

/** A browser with the built extension in it. */
export interface Reader {
  browser: 'chromium' | 'firefox';
  /**
   * Opens a page in a new tab in front: HTML (starting with `<`), the name of a folder in test/pages, or what to serve.
   * HTML is served at https://paper.example/story unless `url` says otherwise.
   */
  open(page: string | Served, options?: { url?: string; headers?: Record<string, string> }): Promise<Tab>;
  /** Opens an address as it is: `about:blank`, `chrome://version`, something put there before. */
  visit(url: string): Promise<Tab>;
  /** Puts something at an address of the test web. */
  put(url: string, served: Served): void;
  /** Opens one of the extension's own pages, by its path in the package: `src/options/options.html`. */
  openOwnPage(path: string): Promise<OwnPage>;
  /** The same, when the reader has made the extension open it. */
  openedOwnPage(path: string): Promise<OwnPage>;
  storage(area: 'local' | 'sync'): Storage;
  /** Shown as light or dark from now on. */
  scheme(scheme: 'light' | 'dark'): Promise<void>;
  /** The keys the browser has assigned to the toggle. */
  shortcut(): Promise<string>;
  /** What the toolbar button says of the tab in front. */
  button(): Promise<{ badge: string; title: string }>;
  /** What the browser says when the extension wants into the tab in front although the reader asked for nothing. */
  injectUnasked(): Promise<string>;
  /** Closes what the test opened and empties the storage; called after each test. */
  tidy(): Promise<void>;
  close(): Promise<void>;
  /** Until the browser is closed, by whomever. */
  closed(): Promise<void>;
}

export interface Storage {
  get(): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}

/** Functions run in a browser: nothing from outside their own arguments. What they return must survive JSON. */
interface Evaluates {
  evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
}

export interface Tab extends Evaluates {
  /** Runs in the extension's isolated world, on the open view, closed shadow root and all. Throws when no view is open. */
  inView<A extends unknown[], T>(run: (view: OpenView, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** A real gesture. Ends when the view has opened (or closed); where that cannot be, use `gesture`. */
  toggle(by?: Gesture): Promise<void>;
  /** A real gesture without waiting for anything. `toolbar` opens the popup. */
  gesture(by: Gesture): Promise<void>;
  /** Opens the popup with the toolbar button and waits until it has the page's answer. */
  popup(): Promise<Popup>;
  isOpen(): Promise<boolean>;
  /** Waits until the reading aids are there. */
  aids(): Promise<void>;
  /** All the text a reader sees in the view (`innerText` of the dialog, white space folded), toolbar included. */
  text(): Promise<string>;
  /** Clicks the first element in the view that matches, with the real mouse, in its middle. */
  click(selector: string, options?: { button?: 'left' | 'middle' | 'right' }): Promise<void>;
  /** Taps with a finger on the middle of the first element in the view that matches. */
  tap(selector: string): Promise<void>;
  /** Clicks at a place of the window, whatever is there. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses real keys one after another: `Escape`, `Tab`, `a`, `Shift+Tab`. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** A PNG of what is on screen; with a name it is also kept as out/e2e/BROWSER-NAME.png. */
  screenshot(name?: string): Promise<Buffer>;
  /** Laid out as for printing, or for the screen again. */
  onPaper(on: boolean): Promise<void>;
  /** How many sheets it takes on A4 paper, as the browser saves it as PDF. */
  sheets(): Promise<number>;
  /** The window's inner size in CSS pixels; as a telephone (Chromium only), which lays pages out wider than its screen. */
  size(width: number, height: number, as?: 'telephone'): Promise<void>;
  reload(): Promise<void>;
  goto(url: string): Promise<void>;
  address(): string;
  /** Exceptions that nobody caught, in the page, in the view or in the background, since the tab was opened. */
  problems(): Promise<string[]>;
  close(): Promise<void>;
}

export interface Popup extends Evaluates {
  /** All its text, white space folded. */
  text(): Promise<string>;
  /** Clicks the first element that matches, with the mouse. */
  click(selector: string): Promise<void>;
  /** Nothing in Firefox, which draws panels in windows that no driver takes pictures of. */
  screenshot(name?: string): Promise<Buffer | undefined>;
  close(): Promise<void>;
}

export interface OwnPage extends Evaluates {
  text(): Promise<string>;
  click(selector: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(name?: string): Promise<Buffer>;
  size(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}
