import type { ReactNode } from 'react';
import { GlossesContext, GlossScope } from '#renderer/ui/gloss-context.tsx';
import { GlossDialog } from '#renderer/ui/GlossDialog.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { GlossKey } from '#renderer/ui/GlossKey.tsx';
import { type Exhibit, nothing, STACKED } from '../exhibit.ts';

const word = (id: string, name: string, meaning: string) => ({ id, words: [name], en: [], gloss: { vi: meaning, en: meaning } });
const GLOSSES = [
  word('trich-luc', 'trích lục', 'Tờ giấy chép lại phần cần dùng từ sổ gốc.'),
  word('uy-quyen', 'uỷ quyền', 'Nhờ người khác làm thay, có ghi rõ bằng giấy.'),
];
const ENTRIES = [
  ...GLOSSES.map(({ id, words, gloss }) => ({ id, word: words[0] ?? '', meaning: gloss.vi })),
  { id: 'dai', word: 'cơ sở dữ liệu', meaning: `${STACKED}. Dài bằng lời giải dài nhất được viết ở đây, hai mươi tiếng.` },
  { id: 'them', word: 'niêm yết', meaning: 'Dán lên cho ai cũng đọc được.' },
];

function Scope({ children }: { readonly children: ReactNode }) {
  return (
    <GlossesContext value={GLOSSES}>
      <GlossScope>{children}</GlossScope>
    </GlossesContext>
  );
}

export const GLOSS: readonly Exhibit[] = [
  {
    of: 'ui/GlossedText',
    states: [
      {
        name: 'two words underlined once each, a label on gold',
        show: (
          <Scope>
            <p>
              <GlossedText text="Xin **Bản trích lục**, được uỷ quyền. Nhờ uỷ quyền thì mang trích lục." />
            </p>
          </Scope>
        ),
      },
    ],
  },
  {
    of: 'ui/GlossKey',
    states: [
      {
        name: 'a screen with a word',
        show: (
          <Scope>
            <GlossKey />
            <p>
              <GlossedText text="Xin trích lục." />
            </p>
          </Scope>
        ),
      },
    ],
  },
  {
    of: 'ui/GlossDialog',
    states: [
      // One only: an open dialog stands over the whole page.
      { name: 'several, more to come', room: 'screen', show: <GlossDialog open entries={ENTRIES} onClose={nothing} /> },
    ],
  },
];
