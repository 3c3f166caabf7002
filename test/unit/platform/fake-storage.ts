type Values = Record<string, unknown>;
type Listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value).replaceAll('<', '\\u003C')).length;

/** As Chromium refuses what has no room in storage.sync: all or nothing, in these words. */
function checkQuota(values: Values): void {
  const sizes = Object.entries(values).map(([key, value]) => key.length + bytes(value));
  if (sizes.length > 512) throw new Error('Resource::kMaxItems quota exceeded');
  if (sizes.some((size) => size > 8192)) throw new Error('Resource::kQuotaBytesPerItem quota exceeded');
  if (sizes.reduce((sum, size) => sum + size, 0) > 102_400) throw new Error('Resource::kQuotaBytes quota exceeded');
}

/** Storage as the browser keeps it: values are copies, room is scarce in sync, and every area tells of its changes. */
export function fakeStorage() {
  const listeners = new Set<Listener>();
  const area = (name: string, values: Values = {}) => ({
    values,
    async get(keys: string | string[] | null) {
      const wanted = keys === null ? Object.keys(values) : [keys].flat();
      return structuredClone(Object.fromEntries(wanted.filter((key) => key in values).map((key) => [key, values[key]])));
    },
    async set(patch: Values) {
      if (name === 'sync') checkQuota({ ...values, ...patch });
      const changes = Object.entries(patch).map(([key, newValue]) => [key, { oldValue: values[key], newValue }]);
      Object.assign(values, structuredClone(patch));
      for (const listener of listeners) listener(Object.fromEntries(changes), name);
    },
    async remove(keys: string | string[]) {
      const changes = [keys].flat().map((key) => [key, { oldValue: values[key] }]);
      for (const key of [keys].flat()) delete values[key];
      for (const listener of listeners) listener(Object.fromEntries(changes), name);
    },
  });
  return {
    sync: area('sync'),
    local: area('local'),
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
}
