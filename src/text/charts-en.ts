/** The words of the charts, the gallery of endings and the picture of a run, in English. */
export const chartsEn = {
  // Charts
  'charts.heading': 'Charts',
  'charts.lead':
    'The quarters that lie behind you, and what history did in the same ones. What it did next stays under the fog until the debrief.',
  'charts.none': 'No quarter lies behind you yet. The first point is drawn when this one has resolved.',
  'charts.drawing': 'Drawing the lines…',
  'charts.closed': 'There are no charts while nobody sits at the screen.',
  'charts.layers': 'Workloads by product',
  'charts.ofHundred': 'of 100 workloads, all islands',
  'charts.points': 'points of 100',
  'charts.money': 'US dollars, at the end of the quarter',
  'charts.solid': 'you',
  'charts.dashed': 'history',
  'charts.none.layer': 'Nothing in this layer runs one workload in a thousand yet, with you or in history.',
  'charts.read': '{title}: read quarter by quarter',
  'charts.said': '{quarter}: {values}',
  'charts.youHistory': '{name}: you {you}, history {history}',
  'charts.end': '{name}: you end at {you}, history at {history}',
  'charts.pair': 'you {you}, history {history}',
  'charts.epilogue': 'and then',
  'charts.nameAt': '{name} {n}',
  'keys.charts': 'Charts',

  // The gallery of endings
  'endings.heading': 'Endings',
  'endings.lead':
    'Every captain ends somewhere. The ones you have been to are drawn in; the others have a number and no name yet.',
  'endings.seen': 'seen {seen} of {all}',
  'endings.on': 'First seen {day}',
  'endings.sometime': 'Seen in an earlier game',
  'endings.blank': 'Number {n}: not seen yet',
  'endings.waiting': 'The engine is still on its way.',
  'endings.all': 'All endings',

  // The picture of a run
  'picture.make': 'Picture of the run',
  'picture.drawing': 'Drawing…',
  'picture.failed': 'This browser could not draw the picture: {reason}',
  'picture.download': 'Download, PNG',
  'picture.share': 'Share',
  'picture.shareFailed': 'Sharing did not work. Download it instead.',
  'picture.alt': 'In words, for those who cannot see it',
  'picture.copyAlt': 'Copy the words',
  'picture.copied': 'Copied.',
  'picture.copyFailed': 'The browser would not let us copy. Mark the words and copy them by hand.',
  'picture.fileName': 'dust-{leader}-{seed}.png',
  'picture.score': 'Score',
  'picture.history': 'history {n}',
  'picture.of100': 'of 100',
  'picture.foot': '{chapter} · {ambition} · seed {seed}',
  'picture.text':
    '{title}. {leader}, {chapter}, {ambition}. Ending: {ending}. Score {score} of 100; the record’s own choices score {history}. {course} Seed {seed}.',
  'picture.course': '{title}, of 100: {you} at the end, {history} in history.',
} as const;
