/** How far apart two lines stand at the end of the chosen quarter; every number says why it moved in it. */
import type { CompareView } from '../../../session/timeline-view.ts';
import { digitsFor, isSeen, quarterName, shortAmount } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import type { PastQuarter } from '../../app/ledger.ts';
import { Change } from '../../parts/change.tsx';
import { Paper } from '../../parts/paper.tsx';
import { WhyNumber } from '../../parts/why-number.tsx';
import type { Names } from './names.ts';

interface RowsProps {
  view: CompareView;
  names: Names;
  at: number;
  past: (line: 'one' | 'other') => PastQuarter;
}

function Row({ row, names, at, past }: Omit<RowsProps, 'view'> & { row: CompareView['rows'][number] }) {
  const { label, livery, unit, subject } = row;
  const [one, other] = [row.one[at] ?? 0, row.other[at] ?? 0];
  const digits = digitsFor(other, one, unit);
  const cell = (line: 'one' | 'other', value: number) => {
    const said = shortAmount(value, unit, digits);
    const of = t('common.list', { a: label, b: names[line] });
    return (
      <td>
        <WhyNumber subject={subject} at={past(line)} label={t('charts.nameAt', { name: of, n: said })}>
          {said}
        </WhyNumber>
      </td>
    );
  };
  return (
    <tr>
      <th scope="row">
        {livery && <span class={`swatch swatch--${livery}`} aria-hidden="true" />} {label}
      </th>
      {cell('one', one)}
      {cell('other', other)}
      <td>
        <Change value={isSeen(one - other, unit, digits) ? one - other : 0} unit={unit} digits={digits} />
      </td>
    </tr>
  );
}

export function Rows(props: RowsProps) {
  const { view, names, at } = props;
  const quarter = view.quarters[at];
  const both = quarter?.one && quarter.other;
  return (
    <Paper title={t('compare.table')} class="compare-rows">
      {both ? (
        <>
          <p class="quiet">{t('compare.tableLead', { quarter: quarterName(quarter.quarter) })}</p>
          <div class="table-scroll" tabIndex={0} role="group" aria-label={t('compare.table')}>
            <table class="table table--numbers">
              <thead>
                <tr>
                  <th scope="col">{t('compare.number')}</th>
                  <th scope="col">{names.one}</th>
                  <th scope="col">{names.other}</th>
                  <th scope="col">{t('compare.apart')}</th>
                </tr>
              </thead>
              <tbody>
                {view.rows.map((row) => (
                  <Row key={row.label} {...props} row={row} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      ) : (
        <p class="note">{t('compare.noRows')}</p>
      )}
    </Paper>
  );
}
