/**
 * The gallery: for each leader its endings, those that were reached with their words, the others as blank cartouches
 * that tell nothing but their number.
 */
import './endings.css';
import type { GalleryView, PlateView } from '../../../session/gallery-view.ts';
import { dayName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { loading, retry } from '../../app/begin.ts';
import { revision, session, view } from '../../app/game.ts';
import { Emblem } from '../../parts/emblem.tsx';
import { Paper } from '../../parts/paper.tsx';
import { PageHead } from '../page-head.tsx';

function Plate({ plate: { n, seen }, now }: { plate: PlateView; now: boolean }) {
  if (!seen)
    return (
      <li class="ending-plate ending-plate--blank">
        <span class="ending-plate__number" aria-hidden="true">
          {n}
        </span>
        <span class="visually-hidden">{t('endings.blank', { n })}</span>
      </li>
    );
  return (
    <li class="ending-plate" aria-current={now ? 'true' : undefined}>
      <h3 class="ending-plate__title">
        <span class="ending-plate__place" aria-hidden="true">
          {n}
        </span>{' '}
        {seen.title}
      </h3>
      <p class="small">{seen.text}</p>
      <p class="ending-plate__day quiet">
        {seen.on === null ? t('endings.sometime') : t('endings.on', { day: dayName(seen.on) })}
      </p>
    </li>
  );
}

function Leader({ leader, ended }: { leader: GalleryView['leaders'][number]; ended: string | null }) {
  const { id, name, seen, plates } = leader;
  return (
    <Paper
      title={name}
      aside={
        <>
          {t('endings.seen', { seen, all: plates.length })} <Emblem leader={id} />
        </>
      }
    >
      <ul class="ending-plates">
        {plates.map((plate) => (
          <Plate key={plate.n} plate={plate} now={ended !== null && plate.seen?.id === ended} />
        ))}
      </ul>
    </Paper>
  );
}

/** The engine knows the endings; without it there is nothing to hang. */
function Waiting() {
  const failed = typeof loading.value === 'object' ? loading.value.failed : null;
  if (failed === null) return <p class="note">{t('endings.waiting')}</p>;
  return (
    <p class="notice notice--bad" role="alert">
      {t('title.failed', { reason: failed })}{' '}
      <button type="button" class="why" onClick={retry}>
        {t('title.retry')}
      </button>
    </p>
  );
}

export function Endings() {
  const gallery = (revision.value, session.value?.gallery() ?? null);
  const game = view.value;
  return (
    <main class="screen-endings">
      <PageHead title={t('endings.heading')} place="screen-endings__head" />
      {gallery ? (
        <>
          <p class="quiet">{t('endings.lead')}</p>
          {gallery.leaders.map((leader) => (
            <Leader
              key={leader.id}
              leader={leader}
              ended={game?.leader.id === leader.id ? (game.debrief?.ending.id ?? null) : null}
            />
          ))}
        </>
      ) : (
        <Waiting />
      )}
    </main>
  );
}
