import { type Plugin, build } from 'vite';

/** Bundles a module into one classic script, as text, to be injected into pages. */
export async function classicScript(entry: string, plugins: Plugin[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['iife'], name: 'galleyBench' } },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`Nothing was built from ${entry}`);
  return output.output[0].code;
}
