import * as bundle from './bundle.ts';
import * as carrier from './carrier.ts';
import * as content from './content.ts';
import * as count from './count.ts';
import * as door from './door.ts';
import * as diagnose from './diagnose.ts';
import * as help from './help.ts';
import * as keep from './keep.ts';
import * as kiosk from './kiosk.ts';
import type { Operations } from './operation.ts';
import { meeting } from './meeting-paper.ts';
import * as overlay from './overlay.ts';
import * as todo from './overlay-todo.ts';
import * as packs from './packs.ts';
import * as paper from './paper.ts';
import * as presentation from './presentation.ts';
import * as plan from './plan.ts';
import * as printer from './printer.ts';
import * as report from './report.ts';
import * as reportOut from './report-out.ts';
import * as resume from './resume.ts';
import * as session from './session.ts';
import * as settings from './settings.ts';
import * as carry from './settings-carry.ts';
import * as slip from './slip.ts';
import * as speech from './speech.ts';
import * as staff from './staff.ts';
import * as takehome from './takehome.ts';
import * as visit from './visit.ts';

/** The API's implementation. A call without its operation does not compile. */
export const operations: Operations = {
  'kiosk.hello': kiosk.hello,
  'kiosk.heartbeat': kiosk.heartbeat,
  'kiosk.report': kiosk.report,
  'kiosk.leave': kiosk.leave,
  'kiosk.leaveSafe': kiosk.leaveSafe,
  'help.call': help.call,
  'help.answer': help.answer,
  'content.catalogue': content.catalogue,
  'content.procedure': content.procedure,
  'content.script': content.script,
  'content.quiz': content.quiz,
  'content.glosses': content.glosses,
  'visit.start': visit.start,
  'visit.record': visit.record,
  'visit.end': visit.end,
  'session.join': session.join,
  'session.draft': session.draft,
  'session.close': session.close,
  'session.different': session.different,
  'session.correct': session.correct,
  'session.today': session.today,
  'away.add': session.addAway,
  'away.correct': session.correctAway,
  'tally.today': count.tallyToday,
  'tally.count': count.tally,
  'group.save': count.saveGroup,
  'group.correct': count.correctGroup,
  'group.recent': count.recentGroups,
  'slip.print': slip.print,
  'slip.document': slip.document,
  'slip.answer': slip.answer,
  'resume.keep': resume.keep,
  'resume.take': resume.take,
  'resume.print': resume.print,
  'speech.clips': speech.clips,
  'speech.clip': speech.clip,
  'speech.voices': speech.voices,
  'speech.say': speech.say,
  'paper.recovery': paper.recovery,
  'paper.todo': paper.todo,
  'paper.cards': paper.cards,
  'paper.declaration': paper.declaration,
  'paper.handout': paper.handout,
  'paper.meeting': meeting,
  'paper.figures': paper.figures,
  'paper.stored': keep.printStored,
  'printer.state': slip.printerState,
  'printer.discover': printer.discover,
  'printer.about': printer.about,
  'printer.test': printer.test,
  'staff.status': staff.status,
  'staff.setup': staff.setup,
  'staff.unlock': staff.unlock,
  'staff.recover': staff.recover,
  'staff.lock': staff.lock,
  'staff.changePin': staff.changePin,
  'staff.people': staff.people,
  'staff.add': staff.add,
  'staff.setRole': staff.setRole,
  'staff.resetPin': staff.resetPin,
  'staff.remove': staff.remove,
  'staff.makeRecovery': staff.makeRecovery,
  'staff.audit': staff.audit,
  'staff.today': staff.today,
  'staff.freshness': content.freshnessOf,
  'staff.notices': staff.notices,
  'staff.clearNotices': staff.clearNotices,
  'overlay.read': overlay.read,
  'overlay.edit': overlay.edit,
  'overlay.preview': overlay.preview,
  'overlay.draft': overlay.draft,
  'overlay.hide': overlay.hide,
  'overlay.show': overlay.show,
  'overlay.restore': overlay.restore,
  'overlay.check': overlay.check,
  'overlay.different': overlay.different,
  'overlay.settle': overlay.settle,
  'overlay.todo': todo.todo,
  'plan.list': plan.list,
  'plan.save': plan.save,
  'plan.remove': plan.remove,
  'report.totals': report.totals,
  'report.preview': reportOut.preview,
  'report.save': reportOut.save,
  'report.print': reportOut.print,
  'report.xapi': reportOut.xapi,
  'diagnose.run': diagnose.run,
  'diagnose.print': diagnose.print,
  'diagnose.bundle': diagnose.bundle,
  'carrier.list': carrier.list,
  'report.counts': report.counts,
  'report.prints': report.prints,
  'bundle.make': bundle.make,
  'bundle.list': bundle.list,
  'bundle.join': bundle.join,
  'bundle.save': bundle.save,
  'keep.months': keep.months,
  'keep.read': keep.read,
  'keep.letGo': keep.letGo,
  'keep.choose': keep.choose,
  'keep.keepFor': keep.keepFor,
  'keep.confirm': keep.confirm,
  'backup.make': keep.make,
  'backup.list': keep.list,
  'backup.restore': keep.restore,
  'door.open': door.open,
  'settings.read': settings.read,
  'settings.save': settings.save,
  'settings.export': carry.carryOut,
  'settings.files': carry.files,
  'settings.compare': carry.compare,
  'settings.import': carry.takeIn,
  'settings.undo': carry.undo,
  'settings.former': carry.former,
  'pack.list': packs.list,
  'pack.find': packs.find,
  'pack.look': packs.look,
  'pack.take': packs.take,
  'pack.back': packs.back,
  'pack.trust': packs.trust,
  'pack.forget': packs.forget,
  'pack.need': packs.need,
  'pack.program': packs.program,
  'presentation.plans': presentation.plans,
  'presentation.open': presentation.open,
  'presentation.now': presentation.now,
  'presentation.do': presentation.doNow,
  'presentation.camera': presentation.camera,
  'presentation.end': presentation.end,
  'takehome.save': takehome.save,
};
