/**
 * The title with its words and ways: a new game, the autosave, and the screens that exist. While the engine is
 * still on its way New game already answers; Continue appears when there is something to continue.
 */
import { quarterName } from '../../text/format.ts';
import { language, t } from '../../text/messages.ts';
import { Icon } from '../parts/icon.tsx';
import { Progress } from '../parts/progress.tsx';
import { LanguageSwitch } from '../parts/language-switch.tsx';
import { Title, type TitleAction } from '../title/title.tsx';
import { autosave, continueGame, learn, loading, newGame, retry } from './begin.ts';
import { storageKept } from './keeping.ts';
import { playersOf } from './players.ts';
import { go } from './router.ts';

function actions(): TitleAction[] {
  const auto = autosave.value;
  const begin: TitleAction = { label: t('title.new'), onClick: newGame, primary: true };
  const saves: TitleAction = { label: t('common.saves'), note: t('title.saves'), onClick: () => go('saves') };
  const lessons: TitleAction = {
    label: t('title.learn'),
    note: t('title.learnNote'),
    onClick: () => void learn(),
  };
  const histories: TitleAction = {
    label: t('histories.heading'),
    note: t('histories.titleNote'),
    onClick: () => go('timeline'),
  };
  const codex: TitleAction = { label: t('common.codex'), note: t('title.codex'), onClick: () => go('codex') };
  if (!auto) return [begin, lessons, histories, codex, saves];
  const note =
    auto.ending === null
      ? t('title.continueAt', { leader: playersOf(auto), quarter: quarterName(auto.quarter) })
      : t('saves.ending', { ending: auto.ending });
  return [
    begin,
    { label: t('title.continue'), note, onClick: () => void continueGame(), second: true },
    lessons,
    histories,
    codex,
    saves,
  ];
}

function Loading() {
  const state = loading.value;
  if (state === 'ready') return null;
  if (state === 'loading') return <Progress label={t('title.loading')} />;
  return (
    <p class="notice notice--bad" role="alert">
      {t('title.failed', { reason: state.failed })}{' '}
      <button type="button" class="why" onClick={retry}>
        {t('title.retry')}
      </button>
    </p>
  );
}

export function TitleScreen() {
  const otherLanguage = language.value === 'en' ? 'zh-Hans' : 'en';
  return (
    <Title
      name={t('title.name')}
      otherName={{ text: t('title.otherName'), lang: otherLanguage }}
      subject={t('title.chart')}
      lead={t('title.lead')}
      actions={actions()}
      foot={t(storageKept.value ? 'title.foot' : 'title.unsaved')}
    >
      <button type="button" class="btn btn--quiet" onClick={() => go('endings')}>
        <Icon name="plate" />
        {t('endings.heading')}
      </button>
      <button type="button" class="btn btn--quiet" onClick={() => go('settings')}>
        <Icon name="gear" />
        {t('common.settings')}
      </button>
      <LanguageSwitch />
      <Loading />
    </Title>
  );
}
