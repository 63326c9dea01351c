import { expect, test } from 'vitest';
import { earlierScript, recordingScript } from './recording-script.ts';

const entry = (name: string, text: string) => ({ name, key: name, text });

test('a line says which file, what stands on the screen and how it is said', () => {
  const script = recordingScript([
    { language: 'vi', entry: entry('bar.wait', 'Chờ 5 phút, bấm “Xong”'), recorded: false },
    { language: 'en', entry: entry('bar.call', 'Press "Done" in 5 minutes'), recorded: true },
  ]);
  expect(script.split('\r\n')).toEqual([
    '\uFEFF"Thư mục","Tên tệp","Đã ghi âm","Câu trên màn hình","Đọc là"',
    '"vi","bar.wait.wav","","Chờ 5 phút, bấm “Xong”","Chờ năm phút, bấm Xong"',
    '"en","bar.call.wav","x","Press ""Done"" in 5 minutes","Press ""Done"" in 5 minutes"',
    '',
  ]);
});

test('a script written earlier is read again; another file is none', () => {
  const rows = [
    { language: 'vi', entry: entry('bar.wait', 'Chờ 5 phút, bấm “Xong”'), recorded: false },
    { language: 'en', entry: entry('bar.wait', 'Press "Done", wait'), recorded: true },
  ] as const;
  expect([...earlierScript(recordingScript(rows))]).toEqual([
    ['vi/bar.wait', 'Chờ 5 phút, bấm “Xong”'],
    ['en/bar.wait', 'Press "Done", wait'],
  ]);
  expect(earlierScript('a,b,c\n"1","2","3","4"').size).toBe(0);
});
