/** The words of a game that several play at one screen, in English. */
export const hotSeatEn = {
  // Before the game
  'leaders.players': 'Players',
  'leaders.playersNote':
    'Several share this screen and take turns. Nobody sees another’s plan before all have ended the quarter.',
  'leaders.playerFirst': 'Player 1 leads {name}, chosen above.',
  'leaders.player': 'Player {n}',
  'leaders.playerLeads': 'Leads',

  // The screen goes from one to the next
  'seats.handTo': 'Hand over to {name}',
  'seats.moves': 'The quarter is {name}’s to plan. Everybody else looks at the ceiling.',
  'seats.answers':
    'Something has been put to {name}, who has to answer. Everybody else looks at the ceiling.',
  'seats.take': 'I am {name}',

  // What all see
  'seats.together': 'All together',
  'seats.players': 'At this screen: {list}',
  'seats.deeds': 'What was done',
  'seats.own': 'What it came to for each of you waits beside the news of your next turn.',
  'seats.over': '{name}’s game is over: {title}.',
  'seats.last': 'Your last quarter',
  'seats.lastTitle': 'Your {quarter}',

  // How it ended
  'seats.ends': 'How it ended for each of you',
  'seats.leader': 'Leader',
  'seats.ending': 'Ending',
  'seats.score': 'Score',
  'seats.whose': 'Whose debrief',
} as const;
