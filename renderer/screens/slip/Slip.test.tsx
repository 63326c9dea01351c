import { render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import { KioskContext, VisitContext, type Kiosk, type VisitHandle } from '#renderer/app/kiosk-context.tsx';
import { ActionsContext, type Actions } from '#renderer/app/use-actions.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { slipProcedure } from '#support/slip-pack.ts';
import { lessonDocument } from '#support/lesson-content.ts';
import { showInVisit } from '#support/visit-stage.tsx';
import { Slip } from './Slip.tsx';

const document: ProcedureDocument = {
  procedure: { ...slipProcedure, homeSteps: [{ vi: 'Mang giấy tới quầy.', en: 'Bring it to the counter.' }] },
  sources: [],
  qr: { address: 'https://dichvucong.gov.vn', host: 'dichvucong.gov.vn' },
};

function show(print: unknown, answers: Readonly<Record<string, string>> = {}) {
  const replies: Readonly<Record<string, unknown>> = {
    'content.procedure': { ok: true, value: document },
    'slip.print': print,
  };
  const client = { call: (name: string) => Promise.resolve(replies[name]), listen: () => () => {} } as unknown as KioskClient;
  const kiosk = { client, printer: 'ready', office: { counter: 'Quầy 2' }, door: { hours: null } } as unknown as Kiosk;
  const state = {
    visit: 'v',
    startedAt: 0,
    answers: { 'thu-tuc': answers },
    preferences: { language: 'vi', textSize: 'normal' },
  };
  render(
    <LanguageProvider language="vi">
      <KioskContext value={kiosk}>
        <VisitContext value={{ state, dispatch: vi.fn() } as unknown as VisitHandle}>
          <ActionsContext value={{} as Actions}>
            <Slip procedure="thu-tuc" />
          </ActionsContext>
        </VisitContext>
      </KioskContext>
    </LanguageProvider>,
  );
}
/** The words of the sheet, whatever spaces bind them. */
const sheet = async (): Promise<string> =>
  ((await screen.findByRole('region', { name: /Nội\sdung\sphiếu/ })).textContent ?? '').replaceAll('\u00a0', ' ');

test.each(['no-printer', 'printer-failed', 'too-many'])(
  'where nothing is printed (%s) the screen says what the slip would: papers, fee, place',
  async (error) => {
    show({ ok: false, error }, { 'nguoi-di': 'nguoi-than' });
    const said = await sheet();
    for (const words of [
      'Đăng ký khai sinh',
      'Căn cước (để đối chiếu)',
      'Văn bản uỷ quyền',
      'Vì người thân đi làm hộ',
      'Miễn phí',
      'khi đúng hạn',
      'Quầy 2',
      'Mang giấy tới quầy.',
    ])
      expect(said).toContain(words);
    // What an unsure source says is on no slip, so it is not here either.
    expect(said).not.toMatch(/Không chắc|Giấy kết hôn/);
    expect(await screen.findByRole('img', { name: /Mã QR/ })).toBeTruthy();
  },
);

test('a slip that is on its way is not said a second time', async () => {
  show({ ok: true, value: { state: 'sent', paper: 'a5' } });
  await screen.findByRole('heading', { name: /Đã\sgửi\ssang\smáy\sin/ });
  expect(screen.queryByRole('region', { name: /Nội\sdung\sphiếu/ })).toBeNull();
});

test('of a lesson it says what to do at home, has nothing empty on it, and is the last of its parts', async () => {
  const { state } = showInVisit(() => <Slip procedure="bai-hoc" />, { 'content.procedure': () => lessonDocument() }, [
    { name: 'slip', procedure: 'bai-hoc' },
  ]);
  const region = await screen.findByRole('region', { name: 'What the slip says' });
  expect(region.textContent).toBe(
    'Telling a fakeTo remember and practise at homeScan the code.Look at its end.' +
      'Only sign in at this address. Never read a password or code to anyone.',
  );
  expect(region.querySelector('dl, ul')).toBeNull();
  await waitFor(() => expect(state().lessons).toEqual({ 'bai-hoc': ['slip'] }));
});
