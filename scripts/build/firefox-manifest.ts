import type { ManifestV3Export } from '@crxjs/vite-plugin';

type Manifest = Record<string, unknown> & { background: { service_worker: string; type: 'module' } };

/** Firefox's manifest, made from Chrome's: event page, id, versions, icons for dark toolbars. */
export function firefoxManifest(chrome: Manifest): ManifestV3Export {
  const { minimum_chrome_version: _, background, action, ...rest } = chrome;
  const icons = (name: string) => [16, 32].map((size) => ({ light: `icons/light-${size}.png`, dark: `icons/${name}-${size}.png`, size }));
  return {
    ...rest,
    action: { ...(action as object), theme_icons: icons('off') },
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: {
      gecko: {
        id: 'galley@galley.invalid',
        // data_collection_permissions is understood from 140 on (142 on Android).
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}
