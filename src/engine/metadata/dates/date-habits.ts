/** What a page's own language and address say of how it writes days. */
export interface DateHabits {
  lang?: string;
  /** 3/4/2024 is the fourth of March (United States), where nothing else tells. */
  monthFirst?: boolean;
  /** The day in the page's address: of two readings the one that it tells. */
  inAddress?: string;
}
