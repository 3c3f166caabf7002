type Values = Record<string, unknown>;
type Listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;

/** Storage as the browser keeps it: values are copies, and every area tells of its changes. */
export function fakeStorage() {
  const listeners = new Set<Listener>();
  const area = (name: string, values: Values = {}) => ({
    values,
    async get(keys: string | string[] | null) {
      const wanted = keys === null ? Object.keys(values) : [keys].flat();
      return structuredClone(Object.fromEntries(wanted.filter((key) => key in values).map((key) => [key, values[key]])));
    },
    async set(patch: Values) {
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
