/**
 * The words the chart needs from the page's catalogue: it speaks no language of its own.
 */
import type { Thing } from '../../session/chart-things.ts';
import type { IslandView, LightView, Livery } from '../../session/view.ts';

/** A thing's name, and the number behind it. */
export interface Told {
  name: string;
  number: string;
}

export interface ChartWords {
  /** Names the whole chart for those who cannot see it. */
  label: string;
  /** The chart in one paragraph: what a glance would tell. */
  summary: string;
  /** "Layer", before the names of the layers. */
  layer: string;
  liveries: Readonly<Record<Livery, string>>;
  /** "one box, one workload in a hundred" */
  legendNote: string;
  /** "Here be virtual machines", written on the fog while there is enough of it. */
  unsurveyed: string;
  /** "no light yet", under the rock of a foundation that has not been founded. */
  noLight: string;
  /** A change in points of a hundred: "+6", "−2". */
  change: (points: number) => string;
  /** "stability 4", beside a storm. */
  stability: (tenths: number) => string;
  /** A plate as a sentence: "Tinkers' Cay, individual developers: 19 of 100 in containers, 6 more". */
  island: (island: IslandView) => string;
  /** "CNCF, lit; members: Google, CoreOS" */
  light: (light: LightView) => string;
  /** What is said of whatever is pointed at. */
  thing: (thing: Thing) => Told;
  /** How the board is walked with the keyboard. */
  keys: string;
  closer: string;
  further: string;
  whole: string;
  /** While the board's picture is lost. */
  lost: string;
  /** The heading of the table's column of island names, and of the one for workloads without containers. */
  table: { caption: (layer: string) => string; island: string; adoption: string };
}
