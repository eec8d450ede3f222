/** The words of what makes playing comfortable, in English: taking back, keys, pace, sound, keeping, waiting. */
export const comfortEn = {
  // Taking back
  'undo.back': 'Undo',
  'undo.forth': 'Redo',
  'undo.with': '{act} ({key})',
  'undo.saidBack': 'Taken back.',
  'undo.saidForth': 'Done again.',

  // Keys
  'keys.open': 'All keys',
  'keys.game': 'In a game',
  'keys.chart': 'On the chart, while it has the focus',
  'keys.everywhere': 'Everywhere',
  'keys.any': 'any key',
  'keys.or': '{a} or {b}',
  'keys.undo': 'Take back the last thing you put down',
  'keys.redo': 'Put it down again',
  'keys.skip': 'Skip what is moving; a click does too',
  'keys.things': 'From one thing to the next, with its number',
  'keys.ends': 'To the first thing, to the last',
  'keys.closer': 'Closer, further away',
  'keys.whole': 'The whole chart',

  // Pace and sound
  'settings.sight': 'Sight and motion',
  'settings.speed': 'Speed of what moves',
  'settings.speed.quick': 'Quick, 2×',
  'settings.speed.normal': 'Normal',
  'settings.speed.slow': 'Slow, 0.5×',
  'settings.speed.note': 'For a quarter that resolves. Any key or click skips the rest of it.',
  'settings.sound': 'Sound',
  'settings.sound.off': 'Off',
  'settings.sound.on': 'On',
  'settings.sound.note':
    'A few short sounds and a very quiet sea. Nothing is told by sound alone; nothing is fetched before you switch it on.',
  'settings.volume': 'Volume',
  'settings.volume.quiet': 'Quiet',
  'settings.volume.middle': 'Middling',
  'settings.volume.full': 'Full',
  'settings.soundFailed': 'This browser makes no sound for us: {reason}',

  // Everything in one file
  'settings.import': 'Import everything',
  'settings.importNote': 'A file from “Export everything”, made here or on another device.',
  'settings.importSure':
    'The file holds {games, plural, =0 {no saved games} one {one saved game} other {# saved games}} and the settings of its day. It takes the place of everything kept here: {here, plural, =0 {no saved games} one {one saved game} other {# saved games}}.',
  'settings.importYes': 'Yes, put it in place',
  'settings.importNo': 'Leave everything as it is',
  'settings.imported': 'Done. Everything is as it was in the file.',
  'settings.importRefused': 'Nothing was changed: {reason}',
  'settings.notOurs': 'this is not a file from “Export everything”.',
  'settings.unreadable': 'the file could not be read.',
  'settings.noRoom': 'the browser has no room for it.',

  // Waiting
  'work.part': '{n} of 100',
  'work.ending': 'Playing the rest',
  'work.endingNote': 'Every side keeps to what history did, and nothing more is signed in your name.',
  'work.debrief': 'Drawing up the debrief',
  'work.debriefNote': 'Your course and history’s, quarter by quarter.',
  'work.opening': 'Opening the game',
  'work.openingNote': 'Every quarter is played again, to be sure that it is the same.',
  'work.cancel': 'Cancel',

  // The picture of a saved game
  'picture.label': '{leader}: {n} of 100 in containers. {layer}: {list}.',
  'picture.none': 'nobody yet',
  'picture.stack': '{name} {n}',
} as const;
