/**
 * What this browser keeps of ours: taken out as one file, brought in from one, or deleted for good after a second word.
 */
import './storage.css';
import { useState } from 'preact/hooks';
import { t } from '../../../text/messages.ts';
import { forgetEverything, keptEverything, storageKept } from '../../app/keeping.ts';
import { download } from '../../parts/files.ts';
import { Paper } from '../../parts/paper.tsx';
import { ImportEverything } from './import-everything.tsx';

type Step = 'idle' | 'sure' | 'erased';

export function Storage() {
  const [step, setStep] = useState<Step>('idle');
  return (
    <Paper title={t('settings.storage')} class="storage">
      <p class="quiet">{t(storageKept.value ? 'settings.storageNote' : 'settings.storageMemory')}</p>
      <div class="button-row">
        <button
          type="button"
          class="btn btn--secondary"
          onClick={() => download(t('settings.exportFile'), keptEverything())}
        >
          {t('settings.export')}
        </button>
        {step !== 'sure' && (
          <button type="button" class="btn btn--secondary" onClick={() => setStep('sure')}>
            {t('settings.erase')}
          </button>
        )}
      </div>
      {step === 'sure' && (
        <div class="notice notice--bad" role="group" aria-label={t('settings.erase')}>
          <p>{t('settings.eraseSure')}</p>
          <div class="button-row">
            <button
              type="button"
              class="btn btn--secondary"
              onClick={() => {
                forgetEverything();
                setStep('erased');
              }}
            >
              {t('settings.eraseYes')}
            </button>
            <button type="button" class="btn btn--quiet" onClick={() => setStep('idle')}>
              {t('settings.eraseNo')}
            </button>
          </div>
        </div>
      )}
      <p class="quiet" aria-live="polite">
        {step === 'erased' && t('settings.erased')}
      </p>
      <ImportEverything />
    </Paper>
  );
}
