import HouseBold from '@phosphor-icons/core/assets/bold/house-bold.svg?icon';
import SpeakerHighBold from '@phosphor-icons/core/assets/bold/speaker-high-bold.svg?icon';
import SpeakerSlashBold from '@phosphor-icons/core/assets/bold/speaker-slash-bold.svg?icon';
import TextAaBold from '@phosphor-icons/core/assets/bold/text-aa-bold.svg?icon';
import HandWavingBold from '@phosphor-icons/core/assets/bold/hand-waving-bold.svg?icon';
import ArrowLeftBold from '@phosphor-icons/core/assets/bold/arrow-left-bold.svg?icon';
import ArrowRightBold from '@phosphor-icons/core/assets/bold/arrow-right-bold.svg?icon';
import XBold from '@phosphor-icons/core/assets/bold/x-bold.svg?icon';
import PlayCircleBold from '@phosphor-icons/core/assets/bold/play-circle-bold.svg?icon';
import PauseCircleBold from '@phosphor-icons/core/assets/bold/pause-circle-bold.svg?icon';
import PrinterBold from '@phosphor-icons/core/assets/bold/printer-bold.svg?icon';
import MagnifyingGlassBold from '@phosphor-icons/core/assets/bold/magnifying-glass-bold.svg?icon';
import KeyboardBold from '@phosphor-icons/core/assets/bold/keyboard-bold.svg?icon';
import LightbulbBold from '@phosphor-icons/core/assets/bold/lightbulb-bold.svg?icon';
import HandTapBold from '@phosphor-icons/core/assets/bold/hand-tap-bold.svg?icon';
import ArrowCounterClockwiseBold from '@phosphor-icons/core/assets/bold/arrow-counter-clockwise-bold.svg?icon';
import WalletBold from '@phosphor-icons/core/assets/bold/wallet-bold.svg?icon';
import ClockBold from '@phosphor-icons/core/assets/bold/clock-bold.svg?icon';
import UsersBold from '@phosphor-icons/core/assets/bold/users-bold.svg?icon';
import MapPinBold from '@phosphor-icons/core/assets/bold/map-pin-bold.svg?icon';
import ScalesBold from '@phosphor-icons/core/assets/bold/scales-bold.svg?icon';
import PencilSimpleLineBold from '@phosphor-icons/core/assets/bold/pencil-simple-line-bold.svg?icon';
import PlusBold from '@phosphor-icons/core/assets/bold/plus-bold.svg?icon';
import CaretRightBold from '@phosphor-icons/core/assets/bold/caret-right-bold.svg?icon';
import BackspaceBold from '@phosphor-icons/core/assets/bold/backspace-bold.svg?icon';
import ArrowFatUpBold from '@phosphor-icons/core/assets/bold/arrow-fat-up-bold.svg?icon';
import EraserBold from '@phosphor-icons/core/assets/bold/eraser-bold.svg?icon';
import LockKeyBold from '@phosphor-icons/core/assets/bold/lock-key-bold.svg?icon';
import GearSixBold from '@phosphor-icons/core/assets/bold/gear-six-bold.svg?icon';
import SignOutBold from '@phosphor-icons/core/assets/bold/sign-out-bold.svg?icon';
import EyeSlashBold from '@phosphor-icons/core/assets/bold/eye-slash-bold.svg?icon';
import EyeBold from '@phosphor-icons/core/assets/bold/eye-bold.svg?icon';
import ArrowLineUpBold from '@phosphor-icons/core/assets/bold/arrow-line-up-bold.svg?icon';
import BellBold from '@phosphor-icons/core/assets/bold/bell-bold.svg?icon';
import PhoneIncomingBold from '@phosphor-icons/core/assets/bold/phone-incoming-bold.svg?icon';
import PhoneCallBold from '@phosphor-icons/core/assets/bold/phone-call-bold.svg?icon';
import PhoneDisconnectBold from '@phosphor-icons/core/assets/bold/phone-disconnect-bold.svg?icon';
import InfoBold from '@phosphor-icons/core/assets/bold/info-bold.svg?icon';
import TranslateBold from '@phosphor-icons/core/assets/bold/translate-bold.svg?icon';
import BookOpenTextBold from '@phosphor-icons/core/assets/bold/book-open-text-bold.svg?icon';
import CheckCircleFill from '@phosphor-icons/core/assets/fill/check-circle-fill.svg?icon';
import ShieldCheckFill from '@phosphor-icons/core/assets/fill/shield-check-fill.svg?icon';
import LightbulbFill from '@phosphor-icons/core/assets/fill/lightbulb-fill.svg?icon';
import QuestionFill from '@phosphor-icons/core/assets/fill/question-fill.svg?icon';
import SmileyBold from '@phosphor-icons/core/assets/bold/smiley-bold.svg?icon';
import SmileyMehBold from '@phosphor-icons/core/assets/bold/smiley-meh-bold.svg?icon';
import SmileySadBold from '@phosphor-icons/core/assets/bold/smiley-sad-bold.svg?icon';
import WheelchairBold from '@phosphor-icons/core/assets/bold/wheelchair-bold.svg?icon';
import EyeDuotone from '@phosphor-icons/core/assets/duotone/eye-duotone.svg?icon';
import HandPointingDuotone from '@phosphor-icons/core/assets/duotone/hand-pointing-duotone.svg?icon';
import HandTapDuotone from '@phosphor-icons/core/assets/duotone/hand-tap-duotone.svg?icon';
import SealCheckDuotone from '@phosphor-icons/core/assets/duotone/seal-check-duotone.svg?icon';
import ClockCountdownDuotone from '@phosphor-icons/core/assets/duotone/clock-countdown-duotone.svg?icon';
import PrinterDuotone from '@phosphor-icons/core/assets/duotone/printer-duotone.svg?icon';

/** Icons of the kiosk's own controls: bold for controls, fill for states, duotone for pictures. */
export const icons = {
  home: HouseBold,
  aloud: SpeakerHighBold,
  silence: SpeakerSlashBold,
  textSize: TextAaBold,
  call: HandWavingBold,
  cover: EyeSlashBold,
  uncover: EyeBold,
  lower: WheelchairBold,
  raise: ArrowLineUpBold,
  back: ArrowLeftBold,
  next: ArrowRightBold,
  close: XBold,
  play: PlayCircleBold,
  pause: PauseCircleBold,
  print: PrinterBold,
  search: MagnifyingGlassBold,
  keyboard: KeyboardBold,
  hint: LightbulbBold,
  hand: HandTapBold,
  touch: HandTapBold,
  again: ArrowCounterClockwiseBold,
  fee: WalletBold,
  time: ClockBold,
  who: UsersBold,
  where: MapPinBold,
  scales: ScalesBold,
  pencil: PencilSimpleLineBold,
  plus: PlusBold,
  caret: CaretRightBold,
  backspace: BackspaceBold,
  shift: ArrowFatUpBold,
  clear: EraserBold,
  lock: LockKeyBold,
  gear: GearSixBold,
  exit: SignOutBold,
  bell: BellBold,
  incoming: PhoneIncomingBold,
  answer: PhoneCallBold,
  hangUp: PhoneDisconnectBold,
  info: InfoBold,
  language: TranslateBold,
  meaning: BookOpenTextBold,
  check: CheckCircleFill,
  done: CheckCircleFill,
  unsure: QuestionFill,
  first: QuestionFill,
  shield: ShieldCheckFill,
  bulb: LightbulbFill,
  faceEasy: SmileyBold,
  faceFair: SmileyMehBold,
  faceHard: SmileySadBold,
  watch: EyeDuotone,
  guided: HandPointingDuotone,
  practice: HandTapDuotone,
  test: SealCheckDuotone,
  updating: ClockCountdownDuotone,
  printer: PrinterDuotone,
} as const;
