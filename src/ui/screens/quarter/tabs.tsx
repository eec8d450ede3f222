/**
 * The four papers of a phone's sheet. On wider screens all four lie open and these tabs are not drawn.
 */
import { signal } from '@preact/signals';
import type { GameView } from '../../../session/view.ts';
import { t, type MessageKey } from '../../../text/messages.ts';

export const TABS = ['news', 'decision', 'plan', 'proposal'] as const;
export type Tab = (typeof TABS)[number];

export const tab = signal<Tab>('decision');

let place = '';

/** Every quarter, and the round of answers in it, begins with what is asked, whichever paper was read last. */
export function beginAt(next: string): void {
  if (next !== place) tab.value = 'decision';
  place = next;
}

/** The paper a tab opens, as a tab panel on a phone and as a plain place elsewhere. */
export function panelProps(name: Tab, phone: boolean) {
  return phone ? { role: 'tabpanel' as const, id: `panel-${name}`, 'aria-labelledby': `tab-${name}` } : {};
}

/** Where the arrow keys lead from one tab: round and round, Home and End to the ends. */
export function neighbour(from: Tab, key: string): Tab | null {
  const at = TABS.indexOf(from);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + TABS.length, Home: 0, End: TABS.length - 1 }[key];
  return to === undefined ? null : (TABS[to % TABS.length] ?? null);
}

function onKey(event: KeyboardEvent): void {
  const next = neighbour(tab.value, event.key);
  if (!next) return;
  event.preventDefault();
  tab.value = next;
  document.getElementById(`tab-${next}`)?.focus();
}

export function Tabs({ game, waits }: { game: GameView; waits: number }) {
  const label: Record<Tab, MessageKey> = {
    news: 'quarter.tab.news',
    decision: game.phase === 'answers' ? 'quarter.tab.answer' : 'quarter.tab.decision',
    plan: 'quarter.tab.plan',
    proposal: 'quarter.tab.proposal',
  };
  const counts: Partial<Record<Tab, number>> = { news: game.news.length, decision: waits };
  return (
    <div class="tabs" role="tablist" aria-label={t('quarter.tabs')} onKeyDown={onKey}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          class="tab"
          role="tab"
          id={`tab-${name}`}
          aria-controls={`panel-${name}`}
          aria-selected={tab.value === name}
          tabIndex={tab.value === name ? 0 : -1}
          onClick={() => {
            tab.value = name;
          }}
        >
          {t(label[name])}
          {(counts[name] ?? 0) > 0 && <span class="badge">{counts[name]}</span>}
        </button>
      ))}
    </div>
  );
}
