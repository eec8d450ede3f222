/** What this leader alone has: numbers that no other leader's plan can spend. Each says why it is what it is. */
import type { ResourceView } from '../../../session/view.ts';
import { digitsFor, isSeen, number } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { askWhy } from '../../app/ledger.ts';
import { Change } from '../../parts/change.tsx';

function Resource({ resource }: { resource: ResourceView }) {
  const { track, name, short, value, change, most } = resource;
  const digits = change === null ? 0 : digitsFor(value - change, value, 'points');
  return (
    <li class="resource">
      <button
        type="button"
        class="why"
        title={name}
        aria-label={t('common.whyOf', {
          label: t('plan.resourceOf', { name, value: number(value), most: number(most) }),
        })}
        onClick={() => askWhy({ of: 'track', track })}
      >
        {short}
      </button>{' '}
      <span class="resource__value">{number(value)}</span>{' '}
      {change !== null && isSeen(change, 'points', digits) && (
        <Change value={change} unit="points" digits={digits} class="resource__change" />
      )}
    </li>
  );
}

export function Resources({ resources }: { resources: readonly ResourceView[] }) {
  if (resources.length === 0) return null;
  return (
    <ul class="resources" aria-label={t('plan.resources')}>
      {resources.map((resource) => (
        <Resource key={resource.track} resource={resource} />
      ))}
    </ul>
  );
}
