/**
 * A file from "Export everything", put to what is kept here. It is read first, and nothing is touched before the reader
 * has seen what it holds and what of it will be left out.
 */
import { useState } from 'preact/hooks';
import { t } from '../../../text/messages.ts';
import type { Brought, Everything } from '../../app/everything.ts';
import { revision } from '../../app/game.ts';
import { pickedText } from '../../parts/files.ts';

type Step =
  | { is: 'idle' }
  | { is: 'sure'; everything: Everything }
  | { is: 'done'; brought: Brought }
  | { is: 'refused'; reason: string };

/** More faults than these are only counted. */
const MOST_FAULTS = 6;

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function Faults({ faults }: Pick<Everything, 'faults'>) {
  if (faults.length === 0) return null;
  return (
    <>
      <p>{t('settings.leftOut', { n: faults.length })}</p>
      <ul class="faults">
        {faults.slice(0, MOST_FAULTS).map((fault, index) => (
          <li key={index}>{t('settings.at', fault)}</li>
        ))}
      </ul>
    </>
  );
}

interface SureProps {
  everything: Everything;
  onYes: (wishes: boolean) => void;
  onNo: () => void;
}

function Sure({ everything, onYes, onNo }: SureProps) {
  const [wishes, setWishes] = useState(false);
  const { games, endings, faults } = everything;
  return (
    <div class="notice" role="group" aria-label={t('settings.import')}>
      <p>{t('settings.importSure', { games: games.length, endings })}</p>
      <Faults faults={faults} />
      {everything.preferences !== null && (
        <label class="switch">
          <span>{t('settings.importWishes')}</span>
          <input
            type="checkbox"
            checked={wishes}
            onChange={(event) => setWishes(event.currentTarget.checked)}
          />
        </label>
      )}
      <div class="button-row">
        <button type="button" class="btn btn--secondary" onClick={() => onYes(wishes)}>
          {t('settings.importYes')}
        </button>
        <button type="button" class="btn btn--quiet" onClick={onNo}>
          {t('settings.importNo')}
        </button>
      </div>
    </div>
  );
}

function saidOf({ added, here, left, endings, cards }: Brought): string {
  const parts = [
    t('settings.imported', { added, endings }),
    ...(cards > 0 ? [t('lab.cards.brought', { n: cards })] : []),
    ...(here > 0 ? [t('settings.importedHere', { n: here })] : []),
    ...(left > 0 ? [t('settings.importedLeft', { n: left })] : []),
  ];
  return parts.reduce((a, b) => t('common.sentences', { a, b }));
}

export function ImportEverything() {
  const [step, setStep] = useState<Step>({ is: 'idle' });
  const refuse = (reason: string) => setStep({ is: 'refused', reason });
  const pick = async (input: HTMLInputElement) => {
    if (!input.files?.length) return;
    try {
      const text = await pickedText(input);
      if (text === null) return refuse(t('settings.bad.unreadable'));
      const { readEverything } = await import('../../app/everything.ts');
      const read = readEverything(text);
      if (read.ok) setStep({ is: 'sure', everything: read.everything });
      else refuse(read.reason);
    } catch (error) {
      refuse(reasonOf(error));
    }
  };
  const bring = async (everything: Everything, wishes: boolean) => {
    try {
      const { bringEverything } = await import('../../app/everything.ts');
      setStep({ is: 'done', brought: await bringEverything(everything, wishes) });
    } catch (error) {
      refuse(reasonOf(error));
    }
    revision.value += 1;
  };
  return (
    <>
      <div class="field">
        <label for="import-everything">{t('settings.import')}</label>
        <input
          id="import-everything"
          type="file"
          accept="application/json,.json"
          aria-describedby="import-everything-note"
          onChange={(event) => void pick(event.currentTarget)}
        />
        <p class="quiet" id="import-everything-note">
          {t('settings.importNote')}
        </p>
      </div>
      {step.is === 'sure' && (
        <Sure
          everything={step.everything}
          onYes={(wishes) => void bring(step.everything, wishes)}
          onNo={() => setStep({ is: 'idle' })}
        />
      )}
      <p class={step.is === 'refused' ? 'notice notice--bad' : 'quiet'} aria-live="polite">
        {step.is === 'done' && saidOf(step.brought)}
        {step.is === 'refused' && t('settings.importRefused', { reason: step.reason })}
      </p>
    </>
  );
}
