/**
 * A quarter in which nothing is asked: where the islands stand, in the layer that the chart shows, to look at before
 * one goes on.
 */
import type { GameView, IslandView, StackView } from '../../../session/view.ts';
import { hundredth } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { Change } from '../../parts/change.tsx';
import { WhyNumber } from '../../parts/why-number.tsx';
import { shownLayer } from './board-state.ts';

/** Who has most of an island's containers, or null while nobody has a whole box. */
function foremost({ stacks }: IslandView, layer: string): StackView | null {
  const aboard = (stacks[layer] ?? []).filter(({ product, boxes }) => product !== 'uncontained' && boxes > 0);
  return aboard.reduce<StackView | null>(
    (most, next) => (most && most.boxes >= next.boxes ? most : next),
    null,
  );
}

function Island({ island, layer }: { island: IslandView; layer: string }) {
  const most = foremost(island, layer);
  const points = Math.round(island.change * 100) / 100;
  return (
    <tr>
      <th scope="row">{island.name}</th>
      <td>
        <WhyNumber
          subject={{ of: 'adoption', segment: island.id }}
          label={t('charts.nameAt', { name: island.name, n: hundredth(island.adoption) })}
        >
          {hundredth(island.adoption)}
        </WhyNumber>{' '}
        {points !== 0 && <Change value={points} unit="share" />}
      </td>
      <td>
        {most ? (
          <>
            <span class={`swatch swatch--small swatch--${most.livery}`} aria-hidden="true" />{' '}
            {t('decision.mostly', { product: most.name, n: most.boxes })}
          </>
        ) : (
          t('decision.nobody')
        )}
      </td>
    </tr>
  );
}

export function NothingToDecide({ game }: { game: GameView }) {
  const { layers, islands } = game.chart;
  const layer = shownLayer(game.chart);
  const name = layers.find(({ id }) => id === layer)?.name ?? '';
  return (
    <section class="paper nothing-due" aria-label={t('decision.none')}>
      <div class="paper__body decision">
        <h2 class="decision-title" tabIndex={-1} data-arrive>
          {t('decision.none')}
        </h2>
        <p class="body">{t('decision.noneNote')}</p>
        <table class="table">
          <caption class="visually-hidden">{t('decision.ashore', { layer: name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('board.table.island')}</th>
              <th scope="col">{t('board.table.adoption')}</th>
              <th scope="col">{t('decision.foremost', { layer: name })}</th>
            </tr>
          </thead>
          <tbody>
            {islands.map((island) => (
              <Island key={island.id} island={island} layer={layer} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
