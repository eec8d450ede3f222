// `npm run lighthouse [FOLDER]`: what Lighthouse says of the first screen on a phone, in the Chromium that chromium.ts
// finds, about `dist` as it was built last (or the folder named). The median of three runs, what cost points, and exit
// code 1 when one of the first three scores is below 95. Run it on an idle machine: the phone is slowed four times.
import lighthouse from 'lighthouse';
import { folderNamed, freePort, serveFolder } from './serve-folder.ts';
import { openBrowser } from './studio.ts';

const RUNS = 3;
const LEAST = 95;
const HELD = ['performance', 'accessibility', 'best-practices'];

interface Loss {
  category: string;
  audit: string;
  points: number;
  said: string;
}

interface Result {
  scores: Record<string, number>;
  losses: Loss[];
  /** Named times and sizes, as Lighthouse writes them. */
  figures: string[];
}

/** One run, in a browser of its own: what one leaves in memory must not help the next. */
async function measure(address: string): Promise<Result> {
  const port = await freePort();
  const browser = await openBrowser(`--remote-debugging-port=${port}`);
  try {
    const run = await lighthouse(address, { port, output: 'json', logLevel: 'error' });
    if (!run) throw new Error('Lighthouse gave no answer.');
    const { audits, categories, runtimeError } = run.lhr;
    if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
    const losses = Object.entries(categories).flatMap(([category, { auditRefs }]) => {
      const all = auditRefs.reduce((sum, { weight }) => sum + weight, 0);
      return auditRefs.flatMap(({ id, weight }) => {
        const audit = audits[id];
        const points = audit.score === null ? 0 : (100 * weight * (1 - audit.score)) / all;
        const said = [audit.title, audit.displayValue].filter(Boolean).join(': ');
        return points < 0.5 ? [] : [{ category, audit: id, points: Math.round(points), said }];
      });
    });
    const scores = Object.entries(categories).map(([id, { score }]) => [id, Math.round(100 * (score ?? 0))]);
    const figures = categories.performance.auditRefs
      .filter(({ group, weight }) => group === 'metrics' && weight > 0)
      .map(({ id }) => `${audits[id].title} ${audits[id].displayValue ?? '?'}`);
    return { scores: Object.fromEntries(scores) as Record<string, number>, losses, figures };
  } finally {
    await browser.close();
  }
}

const { address, close } = await serveFolder(folderNamed());
const results: Result[] = [];
try {
  for (let run = 1; run <= RUNS; run++) {
    const result = await measure(address);
    console.log(`run ${run}: ${JSON.stringify(result.scores)}`);
    results.push(result);
  }
} finally {
  close();
}
const byPerformance = results.sort((a, b) => a.scores.performance - b.scores.performance);
const median = byPerformance[Math.floor(RUNS / 2)];
console.log(`median: ${JSON.stringify(median.scores)}\n${median.figures.join(', ')}`);
for (const { category, audit, points, said } of median.losses)
  console.log(`  ${category}: -${points} ${audit} (${said})`);
if (HELD.some((category) => median.scores[category] < LEAST)) {
  console.log(`Below ${LEAST}.`);
  process.exitCode = 1;
}
