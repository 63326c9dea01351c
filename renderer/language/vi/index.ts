import { barMessages } from './bar.ts';
import { browseMessages } from './browse.ts';
import { carrierMessages } from './carrier.ts';
import { feltMessages } from './felt.ts';
import { doorMessages } from './door.ts';
import { checkMessages } from './check.ts';
import { figuresMessages } from './figures.ts';
import { firstTimeMessages } from './first-time.ts';
import { glossMessages } from './gloss.ts';
import { keepMessages } from './keep.ts';
import { keysMessages } from './keys.ts';
import { kindsMessages } from './kinds.ts';
import { learnMessages } from './learn.ts';
import { lessonMessages } from './lesson.ts';
import { packsMessages } from './packs.ts';
import { papersMessages } from './papers.ts';
import { mergeMessages } from './merge.ts';
import { peopleMessages } from './people.ts';
import { overlayMessages } from './overlay.ts';
import { plansMessages } from './plans.ts';
import { presentingMessages } from './presenting.ts';
import { practiceMessages } from './practice.ts';
import { presentMessages } from './present.ts';
import { printingMessages } from './printing.ts';
import { printersMessages } from './printers.ts';
import { recordsMessages } from './records.ts';
import { reportsMessages } from './reports.ts';
import { resumeMessages } from './resume.ts';
import { safeMessages } from './safe.ts';
import { setupMessages } from './setup.ts';
import { speechMessages } from './speech.ts';
import { visitMessages } from './visit.ts';
import { storedMessages } from './stored.ts';
import { staffMessages } from './staff.ts';
import { takehomeMessages } from './takehome.ts';
import { welcomeMessages } from './welcome.ts';

/** Every sentence of the program itself, Vietnamese. One file a feature; keys are `feature.name`. */
export const vi = {
  ...barMessages,
  ...browseMessages,
  ...carrierMessages,
  ...feltMessages,
  ...doorMessages,
  ...checkMessages,
  ...figuresMessages,
  ...firstTimeMessages,
  ...glossMessages,
  ...keepMessages,
  ...keysMessages,
  ...kindsMessages,
  ...learnMessages,
  ...lessonMessages,
  ...packsMessages,
  ...papersMessages,
  ...mergeMessages,
  ...peopleMessages,
  ...overlayMessages,
  ...plansMessages,
  ...practiceMessages,
  ...presentMessages,
  ...presentingMessages,
  ...printingMessages,
  ...printersMessages,
  ...recordsMessages,
  ...reportsMessages,
  ...resumeMessages,
  ...safeMessages,
  ...setupMessages,
  ...speechMessages,
  ...visitMessages,
  ...staffMessages,
  ...storedMessages,
  ...takehomeMessages,
  ...welcomeMessages,
} as const;

export type MessageKey = keyof typeof vi;
export type MessageText<Key extends MessageKey> = (typeof vi)[Key];
