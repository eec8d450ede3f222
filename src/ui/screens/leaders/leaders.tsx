/**
 * Who do you lead: four cards, where in the history you start, an ambition with its weights on the table, how many
 * play, how the others act and the seed under "more", and Begin.
 * Docker is chosen beforehand, so that a first game is two clicks away.
 */
import './leaders.css';
import { computed, signal } from '@preact/signals';
import { quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { commonChapters } from '../../../session/common-chapters.ts';
import type { ChapterView, LeaderCard } from '../../../session/contract.ts';
import { revision, send, session } from '../../app/game.ts';
import { go } from '../../app/router.ts';
import { nextSeed, openSeed, SEED_LENGTH, tidySeed } from '../../app/seed.ts';
import { Choice } from '../../parts/choice.tsx';
import { LanguageSwitch } from '../../parts/language-switch.tsx';
import { Card } from './card.tsx';
import { chosenGuests, furtherLeaders, Players } from './players.tsx';
import { chosenRivals, RivalsChoice } from './rivals.tsx';

/** Before the history is here, the heading says what it will most likely say. */
const FIRST = { year: 2013, quarter: 1 };

const chosenLeader = signal<string | null>(null);
const chosenAmbition = signal<string | null>(null);
const chosenChapter = signal<string | null>(null);

const cards = computed<LeaderCard[]>(() => (revision.value, session.value?.leaders() ?? []));
const leader = computed(
  () =>
    cards.value.find((card) => card.id === chosenLeader.value) ??
    cards.value.find((card) => card.playable) ??
    null,
);
const ambition = computed(() => {
  const all = leader.value?.ambitions ?? [];
  return all.find(({ id }) => id === chosenAmbition.value) ?? all[0] ?? null;
});

/** Where all who will play can start. */
const chapters = computed<ChapterView[]>(() =>
  leader.value ? commonChapters([leader.value, ...furtherLeaders(cards.value, leader.value)]) : [],
);
const chapter = computed(() => {
  const all = chapters.value;
  return all.find(({ from }) => from === chosenChapter.value) ?? all[0] ?? null;
});

function begin(): void {
  const chosen = leader.value;
  if (!chosen) return;
  const seed = tidySeed(nextSeed.value) || openSeed();
  send((game) =>
    game.begin({
      leader: chosen.id,
      ambition: ambition.value?.id ?? '',
      seed,
      from: chapter.value?.from,
      rivals: chosenRivals.value,
      guests: chosenGuests(cards.value, chosen),
    }),
  );
  go('play');
}

function Ambition() {
  const chosen = ambition.value;
  if (!leader.value || !chosen) return null;
  return (
    <Choice
      legend={t('leaders.ambition')}
      options={leader.value.ambitions.map(({ id, label }) => ({ value: id, label }))}
      value={chosen.id}
      onChange={(id) => {
        chosenAmbition.value = id;
      }}
      note={t('common.sentences', { a: chosen.note, b: t('leaders.ambitionNote') })}
    />
  );
}

const chapterName = ({ title, quarter }: Pick<ChapterView, 'title' | 'quarter'>) =>
  t('leaders.chapterAt', { title, quarter: quarterName(quarter) });

/** Where the game starts; a history without chapters leaves no choice. */
function Chapter() {
  const chosen = chapter.value;
  if (!chosen || chapters.value.length < 2) return null;
  return (
    <Choice
      legend={t('leaders.chapter')}
      options={chapters.value.map(({ from, quarter, title }) => ({
        value: from,
        label: chapterName({ title, quarter }),
      }))}
      value={chosen.from}
      onChange={(from) => {
        chosenChapter.value = from;
      }}
      note={chosen.note}
    />
  );
}

/** Who will be heard at every decision, and what each of them wants. */
function Advisers() {
  const advisers = leader.value?.advisers ?? [];
  if (advisers.length === 0) return null;
  return (
    <section class="field" aria-labelledby="advisers">
      <h2 class="eyebrow" id="advisers">
        {t('leaders.advisers')}
      </h2>
      <dl class="advisers">
        {advisers.map(({ name, interest }) => [
          <dt key={name}>{name}</dt>,
          <dd key={`${name} wants`}>{interest}</dd>,
        ])}
      </dl>
    </section>
  );
}

function More() {
  return (
    <details class="more">
      <summary>{t('common.more')}</summary>
      <Players cards={cards.value} first={leader.value} />
      <RivalsChoice />
      <div class="field seed">
        <label for="seed">{t('leaders.seed')}</label>
        <div class="seed__row">
          <input
            id="seed"
            type="text"
            autocomplete="off"
            spellcheck={false}
            maxLength={SEED_LENGTH}
            value={nextSeed.value}
            aria-describedby="seed-note"
            onInput={(event) => {
              nextSeed.value = event.currentTarget.value;
            }}
          />
          <button
            type="button"
            class="btn btn--secondary"
            onClick={() => {
              nextSeed.value = openSeed();
            }}
          >
            {t('leaders.reseed')}
          </button>
        </div>
        <p class="quiet" id="seed-note">
          {t('leaders.seedNote')}
        </p>
      </div>
    </details>
  );
}

/** Beginning anew takes the autosave's place: said before, when that would end a game under way. */
function Replaces() {
  const slot = (revision.value, session.value?.slots() ?? []).find((kept) => kept.slot === 'auto');
  if (!slot || slot.ending !== null || slot.problem !== null) return null;
  return (
    <p class="quiet">
      {t('leaders.replaces', { leader: slot.leaderName, quarter: quarterName(slot.quarter) })}
    </p>
  );
}

/** Beside Begin, for the choices lie far down the page: what it will begin, and the way there. */
function Chosen() {
  if (!chapter.value || !ambition.value) return null;
  const show = () => {
    const choices = document.querySelector('.screen-leaders__more');
    choices?.scrollIntoView({ block: 'center' });
    choices?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true });
  };
  return (
    <button type="button" class="why" onClick={show}>
      {t('leaders.choices', { chapter: chapterName(chapter.value), ambition: ambition.value.label })}
    </button>
  );
}

function heading(): string {
  const { year, quarter } = chapter.value?.quarter ?? FIRST;
  return t('leaders.heading', { year: String(year), q: String(quarter) });
}

export function Leaders() {
  const soon = cards.value.filter((card) => !card.playable).length;
  const alone = furtherLeaders(cards.value, leader.value).length === 0;
  const lead = t(alone ? 'leaders.lead' : 'leaders.playersNote');
  return (
    <main class="screen-leaders">
      <div class="screen-leaders__head">
        <div>
          <h1 class="page-title" tabIndex={-1} data-arrive>
            {heading()}
          </h1>
          <p class="quiet">
            {soon > 0 ? t('common.sentences', { a: lead, b: t('leaders.soonNote', { n: soon }) }) : lead}
          </p>
        </div>
        <LanguageSwitch />
      </div>
      <fieldset class="screen-leaders__cards">
        <legend class="visually-hidden">{t('leaders.who')}</legend>
        {cards.value.map((card) => (
          <Card
            key={card.id}
            card={card}
            from={chapter.value?.from}
            chosen={card.id === leader.value?.id}
            weights={card.id === leader.value?.id ? (ambition.value?.weights ?? card.want) : card.want}
            onChoose={() => {
              chosenLeader.value = card.id;
              chosenAmbition.value = null;
            }}
          />
        ))}
        {cards.value.length === 0 && <p class="note">{t('title.loading')}</p>}
      </fieldset>
      <div class="screen-leaders__more">
        <Chapter />
        <Ambition />
        <Advisers />
        <More />
        <Replaces />
      </div>
      <div class="screen-leaders__primary">
        <Chosen />
        <button type="button" class="btn btn--primary" disabled={!leader.value} onClick={begin}>
          {t('leaders.begin')}
        </button>
      </div>
    </main>
  );
}
