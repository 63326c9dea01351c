import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { buttons, plain, showPrinting, touch } from '#support/print-stage.tsx';
import { KeptCode } from './KeptCode.tsx';

const SENT = { ok: true, value: { state: 'sent', paper: 'a5' } };
const code = { pictures: ['cat', 'fish', 'fan'], check: '123' } as const;

async function show(given: Partial<Parameters<typeof showPrinting>[1]> = {}) {
  const record = vi.fn();
  const stage = await showPrinting(
    <KeptCode code={{ ...code, pictures: [...code.pictures] }} until="2026-12-24T00:00:00.000Z" record={record} />,
    { replies: { 'resume.print': SENT, 'slip.answer': { ok: true, value: { state: 'failed' } } }, ...given },
  );
  return { ...stage, record };
}
const said = (): string => plain(screen.getAllByRole('status').at(-1)?.textContent ?? '');

test('the printed code is asked for: it came out, or it is printed again under its id', async () => {
  const stage = await show();
  await touch('In phiếu ba hình');
  expect(said()).toBe('Đã gửi sang máy inPhiếu đã ra chưa ạ?');
  expect(buttons()).toEqual(['Phiếu đã ra rồi', 'In lại', 'Xong, về đầu', 'Tập tiếp ngay']);
  await touch('In lại');
  const [job] = stage.jobs('resume.print');
  expect(stage.jobs('resume.print')).toEqual([job, job]);
  await touch('Phiếu đã ra rồi');
  expect(said()).toContain('Mời cầm phiếu');
  expect(stage.asked.filter(([name]) => name === 'slip.answer').map(([, input]) => input['answer'])).toEqual([
    'again',
    'came-out',
  ]);
  expect(stage.record.mock.calls.map(([outcome]) => outcome)).toEqual(['sent', 'sent', 'sent']);
});

test.each([
  ['no-paper', 'vi', 'Máy in vừa hết giấy'],
  ['cover', 'vi', 'Nắp máy in đang mở'],
  ['offline', 'en', 'The printer is not connected'],
  ['error', 'en', 'The printer has a fault'],
] as const)('%s is said before anybody presses, and the photo is offered (%s)', async (printer, language, words) => {
  await show({ printer, language });
  expect(said()).toContain(words);
  expect(said()).toMatch(/chụp lại màn hình|photo of the screen/);
});

test('low paper and a printer that does not answer change nothing; a blip leaves what was said', async () => {
  const stage = await show({ printer: 'low' });
  expect(said()).toBe('');
  await touch('In phiếu ba hình');
  await stage.printer('offline');
  expect(said()).toContain('Chưa nối được máy in');
  // It may still come out: another one now would be a second.
  expect(buttons()).not.toContain('In lại');
  await stage.printer('ready');
  expect(said()).toContain('Đã gửi sang máy in');
});

test('a code that did not come out is offered again, and stands in the record as such', async () => {
  const stage = await show();
  await touch('In phiếu ba hình');
  await stage.printer('no-paper');
  await stage.job(stage.jobs('resume.print')[0], 'failed');
  await stage.printer('ready');
  expect(said()).toContain('Máy in chạy lại rồi');
  expect(buttons()).toContain('In lại');
  expect(stage.record).toHaveBeenLastCalledWith('failed');
});

test('no paper comes out of a virtual printer, and the record says so, whatever is heard of the job', async () => {
  const stage = await show({ virtualPrinter: true });
  await touch('In phiếu ba hình');
  await stage.job(stage.jobs('resume.print')[0], 'failed');
  expect(stage.record.mock.calls.map(([paper]) => paper)).toEqual(['none', 'none']);
});

test('a printer that was taken away meanwhile is no failure of a paper', async () => {
  const stage = await show({ replies: { 'resume.print': { ok: false, error: 'no-printer' } } });
  await touch('In phiếu ba hình');
  expect(stage.record.mock.calls).toEqual([['none']]);
});
