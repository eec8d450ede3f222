/** Words of the what-if lab that the session asks for, in English. */
export const labWordsEn = {
  'word.lab.asPlayed': 'As I did',
  'word.lab.byRecord': 'As history did',
  'word.card.at': 'at {place}: {reason}',
  'word.card.list': 'expected a list',
  'word.card.object': 'expected a table of names and values',
  'word.card.text': 'expected a text of another kind',
  'word.card.long': 'it is longer than any of ours',
  'word.card.number': 'expected a number within its bounds',
  'word.card.id': 'this is not a name that the history gives',
  'word.card.quarter': 'expected a quarter such as 2014-Q3',
  'word.card.kind': 'none of the values that may stand here',
  'word.card.unseen': 'it holds characters that cannot be seen',
  'word.card.missing': 'something has to stand here',
  'word.card.fit': 'this does not fit what stands beside it',
  'word.card.large': 'The file is larger than any of ours.',
  'word.card.json': 'This is not JSON, or it has been cut short.',
  'word.card.format': 'This is not a file of hypothesis cards, or one of another edition.',
  'word.card.many': 'There is room for {n} cards. Export them, and delete some.',
  'word.card.tooLong':
    'The run that this card follows is too long for a link. Export the cards and send the file: it holds the run.',
  'word.card.link.long': 'This link is far too long to be one of ours.',
  'word.card.link.damaged':
    'This card has been cut short or altered on its way. Ask for the link again, in one piece.',
  'word.card.link.future': 'This card was made by a newer version of the game. Reload the page.',
  'word.card.link.foreign': 'This card asks about something that this history does not have.',
} as const;
