/** Papers of the office: what is offered to be printed, and what came of it. */
export const papersMessages = {
  'papers.printing': 'Sending it to the printer…',
  'papers.sent': 'Sent to the printer. Please see whether all of it came out.',
  'papers.failed': 'The printer did not take it. Look at its paper, cable and power, then press again.',
  'papers.noPrinter': 'There is no printer. Choose one under Printer.',
  'papers.noA4': 'The paper chosen is a roll, which cannot hold A4. Choose another paper or printer under “Printer”.',
  'papers.keepsFiles':
    'Printing goes to a folder, where the code would stay, so it is not printed. Please copy the code by hand.',
  'papers.noSuchCode': 'This code is used up. Please make a new sheet.',
  'papers.recovery': 'Print the recovery sheet',
  'papers.declaration': 'Print self-declarations',
  'papers.declarationTitle': 'Self-declaration of Party members',
  'papers.declarationMore': 'An empty A4 form, filled in by hand. No name is printed, and nobody who takes one is counted.',
  'papers.handoutOpen': 'Handout',
  'papers.handoutTitle': 'Handout of the lesson',
  'papers.handoutMore':
    'One A4 page in large letters: parts of the lesson, what to remember, how to practise at home, QR code. No name is printed.',
  'papers.handout': 'Print the handout',
  'papers.copies': 'Sheets',
  'papers.figures': 'Print these figures (A4)',
  'papers.figuresMore': 'A paper leaves the staff corner, so figures of 1 to 4 are printed as *.',
  'papers.figuresMonths':
    'Whole months that are over can be printed: press “The month before”, or choose them under “Other days…”.',
} as const;
