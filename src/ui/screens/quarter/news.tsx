/**
 * What happened since last quarter: the first item open, the others a headline that opens.
 */
import type { ComponentChildren } from 'preact';
import type { NewsView } from '../../../session/view.ts';
import { t } from '../../../text/messages.ts';
import { Paper } from '../../parts/paper.tsx';
import { Terms } from '../../parts/terms.tsx';

function Item({ item, open }: { item: NewsView; open: boolean }) {
  // What this run alone has made needs no source, and no doubt either.
  const told = item.source === '' || item.confidence === 'confirmed';
  const doubt = told ? null : t(`confidence.${item.confidence}`);
  return (
    <details class="news-item" open={open}>
      <summary>
        <span class="news-item__title">{item.title}</span>{' '}
        {item.source && <span class="news-item__source">{item.source}</span>}
      </summary>
      <p>
        <Terms text={item.body} />
      </p>
      {doubt && <p class="confidence">{doubt}</p>}
      {item.contested && (
        <p class="quiet">
          <span class="contested">{t('news.contested')}</span> {item.contested}
        </p>
      )}
    </details>
  );
}

export function News({ news, foot }: { news: readonly NewsView[]; foot?: ComponentChildren }) {
  return (
    <Paper title={t('news.label')} aside={t('news.count', { n: news.length })} foot={foot}>
      {news.length === 0 && <p class="note">{t('news.none')}</p>}
      <div class="rows">
        {news.map((item, index) => (
          <Item key={item.id} item={item} open={index === 0} />
        ))}
      </div>
    </Paper>
  );
}
