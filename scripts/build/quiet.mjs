/** What @crxjs/vite-plugin and the bundler under it say of every build, right or wrong. */
const noise = [
  /crx:content-scripts-iife/,
  / ✓ \S+ → src\/view\//,
  /inlineDynamicImports\W+option is ignored because \W?codeSplitting: false/,
];

/** Runs something with its output free of what is always said, so that a real warning is seen. */
export async function quietly(work) {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  for (const [place, stream] of streams.entries()) {
    stream.write = (text, ...rest) => noise.some((pattern) => pattern.test(String(text))) || writes[place].call(stream, text, ...rest);
  }
  try {
    return await work();
  } finally {
    for (const [place, stream] of streams.entries()) stream.write = writes[place];
  }
}
