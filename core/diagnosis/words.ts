import type { Localised } from '../basics/language.ts';
import type { CheckId, Saying, Verdict } from './sayings.ts';

/** The words of the look at the machine: the same on the screen of the corner and on the sheet that is printed of it. */

export const CHECK_NAMES: Readonly<Record<CheckId, Localised>> = {
  program: { vi: 'Chương trình', en: 'Program' },
  content: { vi: 'Nội dung', en: 'Content' },
  disk: { vi: 'Chỗ trống trên đĩa', en: 'Room on the disk' },
  data: { vi: 'Tệp dữ liệu', en: 'Data files' },
  audit: { vi: 'Nhật ký cán bộ', en: 'Record of staff acts' },
  clock: { vi: 'Đồng hồ', en: 'Clock' },
  printer: { vi: 'Máy in phiếu', en: 'Printer for slips' },
  'office-printer': { vi: 'Máy in giấy A4', en: 'Printer for A4' },
  'print-test': { vi: 'In thử', en: 'Test of the printers' },
  voice: { vi: 'Giọng đọc', en: 'Voice' },
  backup: { vi: 'Sao lưu', en: 'Backup' },
  errors: { vi: 'Lỗi gần đây', en: 'Recent errors' },
  starts: { vi: 'Tự mở lại', en: 'Starting again' },
  run: { vi: 'Bộ nhớ', en: 'Memory' },
};

export const VERDICT_NAMES: Readonly<Record<Verdict, Localised>> = {
  ok: { vi: 'Tốt', en: 'Fine' },
  look: { vi: 'Nên xem', en: 'Have a look' },
  wrong: { vi: 'Cần sửa', en: 'To be mended' },
};

/** What was found, filled from the facts, and what to do next where something is to be done. */
interface Words {
  readonly says: Localised;
  readonly next?: Localised;
}

const ADMIN: Localised = {
  vi: 'Lưu gói hỗ trợ vào USB rồi gửi cho người quản lý kỹ thuật.',
  en: 'Save a support file to a USB stick and give it to whoever looks after the machine.',
};

export const SAYING_WORDS: Readonly<Record<Saying, Words>> = {
  'program-known': {
    says: {
      vi: 'Phiên bản {version}, Node {node}, máy chủ {host}, {system}',
      en: 'Version {version}, Node {node}, host {host}, {system}',
    },
  },
  'content-whole': {
    says: { vi: 'Nguyên vẹn. Nguồn mới nhất: {date}. Bản {version}', en: 'Whole. Newest source: {date}. Version {version}' },
  },
  'content-missing': {
    says: { vi: 'Không có tệp nội dung.', en: 'There is no content file.' },
    next: { vi: 'Cài lại gói nội dung, rồi mở lại chương trình.', en: 'Install the content again, then restart the program.' },
  },
  'content-broken': {
    says: { vi: 'Tệp nội dung bị hỏng hoặc bị sửa.', en: 'The content file is damaged or was changed.' },
    next: { vi: 'Cài lại gói nội dung, rồi mở lại chương trình.', en: 'Install the content again, then restart the program.' },
  },
  'content-pictures': {
    says: {
      vi: '{bad} hình thiếu hoặc hỏng. Bài học vẫn dùng được, không có hình đó.',
      en: '{bad} pictures are missing or damaged. Lessons go on without them.',
    },
    next: { vi: 'Cài lại gói nội dung để có đủ hình.', en: 'Install the content again to have all pictures.' },
  },
  'content-changed': {
    says: {
      vi: 'Trên đĩa có bản {version} khác với bản đang dùng.',
      en: 'The disk holds version {version}, which is not the one in use.',
    },
    next: { vi: 'Mở lại chương trình để dùng bản trên đĩa.', en: 'Restart the program to use it.' },
  },
  'disk-roomy': { says: { vi: 'Còn {megabytes} MB', en: '{megabytes} MB free' } },
  'disk-low': {
    says: { vi: 'Chỉ còn {megabytes} MB', en: 'Only {megabytes} MB free' },
    next: {
      vi: 'Xoá bớt tệp không dùng trên máy tính, trong tháng này.',
      en: 'Remove unused files from the computer this month.',
    },
  },
  'disk-full': {
    says: { vi: 'Gần đầy: còn {megabytes} MB', en: 'Nearly full: {megabytes} MB free' },
    next: {
      vi: 'Xoá bớt tệp ngay hôm nay, kẻo lượt mới không ghi được.',
      en: 'Remove files today, or new visits cannot be written.',
    },
  },
  'disk-unknown': {
    says: { vi: 'Máy tính không cho biết còn bao nhiêu chỗ.', en: 'The computer does not say how much room is left.' },
    next: { vi: 'Xem dung lượng đĩa trong máy tính.', en: 'Look at the disk in the computer itself.' },
  },
  'data-whole': { says: { vi: 'Đã đọc {files} tệp, tệp nào cũng nguyên vẹn', en: '{files} files read, every one whole' } },
  'data-mended': {
    says: {
      vi: 'Đã đọc {files} tệp. {mended} tệp hỏng còn bản trước, {aside} tệp hỏng đã để riêng:',
      en: '{files} files read. {mended} damaged ones have the version before, {aside} damaged ones were put aside:',
    },
    next: {
      vi: 'Sao lưu ngay. Nếu gặp lại, kiểm tra ổ đĩa và nguồn điện.',
      en: 'Make a backup now. If it comes again, have disk and power looked at.',
    },
  },
  'data-bad': {
    says: {
      vi: '{bad} tệp không đọc được. Số liệu trong đó không được tính:',
      en: '{bad} files cannot be read. What is in them is not counted:',
    },
    next: {
      vi: 'Khôi phục từ bản sao lưu gần nhất, rồi kiểm tra ổ đĩa.',
      en: 'Restore from the latest backup, then have the disk looked at.',
    },
  },
  'audit-holds': { says: { vi: 'Đủ {entries} việc, không ai sửa', en: 'All {entries} acts stand as they were written' } },
  'audit-broken': {
    says: { vi: '{faults} chỗ bị thiếu hoặc bị sửa:', en: '{faults} places are missing or were changed:' },
    next: {
      vi: 'Báo lãnh đạo đơn vị. Không xoá tệp nào trong thư mục audit.',
      en: 'Tell the head of the office. Remove nothing from the folder audit.',
    },
  },
  'clock-right': { says: { vi: 'Đúng: {now}', en: 'Right: {now}' } },
  'clock-doubted': {
    says: {
      vi: 'Đang là {now}. Đồng hồ từng nhảy, {marked} lượt hôm nay bị đánh dấu.',
      en: 'It says {now}. It jumped before; {marked} visits of today are marked.',
    },
    next: {
      vi: 'So với điện thoại. Nếu lệch, chỉnh lại trong máy tính.',
      en: 'Compare it with a telephone. If it differs, set it in the computer.',
    },
  },
  'clock-behind': {
    says: { vi: 'Đang là {now}, sớm hơn lượt đã ghi gần nhất.', en: 'It says {now}, which is before the newest visit.' },
    next: {
      vi: 'Chỉnh ngày giờ của máy tính ngay. Hay bị lại thì thay pin CMOS.',
      en: 'Set date and time of the computer now. If it comes again, change its battery.',
    },
  },
  'clock-zone': {
    says: {
      vi: 'Đang là {now} giờ Việt Nam, nhưng máy tính đặt múi giờ {zone}.',
      en: 'It says {now} in Việt Nam, but the computer is set to the zone {zone}.',
    },
    next: {
      vi: 'Đặt múi giờ Hà Nội (UTC+7), rồi so giờ với điện thoại.',
      en: 'Set the zone of Hà Nội (UTC+7), then compare with a telephone.',
    },
  },
  'printer-none': {
    says: { vi: 'Không dùng máy in: phiếu hiện trên màn hình', en: 'None in use: slips are shown on the screen' },
  },
  'office-printer-none': { says: { vi: 'Không in giấy A4', en: 'None: no A4 paper is printed' } },
  'office-printer-shared': { says: { vi: 'Dùng chung máy in phiếu', en: 'The printer for slips does both' } },
  'printer-ready': { says: { vi: 'Sẵn sàng', en: 'Ready' } },
  'printer-unknown': {
    says: { vi: 'Máy in không cho biết tình trạng.', en: 'The printer does not say how it is.' },
    next: { vi: 'In thử một phiếu.', en: 'Print a slip to try it.' },
  },
  'printer-low': {
    says: { vi: 'Sắp hết giấy hoặc mực.', en: 'Paper or ink is running low.' },
    next: { vi: 'Chuẩn bị giấy, mực.', en: 'Have some ready.' },
  },
  'printer-no-paper': { says: { vi: 'Hết giấy.', en: 'Out of paper.' }, next: { vi: 'Lắp giấy.', en: 'Put paper in.' } },
  'printer-cover': {
    says: { vi: 'Nắp máy in đang mở.', en: 'Its cover is open.' },
    next: { vi: 'Đóng nắp lại.', en: 'Close it.' },
  },
  'printer-offline': {
    says: { vi: 'Không thấy máy in.', en: 'The printer is not there.' },
    next: { vi: 'Kiểm tra nguồn và dây, bật lại máy in.', en: 'Check power and cable, switch it off and on.' },
  },
  'printer-error': {
    says: { vi: 'Máy in báo lỗi.', en: 'The printer reports an error.' },
    next: {
      vi: 'Tắt, bật lại máy in. Xem đèn và giấy kẹt.',
      en: 'Switch it off and on. Look at its lights and for jammed paper.',
    },
  },
  'print-test-none': { says: { vi: 'Không dùng máy in', en: 'No printer in use' } },
  'print-test-good': { says: { vi: 'Có chữ, đúng khổ lúc {at}', en: 'All was well at {at}' } },
  'print-test-old': {
    says: { vi: 'Lần in thử gần nhất: {at}.', en: 'Last tried at {at}.' },
    next: { vi: 'In thử lại ở thẻ “Máy in”.', en: 'Try them again under “Printer”.' },
  },
  'print-test-never': {
    says: { vi: 'Có máy in chưa in thử.', en: 'A printer was not tried yet.' },
    next: { vi: 'In thử ở thẻ “Máy in”.', en: 'Try it under “Printer”.' },
  },
  'print-test-virtual': {
    says: { vi: 'Đang dùng máy in ảo: không có giấy nào ra thật.', en: 'The virtual printer is in use: nothing real comes out.' },
    next: { vi: 'Tập xong, chọn lại máy in thật ở thẻ “Máy in”.', en: 'Afterwards choose the real one again under “Printer”.' },
  },
  'print-test-blank': {
    says: { vi: 'Lần in thử {at}: ra giấy trắng.', en: 'The test at {at} came out white.' },
    next: { vi: 'Lắp lại giấy cho đúng mặt, rồi in thử lại.', en: 'Turn the paper round, then try again.' },
  },
  'print-test-cut': {
    says: { vi: 'Lần in thử {at}: chữ bị cắt hoặc quá nhỏ.', en: 'The test at {at} was cut or too small.' },
    next: { vi: 'Chọn đúng khổ giấy, rồi in thử lại.', en: 'Choose the paper that is in it, then try again.' },
  },
  'print-test-nothing': {
    says: { vi: 'Lần in thử {at}: không ra gì.', en: 'Nothing came out of the test at {at}.' },
    next: { vi: 'Xem nguồn, dây, giấy, rồi in thử lại.', en: 'Look at power, cable and paper, then try again.' },
  },
  'voice-system': {
    says: {
      vi: 'Máy có giọng tiếng Việt. Đơn vị đã thu {recorded} câu',
      en: 'The machine has a Vietnamese voice. {recorded} sentences recorded',
    },
  },
  'voice-recorded': {
    says: {
      vi: 'Đơn vị đã thu {recorded} câu; câu khác không đọc được',
      en: '{recorded} sentences recorded; others are not read',
    },
  },
  'voice-none': {
    says: {
      vi: 'Máy không có giọng tiếng Việt, cũng chưa thu câu nào.',
      en: 'The machine has no Vietnamese voice, and nothing was recorded.',
    },
    next: {
      vi: 'Cài giọng tiếng Việt, hoặc thu câu theo hướng dẫn. Chưa có thì nút “Nghe đọc” ẩn đi.',
      en: 'Install one, or record sentences as the guide says. Until then the button to listen is hidden.',
    },
  },
  'backup-fresh': { says: { vi: 'Gần nhất: {at}', en: 'Latest: {at}' } },
  'backup-old': {
    says: { vi: 'Đã {days} ngày chưa sao lưu.', en: 'None for {days} days.' },
    next: { vi: 'Cắm USB sao lưu, rồi sao lưu ngay.', en: 'Plug the stick in and make one now.' },
  },
  'backup-never': {
    says: { vi: 'Chưa sao lưu lần nào.', en: 'None was ever made.' },
    next: { vi: 'Cắm USB, rồi sao lưu ngay.', en: 'Plug a stick in and make one now.' },
  },
  'errors-none': { says: { vi: 'Không có trong 7 ngày qua', en: 'None in the last 7 days' } },
  'errors-some': {
    says: { vi: '{count} lỗi trong 7 ngày qua, gần nhất {last}:', en: '{count} in the last 7 days, the latest {last}:' },
    next: ADMIN,
  },
  'errors-many': {
    says: { vi: '{count} lỗi trong 7 ngày qua, gần nhất {last}:', en: '{count} in the last 7 days, the latest {last}:' },
    next: ADMIN,
  },
  'starts-steady': {
    says: {
      vi: '7 ngày qua mở {starts} lần, không lần nào vì lỗi',
      en: 'Started {starts} times in 7 days, never because of a fault',
    },
  },
  'starts-bad': {
    says: {
      vi: '7 ngày qua {bad} lần phải tự mở lại vì lỗi, gần nhất {last}.',
      en: 'It had to start again by itself {bad} times in 7 days, the latest {last}.',
    },
    next: ADMIN,
  },
  'starts-rested': {
    says: {
      vi: '7 ngày qua máy phải tạm nghỉ {rests} lần vì lỗi liên tiếp, gần nhất {last}.',
      en: 'It failed so often in a row that it took a rest, {rests} times in 7 days, the latest fault {last}.',
    },
    next: ADMIN,
  },
  'starts-software': {
    says: {
      vi: 'Máy vẽ hình không dùng card đồ hoạ, vì card từng hỏng nhiều lần.',
      en: 'Pictures are drawn without the graphics card, which failed several times.',
    },
    next: { vi: 'Cập nhật trình điều khiển card đồ hoạ.', en: 'Have the driver of the graphics card updated.' },
  },
  'run-steady': {
    says: {
      vi: 'Chạy {hours} giờ. Dịch vụ dùng {own} MB, máy còn {free} trên {all} MB',
      en: 'Running for {hours} hours. The service holds {own} MB; {free} of {all} MB are free',
    },
  },
  'memory-low': {
    says: {
      vi: 'Ít bộ nhớ: còn {free} trên {all} MB, dịch vụ dùng {own} MB.',
      en: 'Little memory: {free} of {all} MB free, the service holds {own} MB.',
    },
    next: { vi: 'Tắt chương trình khác, hoặc khởi động lại máy tính.', en: 'Close other programs, or restart the computer.' },
  },
  'check-slow': {
    says: { vi: 'Chờ quá lâu chưa xong.', en: 'It took too long.' },
    next: { vi: 'Kiểm tra lại. Nếu vẫn vậy, ổ đĩa có thể sắp hỏng.', en: 'Look again. If it stays so, the disk may be failing.' },
  },
  'check-failed': { says: { vi: 'Chưa kiểm tra được.', en: 'It could not be looked at.' }, next: ADMIN },
};
