/** The words of what makes playing comfortable, in English: taking back, keys, pace, sound, keeping, waiting. */
export const comfortEn = {
  // Taking back
  'undo.label': 'Take back',
  'undo.back': 'Undo',
  'undo.forth': 'Redo',
  'undo.with': '{act} ({key})',
  'undo.saidBack': 'Taken back.',
  'undo.saidForth': 'Put down again.',

  // Keys
  'keys.open': 'Show all keys',
  'keys.game': 'In the game',
  'keys.chart': 'On the chart, while it has the focus',
  'keys.everywhere': 'Everywhere',
  'keys.any': 'any key',
  'keys.undo': 'Take back the last thing you put down',
  'keys.redo': 'Put it down again',
  'keys.skip': 'Skip what is moving; a click does too',
  'keys.things': 'From thing to thing',
  'keys.ends': 'To the first thing, to the last',
  'keys.closer': 'Closer, further off',
  'keys.whole': 'The whole chart',

  // Pace and sound
  'settings.sight': 'The chart',
  'settings.speed': 'Pace of a quarter’s end',
  'settings.speed.calm': 'Calm',
  'settings.speed.brisk': 'Brisk, 2×',
  'settings.speed.atOnce': 'At once',
  'settings.speed.note': 'Any key or click skips the rest. Where nothing may move, nothing does.',
  'settings.sound': 'Sound',
  'settings.sound.off': 'Off',
  'settings.sound.on': 'On',
  'settings.sound.note':
    'A bell, a stamp, a crane, a storm, a chord: short and quiet. Nothing is told by sound alone, and nothing is fetched before you switch it on.',
  'settings.volume': 'Volume',
  'settings.volume.quiet': 'Quiet',
  'settings.volume.middle': 'Middling',
  'settings.volume.full': 'Full',
  'settings.soundFailed': 'No sound can be made here: {reason}',

  // Everything in one file
  'settings.import': 'Import everything',
  'settings.importNote':
    'A file that “Export everything” has made. Its games go into empty slots; nothing that is here is written over.',
  'settings.importSure':
    'The file holds {games, plural, =0 {no games} one {# game} other {# games}} and {endings, plural, =0 {no endings} one {# ending} other {# endings}} seen.',
  'settings.importWishes': 'Take over its settings as well',
  'settings.importYes': 'Add it to what is here',
  'settings.importNo': 'Leave it',
  'settings.imported':
    '{added, plural, =0 {No game} one {# game} other {# games}} and {endings, plural, =0 {no ending} one {# ending} other {# endings}} added.',
  'settings.importedHere': '{n, plural, one {# game was} other {# games were}} here already.',
  'settings.importedLeft':
    '{n, plural, one {# game} other {# games}} found no empty slot or no room, and stayed in the file: make room and import it again.',
  'settings.importRefused': 'Nothing has been brought in: {reason}',
  'settings.leftOut': '{n, plural, one {# thing in it is} other {# things in it are}} left out:',
  'settings.at': '{place}: {reason}',
  'settings.bad.unreadable': 'the file cannot be read, or is larger than any of ours',
  'settings.bad.large': 'the file is larger than any of ours',
  'settings.bad.json': 'this is not JSON, or it has been cut short',
  'settings.bad.table': 'this is not a file that “Export everything” has made',
  'settings.bad.oneGame': 'this is a single game; bring it in under Saved games',
  'settings.bad.many': 'it has more than {n} entries',
  'settings.bad.nothing': 'there is nothing in it',
  'settings.bad.text': 'expected a text',
  'settings.bad.key': 'nothing that this edition keeps',
  'settings.bad.endings': 'names no endings',
  'settings.bad.quarter': 'expected a quarter such as 2014-Q3',

  // Waiting
  'work.ending': 'Playing the rest',
  'work.endingNote': 'Every side keeps to what history did, and nothing more is signed in your name.',
  'work.debrief': 'Drawing up the debrief',
  'work.debriefNote': 'Your course and history’s, quarter by quarter.',
  'work.opening': 'Opening the game',
  'work.openingNote': 'Every quarter is played again, to be sure that it is the same.',
  'work.cancel': 'Cancel',

  // The picture of a saved game
  'picture.label': '{leader}, {quarter}: {n} of 100 in containers. {layer}: {list}.',
  'picture.none': 'nobody yet',
  'picture.stack': '{name} {n}',
} as const;
