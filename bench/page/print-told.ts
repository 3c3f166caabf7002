import type { PageTold } from './page-in-browser';

/** What Galley makes of a page, for a person at a terminal. */
export function printTold(told: PageTold | null): void {
  if (!told) return console.log('Nothing to read here.');
  const { rules, kind, hasArticle, wordCount, account, metadata, provenance, removed, undone, first, last } = told;
  console.log(`rules      ${rules.join(', ') || 'none'}`);
  console.log(
    `page       ${kind}${hasArticle ? '' : ', no single article'}, ${wordCount} words, ${account.kept} of ${account.paragraphs} paragraphs kept`,
  );
  console.log(`begins     ${first}`);
  console.log(`ends       ${last}`);
  console.log('\nmetadata');
  for (const [field, value] of Object.entries(metadata))
    console.log(`  ${field.padEnd(14)}${String(value).slice(0, 90)}${sourceOf(provenance, field)}`);
  console.log(`\nleft out: ${removed.length}`);
  for (const { kind, rule, reason, words, preview } of removed)
    console.log(
      `  ${kind.padEnd(11)}${String(words).padStart(5)} words  ${rule}: ${reason.id}${reason.detail ? ` “${reason.detail.slice(0, 60)}”` : ''}\n${' '.repeat(13)}${preview}`,
    );
  console.log(`\nnot carried out: ${undone.length}`);
  for (const { kind, rule, reason, because } of undone)
    console.log(`  ${kind.padEnd(11)}${rule}: ${reason.detail ?? reason.id}, because ${because.id} ${because.detail ?? ''}`);
}

function sourceOf(provenance: PageTold['provenance'], field: string): string {
  const from = (provenance as Record<string, unknown>)[field];
  return from ? `  (${JSON.stringify(from).replace(/["{}]/g, '').slice(0, 120)})` : '';
}
