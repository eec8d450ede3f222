// Runs the tests, stage by stage, on a machine with nothing but Node: `npm test` all of them, or those named as
// arguments. A stage that fails shows its output in full and does not stop the others. The last line on
// stdout is always `N passed, N failed`; the exit code is 0 only when nothing failed.
import { stages, type Count } from './stages.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `No such stage: ${unknown.join(', ')}. There are: ${stages.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const rows: { name: string; count: Count; seconds: number }[] = [];
for (const stage of stages) {
  if (wanted.length > 0 && !wanted.includes(stage.name)) continue;
  console.log(`\n── ${stage.name} `.padEnd(80, '─'));
  const start = performance.now();
  const count = await stage.run();
  rows.push({ name: stage.name, count, seconds: (performance.now() - start) / 1000 });
}

console.log(
  `\n${'stage'.padEnd(12)}${['passed', 'failed', 'skipped', 'seconds'].map((word) => word.padStart(9)).join('')}`,
);
for (const { name, count, seconds } of rows) {
  const cells = [count.passed, count.failed, count.skipped, seconds.toFixed(1)];
  console.log(`${name.padEnd(12)}${cells.map((cell) => String(cell).padStart(9)).join('')}`);
}
const passed = rows.reduce((sum, { count }) => sum + count.passed, 0);
const failed = rows.reduce((sum, { count }) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
