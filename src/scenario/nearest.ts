/** Which of the words that exist somebody may have meant by one that does not. */

/** Longer words are not compared: no name is as long, and the work grows with the square. */
const LONGEST = 64;
/** Nor is a word compared with more than these: no history names as many. */
const MOST = 2_000;

/** `; did you mean "docker"?`, or nothing where no word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === null ? '' : `; did you mean "${near}"?`;
}

/** The known word with the fewest slips from `word` (a third of its letters at most), the first of equals; or null. */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  let compared = 0;
  for (const candidate of known) {
    if (++compared > MOST) break;
    const slips = distance(word.toLowerCase(), candidate.toLowerCase());
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}

/** Letters added, dropped, exchanged or swapped with their neighbour (Damerau-Levenshtein, optimal alignment). */
function distance(one: string, two: string): number {
  let [before, last] = [[] as number[], Array.from({ length: two.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= two.length; j++) {
      const same = one[i - 1] === two[j - 1];
      let least = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1])
        least = Math.min(least, before[j - 2] + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[two.length];
}
