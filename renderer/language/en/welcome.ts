import type { welcomeMessages as vietnamese } from '../vi/welcome.ts';

export const welcomeMessages = {
  'attract.title1': 'Go ahead,',
  'attract.title2': 'mistakes are fine.',
  'attract.body': 'See what to bring, practise the procedure right here, take a printed slip home.',
  'attract.start': 'Touch here to start',
  'attract.promises': 'What this corner promises',
  'attract.free': 'Free of charge',
  'attract.noSkill': 'No computer skills needed',
  'office.commune': 'People’s Committee of Liên Minh commune, Phú Thọ province',
  'office.name': 'Public Administrative Service Centre',
  'home.title': 'What do you need to do today?',
  'home.lead': 'Choose a card, or search by name below.',
  'home.procedures': 'Public services',
  'home.proceduresMore': 'What to bring, fees, where to go. Practise before you file for real.',
  'home.skills': 'Digital skills',
  'home.skillsMore': 'Short lessons, one step at a time, for residents and Party members.',
  'home.lookup': 'Look up, stay safe',
  'home.lookupMore': 'Follow a dossier, reach the real site, avoid scams.',
  'home.search': 'Search by name, e.g. birth registration',
  'home.type': 'Type to search',
} as const satisfies Record<keyof typeof vietnamese, string>;
