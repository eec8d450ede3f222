// Import circles. In a circle of running code, whichever file happens to be loaded first decides whether the game
// starts; a circle that types close does run, but none of its files can be read or moved without the others.
import type { Finding, Source } from './source.ts';

/** Files by the files that they import. */
type Graph = Map<string, string[]>;

export function checkCycles(sources: Source[]): Finding[] {
  const graph = (types: boolean): Graph =>
    new Map(
      sources.map(({ path, imports }) => [
        path,
        imports.filter(({ typeOnly }) => types || !typeOnly).flatMap(({ target }) => target ?? []),
      ]),
    );
  const running = graph(false);
  const runs = (circle: string[]) =>
    circle.every((path, step) => step === 0 || running.get(circle[step - 1])!.includes(path));
  const typed = circles(graph(true)).filter((circle) => !runs(circle));
  return [
    ...circles(running).map(finding('the order of loading decides whether the game starts')),
    ...typed.map(finding('though only types close it, none of these files can be read or moved alone')),
  ];
}

function finding(consequence: string): (circle: string[]) => Finding {
  return (circle) => ({
    path: circle[0],
    line: 1,
    message: `is part of a circle, and ${consequence}: ${circle.join(' → ')}`,
  });
}

/** At least one circle of every knot of files that import each other; its first file stands at its end again. */
function circles(graph: Graph): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    trail.push(path);
    for (const target of graph.get(path) ?? []) visit(target);
    trail.pop();
    done.add(path);
  };
  for (const path of [...graph.keys()].sort()) visit(path);
  return found;
}
