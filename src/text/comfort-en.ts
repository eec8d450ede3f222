/** The words of what makes playing comfortable, in English: taking back, keys, pace, sound, keeping, waiting. */
export const comfortEn = {
  // Taking back

  // Keys

  // Pace and sound
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

  // Everything in one file

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
} as const;
