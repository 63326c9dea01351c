import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyFewContent } from './few-content.ts';

const SCREENS = `- id: thu-trang
  frame: browser
  app: { vi: 'Cổng mẫu', en: 'Sample portal' }
  icon: buildings
  address: { vi: 'cong-mau · bản tập làm', en: 'sample-portal · practice copy' }
  params: { ten: { default: { vi: 'Tờ khai', en: 'The form' } } }
  source: common-knowledge
  blocks:
    - { id: tieu-de, kind: heading, text: { vi: '{ten} mẫu', en: '{ten}, a sample' } }
    - { id: ho-ten, kind: field, input: text, sample: '{persona.ho-ten}', label: { vi: 'Họ và tên', en: 'Họ và tên (name)' } }
    - { id: dong-y, kind: tick, label: { vi: 'Tôi đồng ý', en: 'Tôi đồng ý (I agree)' } }
    - { id: gui, kind: button, role: primary, label: { vi: 'Gửi', en: 'Gửi (send)' } }
- id: thu-thua
  frame: browser
  app: { vi: 'Cổng mẫu', en: 'Sample portal' }
  icon: buildings
  address: { vi: 'cong-mau · bản tập làm', en: 'sample-portal · practice copy' }
  source: common-knowledge
  blocks:
    - { id: xong, kind: heading, text: { vi: 'Trang thừa', en: 'A page too many' } }
`;

/** A lesson of everything a map must show; every line is where the tests say it is. */
const SCRIPT = `id: thu
title: { vi: 'Bài thử', en: 'A trial' }
goal: { vi: 'Gửi một tờ khai.', en: 'Send a form.' }
knowledge: generic
source: common-knowledge
persona: nguyen-van-mau
icon: file-text
screens:
  trang: { use: thu-trang }
  sau: { use: thu-trang, with: { ten: { vi: 'Trang sau', en: 'The next page' } } }
  thua: { use: thu-thua }
questions:
  - id: cho-ai
    ask: { vi: 'Làm cho ai ạ?', en: 'For whom?' }
    options:
      - { id: ban-than, label: { vi: 'Cho bản thân', en: 'For myself' } }
      - { id: lam-ho, label: { vi: 'Làm hộ', en: 'For a relative' } }
segments:
  - { use: dang-nhap-vneid, segments: [vao-trang] }
  - id: dien
    title: { vi: 'Điền tờ khai', en: 'Filling it in' }
    steps:
      - anyOrder:
          - id: ten
            page: trang
            do: type
            target: ho-ten
            say: { vi: 'Bấm ô **Họ và tên**, nhập theo thẻ mẫu.', en: 'Press **Họ và tên (name)**.' }
            why: &vi-sao { vi: 'Vì cần.', en: 'It is needed.' }
            hint: { vi: 'Ô đầu tiên.', en: 'The first box.' }
          - id: dong-y
            page: trang
            do: tick
            target: dong-y
            say: { vi: 'Đánh dấu **Tôi đồng ý**.', en: 'Tick **Tôi đồng ý (I agree)**.' }
            why: *vi-sao
            hint: { vi: 'Ô vuông.', en: 'The square.' }
      - id: gui
        page: trang
        do: tap
        target: gui
        say: { vi: 'Bấm **Gửi**.', en: 'Press **Gửi (send)**.' }
        why: *vi-sao
        hint: { vi: 'Nút ở dưới.', en: 'The button below.' }
        mistakes:
          - { target: ho-ten, say: { vi: 'Ô này điền rồi.', en: 'It is filled.' }, repair: { vi: 'Bấm nút ở dưới.', en: 'Press below.' } }
        faults:
          - id: cham
            title: { vi: 'Mạng chậm', en: 'A slow network' }
            sees: { vi: 'Trang đứng yên.', en: 'The page stands still.' }
            why: { vi: 'Đông người dùng.', en: 'Many people use it.' }
            repair: { vi: 'Bấm lại một lần.', en: 'Press it once more.' }
            ask: { vi: 'Quầy hướng dẫn', en: 'Help counter' }
          - id: thieu
            title: { vi: 'Còn thiếu tên', en: 'The name is missing' }
            sees: { vi: 'Trang chưa nhận.', en: 'The page does not take it.' }
            why: { vi: 'Ô tên trống.', en: 'The box is empty.' }
            repair: { vi: 'Nhập tên rồi gửi.', en: 'Type it and send.' }
            ask: { vi: 'Quầy hướng dẫn', en: 'Help counter' }
            steps:
              - id: nhap-lai
                do: type
                target: ho-ten
                say: { vi: 'Bấm ô **Họ và tên**, nhập lại.', en: 'Press **Họ và tên (name)** again.' }
                why: { vi: 'Đọc chậm từng chữ.', en: 'Read it slowly.' }
                hint: { vi: 'Ô đầu tiên.', en: 'The first box.' }
              - id: gui-lai
                do: tap
                target: gui
                say: { vi: 'Bấm **Gửi**.', en: 'Press **Gửi (send)**.' }
                why: { vi: 'Đủ rồi.', en: 'Now it is all there.' }
                hint: { vi: 'Nút ở dưới.', en: 'The button below.' }
  - id: giay-uy-quyen
    title: { vi: 'Giấy uỷ quyền', en: 'The letter of authority' }
    only: { cho-ai: [lam-ho] }
    steps:
      - id: gui-giay
        page: sau
        do: tap
        target: gui
        say:
          {
            vi: 'Bây giờ mời tìm thật kỹ ở phía dưới cùng của trang này rồi mới bấm **Gửi**.',
            en: 'Press **Gửi (send)**.',
          }
        why: { vi: 'Làm hộ thì cần giấy.', en: 'A relative needs the letter.' }
        hint: { vi: 'Nút ở dưới.', en: 'The button below.' }
end:
  text: { vi: 'Đã gửi được.', en: 'It is sent.' }
`;

export interface AuthorFolder {
  readonly path: string;
  /** Replaces words of a file; fails where they are not there. */
  edit(file: string, from: string, to: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

/** A copy of the real content with the trial lesson in it. */
export async function authorFolder(): Promise<AuthorFolder> {
  const path = await mkdtemp(join(tmpdir(), 'goc-so-author-'));
  await copyFewContent(path);
  const write = (file: string, text: string): Promise<void> => writeFile(join(path, file), text);
  await write('screens/thu.yaml', SCREENS);
  await write('scripts/thu.yaml', SCRIPT);
  return {
    path,
    write,
    async edit(file, from, to) {
      const text = await readFile(join(path, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      await write(file, text.replace(from, to));
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** Number of the line of the trial lesson that holds these words. */
export function lineOf(words: string): number {
  return SCRIPT.slice(0, SCRIPT.indexOf(words)).split('\n').length;
}
