/**
 * What is written on the chart, as HTML over the board: islands and their numbers, ships, lights. It lies on a sheet
 * that is moved with the board's camera, and keeps its size when one comes closer.
 */
import { lightArea, stormArea, type Berthed } from '../../session/chart-afloat.ts';
import type { Field } from '../../session/chart-fog.ts';
import { isSketch, type Arrangement, type Point } from '../../session/chart-geometry.ts';
import type { ChartView, IslandView } from '../../session/view.ts';
import { t } from '../../text/messages.ts';
import { WhyNumber } from '../parts/why-number.tsx';
import type { ChartWords } from './words.ts';

interface WritingProps {
  arrangement: Arrangement;
  chart: ChartView;
  afloat: readonly Berthed[];
  player: string | undefined;
  field: Field;
  words: ChartWords;
}

/** So far from the fog's edge light ink can be read. */
const CLEAR = 8;
/** So deep in the fog there is room for a legend of it. */
const DEEP = -12;

export function Writing(props: WritingProps) {
  return (
    <>
      <Ships {...props} />
      <Lights {...props} />
      <Plates {...props} />
      <Unsurveyed {...props} />
    </>
  );
}

/** A place on the sheet, which stays there at any closeness. */
export function placed({ scale }: Arrangement, { x, y }: Point) {
  return { left: `calc(${x * scale}px * var(--zoom))`, top: `calc(${y * scale}px * var(--zoom))` };
}

function Ships({ arrangement, chart, afloat, player, field, words }: WritingProps) {
  const storm = chart.storms.find(({ company }) => company === player);
  const own = afloat.find(({ company }) => company === player);
  return (
    <ul class="chart__fleet">
      {afloat.map(({ company, at }) => (
        <li
          key={company}
          class={`chart__name place ${ink(field, { x: at.x, y: at.y + 14 })}`}
          style={placed(arrangement, at)}
        >
          {chart.fleet.find((ship) => ship.company === company)?.name}
        </li>
      ))}
      {storm && own && (
        <li class="chart__storm place chart__name--sea" style={placed(arrangement, beside(arrangement, own))}>
          {words.stability(storm.stability)}
        </li>
      )}
    </ul>
  );
}

/** Left of a ship's storm. */
function beside(arrangement: Arrangement, ship: Berthed): Point {
  const { x, y, height } = stormArea(arrangement, ship);
  return { x: x - 4, y: y + height * 0.4 };
}

function Lights({ arrangement, chart, field, words }: WritingProps) {
  return (
    <ul class="chart__fleet">
      {chart.lights.map((light) => {
        const rock = arrangement.lights.get(light.foundation);
        if (!rock) return null;
        const { x, width } = lightArea(rock);
        const colour = ink(field, { x: x + width / 2, y: rock.y + 14 });
        return (
          <li
            key={light.foundation}
            style={placed(arrangement, rock)}
            class={`chart__name place ${colour} ${light.lit ? '' : 'chart__name--dark'}`}
          >
            <span class="visually-hidden">{words.light(light)}</span>
            <span aria-hidden="true">{light.lit ? light.name : words.noLight}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Plates are the chart's readable text: one list item an island, said as a sentence. */
function Plates({ arrangement, chart, field, words }: WritingProps) {
  const { scale } = arrangement;
  return (
    <ul class="chart__plates">
      {chart.islands.map((island) => {
        const quay = arrangement.islands.get(island.id);
        if (!quay) return null;
        const offset = arrangement.names.get(island.id) ?? { x: 0, y: -110 };
        const name = { x: quay.x + offset.x, y: quay.y + offset.y };
        return (
          <li key={island.id}>
            <span
              class={`chart__isle place ${ink(field, name)}`}
              style={placed(arrangement, name)}
              aria-hidden="true"
            >
              {island.place}
            </span>
            <Plate
              island={island}
              words={words}
              style={{
                ...placed(arrangement, { x: quay.x, y: quay.y + 24 }),
                minWidth: `calc(${220 * scale}px * min(var(--zoom), 1.4))`,
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}

interface PlateProps {
  island: IslandView;
  words: ChartWords;
  style: Record<string, string>;
}

function Plate({ island, words, style }: PlateProps) {
  const points = Math.round(island.change * 100);
  return (
    <span class={`chart__plate plate ${isSketch(island.adoption) ? 'plate--fog' : ''}`} style={style}>
      <span class="visually-hidden">{words.island(island)}</span>
      <span aria-hidden="true">{island.name}</span>
      <span class="plate__number">
        <WhyNumber
          subject={{ of: 'adoption', segment: island.id }}
          label={t('charts.nameAt', { name: island.name, n: Math.round(island.adoption * 100) })}
          aside
        >
          {Math.round(island.adoption * 100)}
        </WhyNumber>
      </span>
      {points !== 0 && (
        <span class={`plate__change ${points > 0 ? 'gain' : 'loss'}`} aria-hidden="true">
          {words.change(points)}
        </span>
      )}
    </span>
  );
}

/** Under the lower left island's plate, where the fog lies longest. */
function Unsurveyed({ arrangement, field, words }: WritingProps) {
  const { kind, islands, scale } = arrangement;
  const quay = islands.get('big-data');
  if (!quay || kind !== 'chart') return null;
  const at = { x: quay.x - 6, y: quay.y + 24 + 44 / scale };
  if (field(at.x, at.y) > DEEP) return null;
  return (
    <span class="chart__unsurveyed" style={placed(arrangement, at)} aria-hidden="true">
      {words.unsurveyed}
    </span>
  );
}

function ink(field: Field, { x, y }: Point): string {
  return field(x, y) > CLEAR ? 'chart__name--sea' : 'chart__name--fog';
}
