/** Elements that never hold anything a reader sees, and whose text would mislead; `ix:header` holds what Inline XBRL does not display. */
export const skipped = new Set(
  'script style link meta head title base template object embed applet canvas svg param source-map audio-worklet datalist map area ix:header'.split(
    ' ',
  ),
);

/** Elements that count without any text in them. */
export const standalone = new Set('img picture source track video audio iframe br hr wbr math input textarea select td th col'.split(' '));

export const pictures = new Set(['img', 'video']);
export const fields = new Set(['input', 'textarea', 'select']);
