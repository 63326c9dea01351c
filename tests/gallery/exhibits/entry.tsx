import { useState } from 'react';
import { Keyboard } from '#renderer/ui/Keyboard.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { PinPad } from '#renderer/ui/PinPad.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';
import { type Exhibit, nothing } from '../exhibit.ts';

function Field(props: { readonly start?: string; readonly message?: string; readonly note?: string }) {
  const { start, message, note } = props;
  const draft = useDraft(start);
  return (
    <TextField
      label="Việc cần tìm"
      draft={draft}
      mode="letters"
      state={message === undefined ? 'focus' : 'not-yet-right'}
      placeholder="Ví dụ: khai sinh"
      icon={icons.search}
      {...(note === undefined ? {} : { note })}
      {...(message === undefined ? {} : { message })}
      onEnter={nothing}
    />
  );
}

interface TypingProps {
  readonly mode: 'letters' | 'digits';
  readonly order: 'qwerty' | 'abc';
  readonly lines?: boolean;
}

function Typing({ mode, order: start, lines = false }: TypingProps) {
  const draft = useDraft();
  const [order, setOrder] = useState(start);
  return (
    <>
      <TextField label="Họ và tên" draft={draft} mode={mode} state="focus" onEnter={nothing} />
      <Keyboard
        mode={mode}
        order={order}
        onOrder={setOrder}
        onKey={draft.press}
        {...(lines ? { onLine: nothing } : {})}
        action="Xong"
        onAction={nothing}
      />
    </>
  );
}

export const ENTRY: readonly Exhibit[] = [
  {
    of: 'ui/TextField',
    states: [
      { name: 'empty', show: <Field /> },
      { name: 'filled, with a note', show: <Field start="Nguyễn Thị Ưởng" note="3 việc" /> },
      { name: 'not yet right', show: <Field start="abc" message="Hãy nhập đúng chữ trên thẻ mẫu." /> },
    ],
  },
  {
    of: 'ui/Keyboard',
    states: [
      { name: 'letters in QWERTY order', show: <Typing mode="letters" order="qwerty" /> },
      { name: 'letters in ABC order', show: <Typing mode="letters" order="abc" /> },
      { name: 'letters in several lines', show: <Typing mode="letters" order="qwerty" lines /> },
      { name: 'digits', show: <Typing mode="digits" order="abc" /> },
    ],
  },
  {
    of: 'ui/PinPad',
    states: [
      { name: 'three digits in', show: <PinPad entered={3} off={false} onDigit={nothing} onBackspace={nothing} /> },
      { name: 'locked', show: <PinPad entered={0} off onDigit={nothing} onBackspace={nothing} /> },
    ],
  },
];
