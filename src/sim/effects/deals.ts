/** Deeds between two companies that a proposal can also bring about. */
import { PROPOSALS, type Answer } from '../proposals/kinds.ts';
import { remember } from '../proposals/agree.ts';
import type { CompileDeed } from './types.ts';

export const dealDeeds = {
  settle: ({ names }, { company, other, kind, answer }) => {
    const proposal = {
      from: names.companies.at(company as string),
      to: names.companies.at(other as string),
      kind: (PROPOSALS as readonly string[]).indexOf(kind as string),
    };
    return (q) => remember(q, proposal, answer as Answer, q.cause);
  },
} satisfies Record<string, CompileDeed>;
