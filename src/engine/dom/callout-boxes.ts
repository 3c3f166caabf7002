/** What makers of documentation call the boxes that they set apart as notes. */
export const calloutBoxes =
  /(?:^|[\s_-])(?:admonition(?:block)?|callout|alert|markdown-alert|notice|note-?box|infobox-note|tip-?box|hint|message-box)(?:$|[\s_-])/i;

/** What they call them, by what they mean to the reader. */
export const calloutKinds: ReadonlyArray<readonly [string, RegExp]> = [
  ['danger', /\b(?:danger|error|caution|bug|critical)\b/],
  ['warning', /\b(?:warning|warn|attention|important)\b/],
  ['tip', /\b(?:tip|hint|success)\b/],
  ['info', /\b(?:info|information|seealso|abstract|example|question)\b/],
  ['note', /\b(?:note|notice|remark|secondary|primary)\b/],
];
