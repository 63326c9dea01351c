import AddressBook from '@phosphor-icons/core/assets/duotone/address-book-duotone.svg?icon';
import ArrowRight from '@phosphor-icons/core/assets/duotone/arrow-right-duotone.svg?icon';
import Baby from '@phosphor-icons/core/assets/duotone/baby-duotone.svg?icon';
import Bank from '@phosphor-icons/core/assets/duotone/bank-duotone.svg?icon';
import Bell from '@phosphor-icons/core/assets/duotone/bell-duotone.svg?icon';
import Briefcase from '@phosphor-icons/core/assets/duotone/briefcase-duotone.svg?icon';
import Buildings from '@phosphor-icons/core/assets/duotone/buildings-duotone.svg?icon';
import CalendarCheck from '@phosphor-icons/core/assets/duotone/calendar-check-duotone.svg?icon';
import Camera from '@phosphor-icons/core/assets/duotone/camera-duotone.svg?icon';
import Car from '@phosphor-icons/core/assets/duotone/car-duotone.svg?icon';
import Cardholder from '@phosphor-icons/core/assets/duotone/cardholder-duotone.svg?icon';
import Certificate from '@phosphor-icons/core/assets/duotone/certificate-duotone.svg?icon';
import ChatCenteredText from '@phosphor-icons/core/assets/duotone/chat-centered-text-duotone.svg?icon';
import ChatCircleText from '@phosphor-icons/core/assets/duotone/chat-circle-text-duotone.svg?icon';
import ChatsCircle from '@phosphor-icons/core/assets/duotone/chats-circle-duotone.svg?icon';
import CheckCircle from '@phosphor-icons/core/assets/duotone/check-circle-duotone.svg?icon';
import CheckSquare from '@phosphor-icons/core/assets/duotone/check-square-duotone.svg?icon';
import ClipboardText from '@phosphor-icons/core/assets/duotone/clipboard-text-duotone.svg?icon';
import Clock from '@phosphor-icons/core/assets/duotone/clock-duotone.svg?icon';
import ClockCountdown from '@phosphor-icons/core/assets/duotone/clock-countdown-duotone.svg?icon';
import CloudArrowUp from '@phosphor-icons/core/assets/duotone/cloud-arrow-up-duotone.svg?icon';
import Coins from '@phosphor-icons/core/assets/duotone/coins-duotone.svg?icon';
import CreditCard from '@phosphor-icons/core/assets/duotone/credit-card-duotone.svg?icon';
import DeviceMobile from '@phosphor-icons/core/assets/duotone/device-mobile-duotone.svg?icon';
import DeviceMobileSpeaker from '@phosphor-icons/core/assets/duotone/device-mobile-speaker-duotone.svg?icon';
import Envelope from '@phosphor-icons/core/assets/duotone/envelope-duotone.svg?icon';
import FileText from '@phosphor-icons/core/assets/duotone/file-text-duotone.svg?icon';
import Files from '@phosphor-icons/core/assets/duotone/files-duotone.svg?icon';
import Fingerprint from '@phosphor-icons/core/assets/duotone/fingerprint-duotone.svg?icon';
import FirstAidKit from '@phosphor-icons/core/assets/duotone/first-aid-kit-duotone.svg?icon';
import FlowerLotus from '@phosphor-icons/core/assets/duotone/flower-lotus-duotone.svg?icon';
import FolderOpen from '@phosphor-icons/core/assets/duotone/folder-open-duotone.svg?icon';
import Gavel from '@phosphor-icons/core/assets/duotone/gavel-duotone.svg?icon';
import Globe from '@phosphor-icons/core/assets/duotone/globe-duotone.svg?icon';
import GraduationCap from '@phosphor-icons/core/assets/duotone/graduation-cap-duotone.svg?icon';
import HandHeart from '@phosphor-icons/core/assets/duotone/hand-heart-duotone.svg?icon';
import HandsPraying from '@phosphor-icons/core/assets/duotone/hands-praying-duotone.svg?icon';
import Handshake from '@phosphor-icons/core/assets/duotone/handshake-duotone.svg?icon';
import Hash from '@phosphor-icons/core/assets/duotone/hash-duotone.svg?icon';
import Heart from '@phosphor-icons/core/assets/duotone/heart-duotone.svg?icon';
import Heartbeat from '@phosphor-icons/core/assets/duotone/heartbeat-duotone.svg?icon';
import House from '@phosphor-icons/core/assets/duotone/house-duotone.svg?icon';
import HouseLine from '@phosphor-icons/core/assets/duotone/house-line-duotone.svg?icon';
import HouseSimple from '@phosphor-icons/core/assets/duotone/house-simple-duotone.svg?icon';
import IdentificationCard from '@phosphor-icons/core/assets/duotone/identification-card-duotone.svg?icon';
import Image from '@phosphor-icons/core/assets/duotone/image-duotone.svg?icon';
import Images from '@phosphor-icons/core/assets/duotone/images-duotone.svg?icon';
import Info from '@phosphor-icons/core/assets/duotone/info-duotone.svg?icon';
import Key from '@phosphor-icons/core/assets/duotone/key-duotone.svg?icon';
import Leaf from '@phosphor-icons/core/assets/duotone/leaf-duotone.svg?icon';
import Lightning from '@phosphor-icons/core/assets/duotone/lightning-duotone.svg?icon';
import ListChecks from '@phosphor-icons/core/assets/duotone/list-checks-duotone.svg?icon';
import ListMagnifyingGlass from '@phosphor-icons/core/assets/duotone/list-magnifying-glass-duotone.svg?icon';
import LockKey from '@phosphor-icons/core/assets/duotone/lock-key-duotone.svg?icon';
import MagnifyingGlass from '@phosphor-icons/core/assets/duotone/magnifying-glass-duotone.svg?icon';
import MapPin from '@phosphor-icons/core/assets/duotone/map-pin-duotone.svg?icon';
import Megaphone from '@phosphor-icons/core/assets/duotone/megaphone-duotone.svg?icon';
import Money from '@phosphor-icons/core/assets/duotone/money-duotone.svg?icon';
import Monitor from '@phosphor-icons/core/assets/duotone/monitor-duotone.svg?icon';
import Motorcycle from '@phosphor-icons/core/assets/duotone/motorcycle-duotone.svg?icon';
import Newspaper from '@phosphor-icons/core/assets/duotone/newspaper-duotone.svg?icon';
import NotePencil from '@phosphor-icons/core/assets/duotone/note-pencil-duotone.svg?icon';
import Notebook from '@phosphor-icons/core/assets/duotone/notebook-duotone.svg?icon';
import PaperPlaneTilt from '@phosphor-icons/core/assets/duotone/paper-plane-tilt-duotone.svg?icon';
import Paperclip from '@phosphor-icons/core/assets/duotone/paperclip-duotone.svg?icon';
import Password from '@phosphor-icons/core/assets/duotone/password-duotone.svg?icon';
import PencilSimpleLine from '@phosphor-icons/core/assets/duotone/pencil-simple-line-duotone.svg?icon';
import PersonSimple from '@phosphor-icons/core/assets/duotone/person-simple-duotone.svg?icon';
import Phone from '@phosphor-icons/core/assets/duotone/phone-duotone.svg?icon';
import PhoneCall from '@phosphor-icons/core/assets/duotone/phone-call-duotone.svg?icon';
import Plant from '@phosphor-icons/core/assets/duotone/plant-duotone.svg?icon';
import PlusCircle from '@phosphor-icons/core/assets/duotone/plus-circle-duotone.svg?icon';
import Printer from '@phosphor-icons/core/assets/duotone/printer-duotone.svg?icon';
import QrCode from '@phosphor-icons/core/assets/duotone/qr-code-duotone.svg?icon';
import Question from '@phosphor-icons/core/assets/duotone/question-duotone.svg?icon';
import Receipt from '@phosphor-icons/core/assets/duotone/receipt-duotone.svg?icon';
import Scales from '@phosphor-icons/core/assets/duotone/scales-duotone.svg?icon';
import Scan from '@phosphor-icons/core/assets/duotone/scan-duotone.svg?icon';
import SealCheck from '@phosphor-icons/core/assets/duotone/seal-check-duotone.svg?icon';
import ShieldCheck from '@phosphor-icons/core/assets/duotone/shield-check-duotone.svg?icon';
import SignIn from '@phosphor-icons/core/assets/duotone/sign-in-duotone.svg?icon';
import SignOut from '@phosphor-icons/core/assets/duotone/sign-out-duotone.svg?icon';
import Signature from '@phosphor-icons/core/assets/duotone/signature-duotone.svg?icon';
import Stamp from '@phosphor-icons/core/assets/duotone/stamp-duotone.svg?icon';
import Star from '@phosphor-icons/core/assets/duotone/star-duotone.svg?icon';
import SteeringWheel from '@phosphor-icons/core/assets/duotone/steering-wheel-duotone.svg?icon';
import Storefront from '@phosphor-icons/core/assets/duotone/storefront-duotone.svg?icon';
import Student from '@phosphor-icons/core/assets/duotone/student-duotone.svg?icon';
import Tree from '@phosphor-icons/core/assets/duotone/tree-duotone.svg?icon';
import UploadSimple from '@phosphor-icons/core/assets/duotone/upload-simple-duotone.svg?icon';
import User from '@phosphor-icons/core/assets/duotone/user-duotone.svg?icon';
import UserCircle from '@phosphor-icons/core/assets/duotone/user-circle-duotone.svg?icon';
import Users from '@phosphor-icons/core/assets/duotone/users-duotone.svg?icon';
import Wallet from '@phosphor-icons/core/assets/duotone/wallet-duotone.svg?icon';
import type { IconName } from '#core/content/icon-names.ts';
import type { IconData } from '../Icon.tsx';

/** A drawing for every icon that content may name. Packs of another version may name others: those are drawn as a sheet of paper. */
export const CONTENT_ICONS: Readonly<Record<IconName, IconData>> = {
  'address-book': AddressBook,
  'arrow-right': ArrowRight,
  baby: Baby,
  bank: Bank,
  bell: Bell,
  briefcase: Briefcase,
  buildings: Buildings,
  'calendar-check': CalendarCheck,
  camera: Camera,
  car: Car,
  cardholder: Cardholder,
  certificate: Certificate,
  'chat-centered-text': ChatCenteredText,
  'chat-circle-text': ChatCircleText,
  'chats-circle': ChatsCircle,
  'check-circle': CheckCircle,
  'check-square': CheckSquare,
  'clipboard-text': ClipboardText,
  clock: Clock,
  'clock-countdown': ClockCountdown,
  'cloud-arrow-up': CloudArrowUp,
  coins: Coins,
  'credit-card': CreditCard,
  'device-mobile': DeviceMobile,
  'device-mobile-speaker': DeviceMobileSpeaker,
  envelope: Envelope,
  'file-text': FileText,
  files: Files,
  fingerprint: Fingerprint,
  'first-aid-kit': FirstAidKit,
  'flower-lotus': FlowerLotus,
  'folder-open': FolderOpen,
  gavel: Gavel,
  globe: Globe,
  'graduation-cap': GraduationCap,
  'hand-heart': HandHeart,
  'hands-praying': HandsPraying,
  handshake: Handshake,
  hash: Hash,
  heart: Heart,
  heartbeat: Heartbeat,
  house: House,
  'house-line': HouseLine,
  'house-simple': HouseSimple,
  'identification-card': IdentificationCard,
  image: Image,
  images: Images,
  info: Info,
  key: Key,
  leaf: Leaf,
  lightning: Lightning,
  'list-checks': ListChecks,
  'list-magnifying-glass': ListMagnifyingGlass,
  'lock-key': LockKey,
  'magnifying-glass': MagnifyingGlass,
  'map-pin': MapPin,
  megaphone: Megaphone,
  money: Money,
  monitor: Monitor,
  motorcycle: Motorcycle,
  newspaper: Newspaper,
  'note-pencil': NotePencil,
  notebook: Notebook,
  'paper-plane-tilt': PaperPlaneTilt,
  paperclip: Paperclip,
  password: Password,
  'pencil-simple-line': PencilSimpleLine,
  'person-simple': PersonSimple,
  phone: Phone,
  'phone-call': PhoneCall,
  plant: Plant,
  'plus-circle': PlusCircle,
  printer: Printer,
  'qr-code': QrCode,
  question: Question,
  receipt: Receipt,
  scales: Scales,
  scan: Scan,
  'seal-check': SealCheck,
  'shield-check': ShieldCheck,
  'sign-in': SignIn,
  'sign-out': SignOut,
  signature: Signature,
  stamp: Stamp,
  star: Star,
  'steering-wheel': SteeringWheel,
  storefront: Storefront,
  student: Student,
  tree: Tree,
  'upload-simple': UploadSimple,
  user: User,
  'user-circle': UserCircle,
  users: Users,
  wallet: Wallet,
};

export function contentIcon(name: string): IconData {
  return (CONTENT_ICONS as Readonly<Record<string, IconData>>)[name] ?? FileText;
}
