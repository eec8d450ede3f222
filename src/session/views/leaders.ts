/** The cards from which a leader is chosen. */
import { startsOf } from '../../scenario/chapters.ts';
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import type { LeaderCard } from '../contract.ts';
import { companyName } from '../texts.ts';

export function leaderCards(texts: Scenario): LeaderCard[] {
  const places = new Map(texts.companies.map(({ id }, place) => [id, place]));
  // As the world names the companies, whichever file each card stands in.
  const inOrder = [...texts.leaders].sort((a, b) => places.get(a.company)! - places.get(b.company)!);
  return inOrder.map((leader) => {
    const ambitions = leader.ambitions.map(({ id, label, note, weights }) => ({
      id,
      label,
      note,
      // What an ambition does not weigh, it does not want.
      weights: leader.goals
        .map((goal) => ({ label: goal.label, weight: weights[goal.id] ?? 0 }))
        .filter(({ weight }) => weight > 0),
    }));
    const { company, place, who, have, hard, hardNote, playable, advisers = [], openings = [] } = leader;
    return {
      id: company,
      name: companyName(texts, company),
      place,
      who,
      have,
      want: ambitions[0].weights,
      ambitions,
      hard,
      hardNote,
      playable,
      advisers,
      chapters: startsOf(texts, company).map(({ id, from, title, note }) => {
        const opening = openings.find(({ chapter }) => chapter === id);
        return {
          from,
          quarter: { year: Number(from.slice(0, 4)), quarter: Number(from.slice(6)) },
          title,
          note,
          who: opening?.who ?? who,
          have: opening?.have ?? have,
        };
      }),
    };
  });
}
