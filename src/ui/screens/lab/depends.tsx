/** How the finding depends on what the data do not pin down: the same worlds in thirds of what each of them drew. */
import type { Doubt } from '../../../insight/dependence.ts';
import type { LabAnswer, LabDepends } from '../../../session/lab-view.ts';
import { t, type MessageKey } from '../../../text/messages.ts';
import { drawn, hundred, interval, points, toneOf } from './words.ts';

const NAMES: Record<Doubt, MessageKey> = {
  beta: 'lab.doubt.beta',
  kappa: 'lab.doubt.kappa',
  ceiling: 'lab.doubt.ceiling',
};
const THIRDS: MessageKey[] = ['lab.third.low', 'lab.third.middle', 'lab.third.high'];
const LEANS = { up: 'lab.leans.up', down: 'lab.leans.down', alike: 'lab.leans.alike' } as const;

/** Of pairs only the best and the worst: sixteen tables tell nobody anything. */
function shown({ depends, options, question }: LabAnswer): LabDepends[] {
  if (question.decisions.length < 2) return depends;
  const others = options.filter(({ historical }) => !historical);
  const ends = [others.at(0), others.at(-1)].map((option) => option?.labels.join());
  return depends.filter(({ of }) => ends.includes(of.join()));
}

export function Depends({ answer }: { answer: LabAnswer }) {
  const odds = answer.odds !== null;
  const said = odds ? hundred : points;
  const all = shown(answer).filter(({ thirds }) => thirds.length > 0);
  const title = t('lab.depends');
  return (
    <section>
      <h3 class="eyebrow">{title}</h3>
      {all.length === 0 ? (
        <p class="note">{t('lab.depends.none')}</p>
      ) : (
        <>
          <p class="quiet">{t('lab.depends.note')}</p>
          <div class="table-scroll" tabIndex={0} role="group" aria-label={title}>
            <table class="table table--numbers lab-depends">
              <thead>
                <tr>
                  <th scope="col">{t('lab.doubt')}</th>
                  {THIRDS.map((third) => (
                    <th key={third} scope="col">
                      {t(third)}
                    </th>
                  ))}
                  <th scope="col">{t('lab.leans')}</th>
                </tr>
              </thead>
              <tbody>
                {all.map(({ doubt, of, thirds, leans }) => (
                  <tr key={`${doubt} ${of.join()}`}>
                    <th scope="row">
                      {t(NAMES[doubt])}
                      <span class="quiet lab-beside">{odds ? t('lab.third.odds') : of.join(' + ')}</span>
                    </th>
                    {thirds.map(({ from, to, value, ...bounds }) => (
                      <td key={from}>
                        <span class={odds ? '' : toneOf(bounds)}>{said(value)}</span>
                        <span class="quiet lab-beside">{interval(bounds, said)}</span>
                        <span class="note lab-beside">
                          {t('lab.third', { from: drawn(from), to: drawn(to) })}
                        </span>
                      </td>
                    ))}
                    <td>{leans && t(LEANS[leans])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
