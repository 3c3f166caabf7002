/** Whoever reported, with an address to write to. */
const reporter = /^[\p{L}\p{M}\s()=·|]{0,25}[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)\]\s]*$/u;
/** Or with an account: "Twitter: @annlee", "twitter.com/annlee". */
const account =
  /^(?:(?:on|via)\s)?(?:twitter|x|instagram|facebook)\s?[:：]?\s?@\w{2,30}$|^(?:https?:\/\/)?(?:www\.)?(?:twitter|x|instagram|facebook)\.com\/@?\w{2,30}$/i;
const longest = 260;

/** Is a line the signature of a reporter? */
export const isReporterLine = (text: string): boolean =>
  text.length <= longest && (reporter.test(text.trim()) || account.test(text.trim()));
