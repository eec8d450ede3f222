/**
 * A text in which the codex's terms can be opened. Without a codex it is the plain text.
 */
import { splitTerms } from '../../session/terms.ts';
import { openCard, openCards, terms, type Pile } from '../app/codex.ts';

interface TermsProps {
  text: string;
  /** The card that the text is from. */
  own?: string;
  /** Where the card is laid: over the page, unless told otherwise. */
  pile?: Pile;
}

export function Terms({ text, own, pile = openCards }: TermsProps) {
  return (
    <>
      {splitTerms(text, terms.value, own).map(({ text: run, card }, index) =>
        card === null ? (
          run
        ) : (
          <button key={index} type="button" class="term" onClick={() => openCard(pile, card)}>
            {run}
          </button>
        ),
      )}
    </>
  );
}
