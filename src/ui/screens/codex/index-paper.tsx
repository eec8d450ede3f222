/**
 * All open cards by kind, in the order of their names, and a search among them.
 */
import { computed, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CardView, CodexView } from '../../../session/codex-view.ts';
import { language, t } from '../../../text/messages.ts';
import { codex } from '../../app/codex.ts';

/** Kept while other screens stand, so that whoever comes back finds the list as it was. */
export const sought = signal('');

type Group = CodexView['groups'][number];

/** The cards whose names hold what is sought, in any case. */
export function found(cards: readonly CardView[], text: string, tag: string): CardView[] {
  const part = text.trim().toLocaleLowerCase(tag);
  const { compare } = new Intl.Collator(tag, { sensitivity: 'base', numeric: true });
  return cards
    .filter(({ name }) => name.toLocaleLowerCase(tag).includes(part))
    .sort((a, b) => compare(a.name, b.name));
}

const groups = computed<Group[]>(() =>
  (codex.value?.groups ?? []).map((group) => ({
    ...group,
    cards: found(group.cards, sought.value, language.value),
  })),
);

interface ListProps {
  shown: string | null;
  onOpen: (id: string) => void;
}

function GroupList({ group, shown, onOpen }: ListProps & { group: Group }) {
  const { kind, cards, later } = group;
  const searching = sought.value.trim() !== '';
  if (cards.length === 0 && (searching || later === 0)) return null;
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <h2 class="eyebrow" id={`kind-${kind}`}>
        {t(`codex.kinds.${kind}`)}
      </h2>
      <ul class="codex-list">
        {cards.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              class="codex-list__card"
              data-card={id}
              aria-current={id === shown ? 'true' : undefined}
              onClick={() => onOpen(id)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      {!searching && later > 0 && <p class="note codex-later">{t('codex.later', { n: later })}</p>}
    </section>
  );
}

export function IndexPaper(props: ListProps) {
  // Whoever comes back to a card finds its place in the index.
  useEffect(() => {
    document.querySelector('.codex-list [aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const count = groups.value.reduce((sum, { cards }) => sum + cards.length, 0);
  return (
    <nav class="paper codex-index" aria-label={t('codex.index')}>
      <div class="field">
        <label for="codex-search">{t('codex.search')}</label>
        <input
          id="codex-search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={sought.value}
          onInput={(event) => {
            sought.value = event.currentTarget.value;
          }}
        />
        <p class="quiet" aria-live="polite">
          {t('codex.found', { n: count })}
        </p>
      </div>
      <div class="paper__body codex-index__groups">
        {groups.value.map((group) => (
          <GroupList key={group.kind} group={group} {...props} />
        ))}
      </div>
    </nav>
  );
}
