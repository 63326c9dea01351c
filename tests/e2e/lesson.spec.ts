import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textOfPdf } from '#support/read-pdf.ts';
import { realContent } from '#support/real-content.ts';
import { expect, press, storedVisits, test, touch, words } from './kiosk-test.ts';
import { chooseFolderPrinter } from './staff-steps.ts';

const pack = await realContent();
const LESSON = pack.procedures.find(({ id }) => id === 'dia-chi-that-gia');
const QUIZ = pack.quizzes.find(({ id }) => id === LESSON?.lesson?.quiz);

test.use({ viewport: { width: 1366, height: 768 } });

test('a lesson is walked from its opening to its slip, and the visit keeps nothing but counts', async ({ page, kiosk }) => {
  if (LESSON?.lesson === undefined || QUIZ === undefined) throw new Error('The sample lesson is gone');
  const { opening } = LESSON.lesson;
  const onLesson = page.getByRole('list', { name: 'Các phần của bài' });
  await chooseFolderPrinter(page, 'Giấy A5');
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /^Tra cứu & an toàn/);
  // It may stand on a further page of its list.
  const tile = page.getByRole('button', { name: new RegExp(`^${LESSON.name.vi.replaceAll(' ', String.raw`\s`)}`) });
  const further = page.getByRole('button', { name: /^Xem tiếp/ });
  await expect(tile.or(further).first()).toBeVisible();
  while (!(await tile.isVisible())) await press(further);
  await press(tile);
  await expect(onLesson).toBeVisible();

  await touch(page, 'button', 'Bắt đầu: Mở đầu');
  for (const { text } of opening.slice(0, -1)) {
    await expect(words(page, text.vi.slice(0, 20))).toBeVisible();
    await touch(page, 'button', 'Tiếp');
  }
  await touch(page, 'button', 'Xong, về bài học');
  await expect(onLesson.getByRole('button', { name: /^Mở đầu.*Đã xong/ })).toBeVisible();

  // The first question is answered wrongly and gone on from, the others rightly.
  await touch(page, 'button', /^Tiếp theo: \d+ câu hỏi/);
  for (const [at, round] of QUIZ.rounds.entries()) {
    const answer = round.answers.find(({ right }) => right === at > 0);
    await press(page.getByRole('group').getByRole('button', { name: answer?.label.vi ?? '', exact: true }));
    await expect(page.getByRole('status').getByText(at > 0 ? 'Đúng rồi ạ!' : 'Chưa phải, không sao ạ')).toBeVisible();
    await expect(words(page, 'Câu đúng').first()).toBeVisible();
    await press(page.getByRole('button', { name: 'Tiếp', exact: true }));
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Trả lời xong rồi!' })).toBeVisible();
  await touch(page, 'button', 'Về bài học');
  await expect(onLesson.getByRole('button', { name: /câu hỏi.*Đã xong/ })).toBeVisible();

  await touch(page, 'button', 'Tiếp theo: Phiếu');
  await expect(words(page, 'Đã gửi sang máy in')).toBeVisible({ timeout: 30_000 });
  const slips = join(kiosk.folder, 'slips');
  const printed = await textOfPdf(await readFile(join(slips, (await readdir(slips))[0] ?? '')));
  const text = printed.replaceAll(/\s+/g, ' ');
  expect(text).toContain(LESSON.name.vi);
  expect(text).toContain('Về nhà nhớ và tập lại');
  // The number of a step of two lines stands between them.
  expect(text).toContain(LESSON.homeSteps[0]?.vi.slice(0, 12));
  expect(text).not.toMatch(/Lệ phí|giấy tờ cần mang/);

  await touch(page, 'button', 'Quay lại');
  await expect(words(page, 'Đã đi hết bài này.')).toBeVisible();
  await touch(page, 'button', 'Chọn bài khác');
  await expect(page.getByRole('heading', { level: 1, name: 'Tra cứu và giữ an toàn' })).toBeVisible();

  await expect
    .poll(async () => (await storedVisits(kiosk.folder)).flatMap(({ activities }) => activities.map(({ kind }) => kind)))
    .toEqual(['procedure', 'quiz', 'slip']);
  const [visit] = await storedVisits(kiosk.folder);
  const { length } = QUIZ.rounds;
  expect(visit?.activities[1]).toMatchObject({ quiz: QUIZ.id, answered: length, right: length - 1 });
});
