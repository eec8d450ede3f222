/**
 * How a shared game ended for each, side by side, and whose debrief is read below.
 */
import './hot-seat.css';
import type { SeatsView } from '../../../session/seat-view.ts';
import { number } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { send } from '../../app/game.ts';
import { Choice } from '../../parts/choice.tsx';
import { Emblem, hasEmblem } from '../../parts/emblem.tsx';
import { Paper } from '../../parts/paper.tsx';

export function SeatEnds({ seats }: { seats: SeatsView }) {
  return (
    <div class="seat-ends">
      <Paper title={t('seats.ends')}>
        <table class="table">
          <caption class="visually-hidden">{t('seats.ends')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('seats.leader')}</th>
              <th scope="col">{t('seats.ending')}</th>
              <th scope="col">{t('seats.score')}</th>
            </tr>
          </thead>
          <tbody>
            {seats.all.map(({ leader, name, ended }) => (
              <tr key={leader} aria-current={leader === seats.now ? 'true' : undefined}>
                <th scope="row">
                  {hasEmblem(leader) && <Emblem leader={leader} />} {name}
                </th>
                <td>{ended?.title}</td>
                <td>{ended && number(ended.score)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Choice
          legend={t('seats.whose')}
          options={seats.all.map(({ leader, name }) => ({ value: leader, label: name }))}
          value={seats.now}
          onChange={(leader) => send((session) => session.lookAt(leader))}
        />
      </Paper>
    </div>
  );
}
