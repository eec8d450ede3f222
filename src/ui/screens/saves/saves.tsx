/**
 * Saved games: the autosave and five slots; save, load, take out, bring in, delete. A save that cannot be
 * played says why and loses nothing.
 */
import './saves.css';
import { useState } from 'preact/hooks';
import { quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import type { Outcome, SlotView } from '../../../session/contract.ts';
import { bring as bringSave } from '../../app/begin.ts';
import { hasGame, revision, session } from '../../app/game.ts';
import { storageKept } from '../../app/keeping.ts';
import { go } from '../../app/router.ts';
import { labour } from '../../app/working.ts';
import { playersOf } from '../../app/players.ts';
import { download, fileSafe, pickedText } from '../../parts/files.ts';
import { Paper } from '../../parts/paper.tsx';
import { Picture } from './slot-picture.tsx';
import { PageHead } from '../page-head.tsx';

const SLOTS = ['auto', '1', '2', '3', '4', '5'];

const slotName = (slot: string) => (slot === 'auto' ? t('saves.auto') : t('saves.slot', { n: slot }));

/** What the last act came to, said under the list. */
type Said = { text: string; bad: boolean } | null;

function said(outcome: Outcome, text: string): Said {
  return outcome.ok
    ? { text, bad: false }
    : { text: t('saves.problem', { reason: outcome.reason }), bad: true };
}

interface RowProps {
  slot: string;
  kept: SlotView | undefined;
  say: (said: Said) => void;
}

function About({ kept }: { kept: SlotView | undefined }) {
  if (!kept) return <p class="note">{t('saves.empty')}</p>;
  if (kept.problem !== null)
    return <p class="notice notice--bad">{t('saves.broken', { reason: kept.problem })}</p>;
  const place = t('saves.at', { leader: playersOf(kept), quarter: quarterName(kept.quarter) });
  return (
    <p class="quiet">
      {t('common.list', { a: place, b: t('saves.seed', { seed: kept.seed }) })}
      {kept.ending !== null && <> · {t('saves.ending', { ending: kept.ending })}</>}
    </p>
  );
}

function Row({ slot, kept, say }: RowProps) {
  const [sure, setSure] = useState(false);
  const game = session.value;
  if (!game) return null;
  const name = slotName(slot);
  const act = (label: string, run: () => void, kind = 'btn--secondary') => (
    <button
      type="button"
      class={`btn btn--small ${kind}`}
      aria-label={t('saves.actOn', { act: label, slot: name })}
      onClick={run}
    >
      {label}
    </button>
  );
  const load = async () => {
    const outcome = await labour('opening', game.loading(slot));
    if (!outcome) return;
    say(said(outcome, ''));
    if (outcome.ok) go('play');
  };
  const take = () => {
    const text = game.exportSave(slot);
    if (text === null || !kept) return;
    download(
      t('saves.fileName', { leader: kept.leader, quarter: fileSafe(quarterName(kept.quarter)) }),
      text,
    );
  };
  const remove = () => {
    if (!sure) return setSure(true);
    game.remove(slot);
    setSure(false);
    revision.value += 1;
    say({ text: t('saves.removed', { slot: name }), bad: false });
  };
  const save = () => {
    say(said(game.save(slot), t('saves.saved', { slot: name })));
    revision.value += 1;
  };
  return (
    <li class="slot">
      {kept?.picture ? (
        <Picture picture={kept.picture} leader={kept.leaderName} quarter={quarterName(kept.quarter)} />
      ) : (
        <div class="slot-picture slot-picture--none" />
      )}
      <div class="slot__about">
        <h2 class="slot__name">{name}</h2>
        <About kept={kept} />
      </div>
      <div class="button-row">
        {kept && kept.problem === null && act(t('saves.load'), () => void load())}
        {slot !== 'auto' && hasGame.value && act(t(kept ? 'saves.saveOver' : 'saves.save'), save)}
        {kept && act(t('saves.export'), take, 'btn--quiet')}
        {kept && act(t(sure ? 'saves.deleteSure' : 'saves.delete'), remove, 'btn--quiet')}
      </div>
    </li>
  );
}

function Import({ say }: { say: (said: Said) => void }) {
  const bring = async (input: HTMLInputElement) => {
    const text = await pickedText(input);
    const outcome: Outcome | null =
      text === null ? { ok: false, reason: t('saves.unreadable') } : await bringSave(text);
    if (!outcome) return;
    say(said(outcome, t('saves.imported')));
    if (outcome.ok) go('play');
  };
  return (
    <div class="field">
      <label for="import">{t('saves.import')}</label>
      <input
        id="import"
        type="file"
        accept="application/json,.json"
        aria-describedby="import-note"
        onChange={(event) => void bring(event.currentTarget)}
      />
      <p class="quiet" id="import-note">
        {t('saves.importNote')}
      </p>
    </div>
  );
}

function foot(): string {
  if (!storageKept.value) return t('settings.storageMemory');
  return t(hasGame.value ? 'saves.note' : 'saves.noGame');
}

export function Saves() {
  const [last, say] = useState<Said>(null);
  const slots = (revision.value, session.value?.slots() ?? []);
  return (
    <main class="screen-page">
      <PageHead title={t('saves.heading')} place="screen-page__head" />
      <Paper title={t('saves.slots')} foot={foot()}>
        <ul class="rows">
          {SLOTS.map((slot) => (
            <Row key={slot} slot={slot} kept={slots.find((kept) => kept.slot === slot)} say={say} />
          ))}
        </ul>
        <p class={last?.bad ? 'notice notice--bad' : 'quiet'} aria-live="polite">
          {last?.text}
        </p>
      </Paper>
      <Paper title={t('saves.elsewhere')}>
        <Import say={say} />
      </Paper>
    </main>
  );
}
