/** The controls while the page is read aloud. */
export const speechMessages = {
  'speech.title': 'Reading',
  'speech.slower': 'Slower',
  'speech.faster': 'Faster',
  'speech.quieter': 'Quieter',
  'speech.louder': 'Louder',
  'speech.again': 'Read this again',
} as const;
