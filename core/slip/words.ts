import type { Localised } from '../basics/language.ts';
import type { Paper } from '../content/procedure.ts';

/** Fixed words of a slip. They stand here and not in the page's messages because the service builds slips without a page. */
export const SLIP_WORDS = {
  office: {
    vi: 'Trung tâm Phục vụ hành chính công xã Liên Minh',
    en: 'Public Administrative Service Centre of Liên Minh commune',
  },
  place: { vi: 'Tỉnh Phú Thọ · Góc Số', en: 'Phú Thọ province · Góc Số' },
  fee: { vi: 'Lệ phí', en: 'Fee' },
  time: { vi: 'Thời gian', en: 'Time' },
  where: { vi: 'Nơi làm', en: 'Where' },
  warning: {
    vi: 'Chỉ đăng nhập ở đúng địa chỉ in trên phiếu. Không đọc mật khẩu, mã OTP cho ai, kể cả người tự xưng cán bộ.',
    en: 'Only sign in at the address printed here. Never read a password or code to anyone, not even to someone who claims to be staff.',
  },
} as const satisfies Record<string, Localised>;

export const PAPER_FORMS: Readonly<Record<Paper['form'], Localised>> = {
  original: { vi: 'bản chính', en: 'original' },
  copy: { vi: 'bản sao', en: 'copy' },
  show: { vi: 'để đối chiếu', en: 'to show' },
  'fill-there': { vi: 'điền tại quầy', en: 'fill in on site' },
  electronic: { vi: 'bản điện tử', en: 'electronic' },
  'not-needed': { vi: 'không cần nộp', en: 'not needed' },
};
