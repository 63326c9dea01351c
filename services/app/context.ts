import type { Surface } from '#core/contract/define.ts';
import type { AuditLog } from '#services/audit/audit-log.ts';
import type { AwayBook } from '#services/away/away-book.ts';
import type { Carriers } from '#services/carriers/carriers.ts';
import type { ClipStore } from '#services/clips/clip-store.ts';
import type { ContentStore } from '#services/content/content-store.ts';
import type { Diagnosis } from '#services/diagnosis/diagnosis.ts';
import type { ReadLog } from '#services/diagnostics/read-log.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { NoticeBoard } from '#services/diagnostics/notices.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Ids } from '#services/environment/ids.ts';
import type { GroupBook } from '#services/groups/group-book.ts';
import type { HelpBell } from '#services/help/help-bell.ts';
import type { PackDesk } from '#services/packs/pack-desk.ts';
import type { PresentationDesk } from '#services/presentation/presentation-desk.ts';
import type { PresentationWindows } from '#services/presentation/windows.ts';
import type { BundleDesk } from '#services/merge/bundle-desk.ts';
import type { Keeper } from '#services/keep/keeper.ts';
import type { OverlayStore } from '#services/overlay/overlay-store.ts';
import type { PlanBook } from '#services/plans/plan-book.ts';
import type { PrintDesk } from '#services/printing/print-desk.ts';
import type { ReportDesk } from '#services/report/report-desk.ts';
import type { ReportWork } from '#services/report/report-work.ts';
import type { ResumeDesk } from '#services/resume/resume-desk.ts';
import type { SessionDesk } from '#services/sessions/session-desk.ts';
import type { ReplaceableSettings } from '#services/settings/settings-store.ts';
import type { Speaker } from '#services/speech/speaker.ts';
import type { StaffDesk } from '#services/staff/staff-desk.ts';
import type { TakehomePage } from '#services/takehome/takehome-page.ts';
import type { TallyBook } from '#services/tallies/tally-book.ts';
import type { VisitLog } from '#services/visits/visit-log.ts';
import type { EventHub } from './event-hub.ts';
import type { RunMode } from './run-mode.ts';

/** Everything an operation may use, built once at start and passed down. Interfaces only. */
export interface Context {
  readonly host: 'web' | 'electron';
  readonly version: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  /** Troubles of the technical log, as far as they may leave the machine. */
  readonly readLog: ReadLog;
  readonly notices: NoticeBoard;
  readonly content: ContentStore;
  /** The pack as it was given, without the office's word over it. */
  readonly authored: ContentStore;
  readonly visits: VisitLog;
  readonly sessions: SessionDesk;
  readonly away: AwayBook;
  readonly tallies: TallyBook;
  readonly groups: GroupBook;
  readonly settings: ReplaceableSettings;
  readonly overlay: OverlayStore;
  /** Meeting plans as the office put them together. */
  readonly plans: PlanBook;
  readonly staff: StaffDesk;
  readonly audit: AuditLog;
  readonly resume: ResumeDesk;
  readonly report: ReportDesk;
  readonly keep: Keeper;
  readonly reportWork: ReportWork;
  readonly printing: PrintDesk;
  readonly bundles: BundleDesk;
  /** The content in use, and the packs it can be exchanged for. */
  readonly packs: PackDesk;
  /** A look at the whole machine, on demand. */
  readonly diagnosis: Diagnosis;
  /** Sticks and folders that carry files away. */
  readonly carriers: Carriers;
  /** What a practice that is taken home is made of. */
  readonly takehomePage: TakehomePage;
  readonly help: HelpBell;
  readonly speech: Speaker;
  readonly clips: ClipStore;
  readonly events: EventHub;
  readonly machine: Machine;
  /** The windows of a presentation. */
  readonly windows: PresentationWindows;
  /** The meeting that is held with the kiosk, where one is. */
  readonly presentation: PresentationDesk;
  readonly run: RunMode;
  /** Number of a page that opens now; the newest page is the one in use. */
  readonly nextPage: () => number;
}

/** What the host lets the service ask of it. */
export interface Machine {
  /** A page said it still paints. What is done about one that does not is another thing for each surface. */
  heard(page: number, frames: number, surface: Surface): void;
  /** Staff end the program. */
  leave(): void;
  /** The service is to end in order and be started again, with everything opened anew. */
  restart(): void;
}
