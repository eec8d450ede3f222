/** The words around the lessons, and around histories other than the first, in English. What is taught lives in the scenario. */
export const lessonsEn = {
  'title.learn': 'Learn',
  'title.learnNote': 'five quarters, five minutes',
  'lesson.label': 'Lesson',
  'lesson.count': '{n} of {of}',
  'lesson.next': 'Got it',
  'lesson.skip': 'Skip the lesson',
  'saves.elsewhere.unknown': 'it belongs to a history that this page does not have: {id}',
  'word.problem.elsewhere': 'It belongs to another history: {id}.',
  'word.chart.loose': 'In no container',
} as const;
