/** The words of the board in English: tips, keys, the beats of a resolution. */
export const boardEn = {
  'board.keys':
    'Arrow keys walk from thing to thing and tell the number behind each. Plus and minus come closer and go back, 0 shows the whole, Escape leaves.',
  'board.closer': 'Closer',
  'board.further': 'Further away',
  'board.whole': 'The whole chart',
  'board.stability': 'stability {n}',
  'board.missing': 'This browser draws no board. Here are its numbers.',
  'board.lost': 'The picture of the board is lost for the moment. Here are its numbers.',

  'board.tip.island':
    '{name}: {n} of 100 workloads in containers, {change} since last quarter. The fog lifts that far.',
  'board.tip.stack': '{segment}: {n} of 100 workloads',
  'board.tip.uncontained': '{segment}: {n} of 100 workloads are in no container',
  'board.tip.flagship': 'Flagship',
  'board.tip.boat': 'Boat',
  'board.tip.ship':
    '{kind}. {n, plural, =0 {At anchor: its owner decided nothing last quarter that others could see.} one {Sailed: # decision of its owner last quarter that all could see.} other {Sailed: # decisions of its owner last quarter that all could see.}}',
  'board.tip.pier': 'Ecosystem of {name}',
  'board.tip.projects':
    '{n, plural, one {# project builds} other {# projects build}} on it; {per, plural, one {a boat for each} other {one boat for #}}.',
  'board.tip.storm': 'Storm over {name}',
  'board.tip.stability': 'Stability {n} of 10. From 5 on the sky is clear.',
  'board.tip.rope': 'Alliance',
  'board.tip.allied': '{a} and {b} are allied: one rope.',
  'board.tip.dark': 'No light yet: not founded.',
  'board.tip.members':
    '{n, plural, =0 {Lit, no members} one {Lit, # member: {list}} other {Lit, # members: {list}}}.',
  'board.tip.hosts':
    '{n, plural, one {# project at home here: {list}} other {# projects at home here: {list}}}.',
  'board.tip.fog': 'Fog',
  'board.tip.outside': '{n} of 100 workloads on all islands are in no container yet.',

  'beats.label': 'What moves',
  'beats.news': 'News lands',
  'beats.ships': '{n, plural, =0 {No ship sails} one {# ship acts} other {# ships act}}',
  'beats.boxes': '{n, plural, =0 {No container moves} one {# container moves} other {# containers move}}',
  'beats.fog': '{n, plural, =0 {The fog stays} one {Fog moves at # island} other {Fog moves at # islands}}',
  'beats.skip': 'Skip',
  'beats.seconds': '{n} seconds',
} as const;
