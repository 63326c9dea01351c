/** What simulated phones and papers say of themselves to those who hear the page. */
export const kindsMessages = {
  'kinds.them': '{name} writes',
  'kinds.me': 'I write',
  'kinds.call': 'Call',
  'kinds.shot.ok': 'clear, all four corners',
  'kinds.shot.dark': 'too dark',
  'kinds.shot.tilted': 'tilted',
  'kinds.shot.blurred': 'blurred',
  'kinds.shot.cut': 'a corner is missing',
  'kinds.shotOf': 'Photo of {paper}: {shot}',
  'kinds.corner': '{corner}: {state}',
  'kinds.cornerOpen': 'not at the edge yet',
  'kinds.cornerDone': 'at the edge of the paper',
  'kinds.page': 'Page {page} of {pages}',
  'kinds.install': '{button}: {name}',
  'kinds.signature': 'Digital signature',
} as const;
