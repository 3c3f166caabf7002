import type { RefusalKind } from '../refusal';

/** What Galley follows in a site config. */
export const ownDirectives: ReadonlySet<string> = new Set([
  'body',
  'title',
  'author',
  'date',
  'strip',
  'strip_id_or_class',
  'strip_image_src',
  'next_page_link',
  'single_page_link',
  'test_url',
  'test_contains',
]);

const foreign: Partial<Record<RefusalKind, readonly string[]>> = {
  switch: [
    'prune',
    'tidy',
    'parser',
    'autodetect_on_failure',
    'autodetect_next_page',
    'footnotes',
    'insert_detected_image',
    'skip_json_ld',
    'strip_comments',
    'src_lazy_load_attr',
  ],
  rewrite: ['find_string', 'replace_string', 'wrap_in', 'dissolve', 'strip_attr', 'post_strip_attr', 'move_into', 'convert_double_br_tags'],
  request: [
    'http_header',
    'login_uri',
    'login_username_field',
    'login_password_field',
    'login_extra_fields',
    'requires_login',
    'not_logged_in_xpath',
    'single_page_link_in_feed',
  ],
  condition: ['if_page_contains', 'native_ad_clue', 'skip_id_or_class'],
};

/** What Galley does not follow, and why. */
export const foreignDirectives: ReadonlyMap<string, RefusalKind> = new Map(
  Object.entries(foreign).flatMap(([kind, names]) => names.map((name) => [name, kind as RefusalKind] as const)),
);
