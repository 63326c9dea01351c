import type { Localised } from '#core/basics/language.ts';
import type { PackProblem } from '#core/pack/problems.ts';

const OPTIONS = `npm run pack -- keys --out DIR --label LABEL
  npm run pack -- build --key FILE.secret.pem --out DIR [--version YYYY-MM-DD.N] [--content DIR] [--least X.Y.Z] [--below X.Y.Z]
  npm run pack -- show FILE.gocsopack [--trust FILE.gocsokey]…
  npm run pack -- cosign FILE.gocsopack --key FILE.secret.pem
  npm run pack -- program INSTALLER --version X.Y.Z --key FILE.secret.pem [--key OTHER.secret.pem]
  npm run pack -- judge INSTALLER --trust FILE.gocsokey [--trust OTHER.gocsokey --both]
  --help, --lang vi|en`;

/** What the command says. */
export const COMMAND_WORDS = {
  usage: { vi: `Cách gọi:\n  ${OPTIONS}`, en: `Usage:\n  ${OPTIONS}` },
  wrong: { vi: 'Chưa hiểu hoặc còn thiếu: {what}', en: 'Not understood, or missing: {what}' },
  inside: {
    vi: '{file}: nằm trong một kho mã nguồn. Khoá bí mật không bao giờ để ở đó; chọn thư mục khác, ví dụ trên USB riêng.',
    en: '{file}: lies in a repository. A secret key is never kept there; choose another folder, on a stick of its own for one.',
  },
  exists: { vi: '{file}: đã có, không ghi đè.', en: '{file}: is there already and is not written over.' },
  unreadable: { vi: '{file}: không đọc được.', en: '{file}: cannot be read.' },
  unwritable: { vi: '{file}: không ghi được.', en: '{file}: cannot be written.' },
  noSecret: {
    vi: '{file}: không phải khoá bí mật Ed25519, hoặc cần mật khẩu (biến KIOSK_KEY_PASSPHRASE).',
    en: '{file}: is no secret Ed25519 key, or needs its passphrase (KIOSK_KEY_PASSPHRASE).',
  },
  noKey: { vi: '{file}: không phải tệp khoá công khai.', en: '{file}: is no file of a public key.' },
  made: {
    vi: 'Đã tạo khoá “{label}”, mã {id}.\n  Giữ kín, không gửi ai: {secret}\n  Chép vào USB cho máy Góc Số tin: {file}',
    en: 'Made the key “{label}”, id {id}.\n  Keep to yourself, send to nobody: {secret}\n  Goes on a stick for the kiosk to believe: {file}',
  },
  plain: {
    vi: '  Khoá chưa có mật khẩu. Muốn có: đặt biến KIOSK_KEY_PASSPHRASE rồi tạo lại.',
    en: '  The key has no passphrase. To have one: set KIOSK_KEY_PASSPHRASE and make it again.',
  },
  contentWrong: {
    vi: '{file}: nội dung có {count} lỗi, xem npm run content:check. Chưa đóng gói.',
    en: '{file}: the content has {count} errors, see npm run content:check. No pack was made.',
  },
  tooMuch: {
    vi: 'Nội dung quá lớn, hoặc có tên tệp mà gói không nhận.',
    en: 'The content is too large, or a file has a name no pack may have.',
  },
  built: {
    vi: 'Đã đóng gói {file}: bản {version}, {count} tệp, {bytes} byte, ký bằng khoá {id}.',
    en: 'Built {file}: version {version}, {count} files, {bytes} bytes, signed by key {id}.',
  },
  about: {
    vi: 'Bản {version}, làm lúc {made}. Nội dung {content}, nguồn mới nhất {date}. Cho chương trình từ {least}{below}.',
    en: 'Version {version}, made at {made}. Content {content}, latest source {date}. For programs from {least}{below}.',
  },
  below: { vi: ', trước {below}', en: ', before {below}' },
  row: { vi: '  {path}  {bytes}  {sha256}', en: '  {path}  {bytes}  {sha256}' },
  signedBy: { vi: 'Chữ ký đúng: {label}, mã {id}.', en: 'Signed by {label}, id {id}.' },
  signedUnproved: {
    vi: 'Chữ ký của khoá {id}: chưa kiểm được, thêm --trust FILE.gocsokey.',
    en: 'Signed by key {id}: not proved; add --trust FILE.gocsokey.',
  },
  whole: { vi: 'Gói nguyên vẹn.', en: 'The pack is whole.' },
  refused: { vi: '{file}: {why}', en: '{file}: {why}' },
  signedAlready: { vi: '{file}: khoá này đã ký rồi.', en: '{file}: this key has signed it already.' },
  cosigned: { vi: 'Đã ký thêm {file} bằng khoá {id}.', en: 'Signed {file} by key {id} as well.' },
  programSigned: {
    vi: 'Đã ghi {file}. Chép cùng bộ cài vào thư mục GocSo trên USB.',
    en: 'Written {file}. Goes beside the installer into the folder GocSo on the stick.',
  },
  programGenuine: { vi: 'Bộ cài thật, bản {version}: {file}', en: 'The installer is genuine, version {version}: {file}' },
  programWrong: { vi: 'KHÔNG cài {file}: {why}', en: 'Do NOT install {file}: {why}' },
  help: {
    vi: `Đóng gói nội dung cho máy Góc Số, ký, và xem gói.

  ${OPTIONS}

  keys     tạo một cặp khoá ở ngoài kho mã nguồn: .secret.pem giữ kín, .gocsokey cho máy tin
  build    kiểm tra, biên dịch nội dung rồi ký thành một tệp .gocsopack
  show     kiểm chữ ký và từng tệp, kể ra những gì có trong gói
  cosign   người thứ hai xem rồi ký thêm vào cùng gói
  program  ký bộ cài chương trình: ghi .gocsosign cạnh nó
  judge    bộ cài có thật là bản đã ký không; --both: đòi đủ hai chữ ký

LABEL: chữ thường a-z và gạch ngang. KIOSK_KEY_PASSPHRASE: mật khẩu của khoá bí mật, nếu có.
Mã thoát: 0 xong, 1 bị từ chối hoặc không ghi được, 2 gọi sai.`,
    en: `Packs content for kiosks, signs it, and shows packs.

  ${OPTIONS}

  keys     makes a pair of keys outside the repository: .secret.pem is kept, .gocsokey is for kiosks to believe
  build    checks and compiles the content and signs it as one file .gocsopack
  show     proves signatures and every file, and lists what is in a pack
  cosign   a second person looks and signs the same pack as well
  program  signs an installer of the program: writes .gocsosign beside it
  judge    whether an installer is the one that was signed; --both: two signatures are asked for

LABEL: small letters a-z and hyphens. KIOSK_KEY_PASSPHRASE: the passphrase of secret keys, if there is one.
Exit codes: 0 done, 1 refused or not written, 2 a wrong call.`,
  },
} as const satisfies Readonly<Record<string, Localised>>;

/** Why an installer is, where a pack would be told something else. */
export const PROGRAM_WORDS = {
  damaged: { vi: 'tệp .gocsosign cạnh nó hỏng hoặc bị đổi.', en: 'the file .gocsosign beside it is damaged or changed.' },
  'unknown-key': { vi: 'không khoá nào đã cho từng ký nó.', en: 'none of the keys given has signed it.' },
  'changed-file': { vi: 'không phải tệp đã được ký.', en: 'it is not the file that was signed.' },
} as const satisfies Readonly<Record<string, Localised>>;

/** Why a pack is refused, for whoever made it. Staff read the messages of the page. */
export const PROBLEM_WORDS: Readonly<Record<PackProblem, Localised>> = {
  'not-a-pack': { vi: 'không phải gói nội dung.', en: 'is no content pack.' },
  damaged: { vi: 'bị cắt ngang hoặc bị đổi.', en: 'is cut off or changed.' },
  'too-large': { vi: 'quá lớn.', en: 'is too large.' },
  'format-newer': { vi: 'do bản chương trình mới hơn làm ra.', en: 'was made by a newer program.' },
  'no-key': { vi: 'chưa có khoá nào để kiểm.', en: 'there is no key to prove it by.' },
  'unknown-key': { vi: 'không khoá nào đã cho từng ký gói này.', en: 'none of the keys given has signed it.' },
  'wrong-signature': { vi: 'chữ ký sai.', en: 'has a wrong signature.' },
  'one-signature': { vi: 'mới có một chữ ký.', en: 'has one signature only.' },
  'bad-name': { vi: 'có tên tệp không được phép.', en: 'has names of files that are not allowed.' },
  'missing-file': { vi: 'thiếu tệp.', en: 'lacks a file.' },
  'extra-file': { vi: 'thừa tệp.', en: 'has a file too many.' },
  'changed-file': { vi: 'có tệp bị đổi sau khi ký.', en: 'has a file that was changed after it was signed.' },
  'program-too-old': { vi: 'cần chương trình mới hơn.', en: 'needs a newer program.' },
  'program-too-new': { vi: 'chỉ cho chương trình cũ hơn.', en: 'is for older programs only.' },
  'bad-content': { vi: 'không chứa nội dung của Góc Số.', en: 'does not hold content of Góc Số.' },
};
