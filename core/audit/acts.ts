/**
 * Everything staff can do that is written down, in fixed words. What each is called on the screen stands in the messages of the page
 * (`audit.<act>`); what `about` holds beside it stands here.
 */
export const AUDIT_ACTS = [
  // about: the code concerned.
  'staff.first',
  'staff.added',
  'staff.role',
  'staff.removed',
  'pin.changed',
  'pin.reset',
  // about: nothing.
  'recovery.made',
  'recovery.printed',
  'recovery.used',
  // about: the code that was tried, how it was locked, for how long it is deaf; `refused` where the PIN was wrong.
  'corner.opened',
  'corner.locked',
  'corner.deaf',
  // about: which settings.
  'settings.saved',
  // about: the file; of an import also which settings it changed.
  'settings.carried',
  'settings.taken',
  'settings.undone',
  'notices.cleared',
  'kiosk.left',
  'safe.left',
  // about: name of the file.
  'support.made',
  // about: id of a visit, or of help given away from the kiosk.
  'session.joined',
  'session.closed',
  'session.corrected',
  // about: the kind of activity, never the place: beside a session of the same minute it would tie a visit to a branch.
  'tally.added',
  'tally.taken',
  // about: id of the group session.
  'group.saved',
  'group.corrected',
  // about: the procedure, and the place in it.
  'content.checked',
  'content.edited',
  'content.hidden',
  'content.shown',
  'content.restored',
  'content.different',
  // about: the script, and the step in it.
  'content.settled',
  // about: the office's copy of a plan, by its id.
  'plan.saved',
  'plan.removed',
  // about: the subject a practice to take home was saved of.
  'takehome.saved',
  // about: what was made of which range.
  'report.made',
  // about: a checkpoint (core/keep/checkpoint.ts).
  'data.purged',
  // about: a month that went though not all of it could be read, and how much.
  'data.letGo',
  // about: the day staff said it is.
  'clock.confirmed',
  // about: the file of the backup, and what a restore came after; why it failed.
  'backup.made',
  'backup.restored',
  'bundle.made',
  'bundle.joined',
  // about: the file of a pack or its version, `older` where an older one was meant, why it was refused.
  'pack.looked',
  'pack.taken',
  'pack.back',
  // about: the id of a key; of a rule how many must sign.
  'pack.trusted',
  'pack.forgotten',
  'pack.need',
  // about: the file of an installer, and its version or why it is not believed.
  'pack.program',
] as const;
export type AuditAct = (typeof AUDIT_ACTS)[number];

export const AUDIT_OUTCOMES = ['done', 'refused', 'failed'] as const;
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];
