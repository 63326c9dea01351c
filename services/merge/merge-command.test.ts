import { describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { createMemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { failing, withFaults } from '#services/storage/faulty-file-system.ts';
import { bundleOf, WELL } from '#support/bundles.ts';
import { openedProcedure, uuid, visitAt } from '#support/visit-records.ts';
import { packBundle } from './bundle-file.ts';
import { mergeCommand } from './merge-command.ts';

const visits = (day: string, count: number, first: number) =>
  Array.from({ length: count }, (_, at) =>
    visitAt(`${day}T03:00:00.000Z`, { id: uuid(first + at), activities: [openedProcedure('khai-sinh')] }),
  );

/** A folder with the bundles of two kiosks, one of which made two. */
async function folder() {
  const disk = createMemoryFileSystem();
  disk.putFolder('/usb');
  const put = async (name: string, bundle: ReturnType<typeof bundleOf>): Promise<void> =>
    disk.put(`/usb/${name}`, await packBundle(bundle));
  await put('b-old.gocso', bundleOf(1, 1, { visits: visits('2026-10-03', 7, 0) }));
  await put('a-new.gocso', bundleOf(1, 2, { visits: [...visits('2026-10-03', 7, 0), ...visits('2026-11-03', 8, 20)] }));
  await put(
    'c.gocso',
    bundleOf(2, 1, { visits: visits('2026-11-04', 10, 40) }, { health: { ...WELL, disk: 'full', unreadable: ['2026-11-05'] } }),
  );
  return disk;
}

const run = async (parameters: readonly string[], disk: Parameters<typeof mergeCommand>[1]) => {
  const lines: string[] = [];
  const code = await mergeCommand(parameters, disk, (line) => void lines.push(line));
  return { code, text: lines.join('\n') };
};

test('says in Vietnamese what each kiosk and all add up to, with health and content of each', async () => {
  const { code, text } = await run(['/usb'], await folder());
  expect(code).toBe(0);
  expect(text).toContain('Số liệu gộp của 2 máy Góc Số');
  expect(text).toMatch(/kiosk-1 +kiosk-2 +Tất cả\n/);
  expect(text).toMatch(/Lượt dùng +15 +10 +25\n/);
  expect(text).toContain('Gói làm lúc 07:00 26/11/2026 (2 gói), bản chương trình 0.1.0');
  expect(text).toContain('Nội dung aa11, ngày 20/11/2026');
  expect(text).toContain('Ổ đĩa đầy');
  expect(text).toContain('1 ngày không đọc được: 05/11/2026');
});

test('the order of files and their repetition change not a letter', async () => {
  const disk = await folder();
  const files = ['/usb/a-new.gocso', '/usb/b-old.gocso', '/usb/c.gocso'];
  const first = await run(files, disk);
  expect(await run([...files.toReversed(), '/usb', ...files], disk)).toEqual(first);
});

test('counts the days it is asked for, in English where that is wanted', async () => {
  const { code, text } = await run(['--lang', 'en', '--from', '2026-11-01', '--to', '2026-11-03', '/usb'], await folder());
  expect(code).toBe(0);
  expect(text).toContain('From 01/11/2026 to 03/11/2026');
  expect(text).toMatch(/Visits +8 +0 +8\n/);
});

describe('what is written', () => {
  test('is a table or data, by the ending, and hides what is small', async () => {
    const disk = await folder();
    disk.put('/usb/d.gocso', await packBundle(bundleOf(3, 1, { visits: visits('2026-10-04', 2, 80) })));
    expect(await run(['/usb', '--out', '/usb/sum.csv'], disk)).toMatchObject({ code: 0 });
    const csv = Buffer.from(await disk.read('/usb/sum.csv')).toString('utf8');
    expect(csv).toContain(
      'Lượt dùng theo tháng\r\nMáy;10/2026;Cộng\r\nkiosk-1;7;7\r\nkiosk-2;0;0\r\nkiosk-3;*;*\r\nCộng;7*;7*\r\n',
    );
    expect(csv).toContain('gói làm lúc tháng chưa hết: kiosk-1 11/2026, kiosk-2 11/2026');
    expect(await run(['/usb', '--out', '/usb/sum.json'], disk)).toMatchObject({ code: 0 });
    const json = JSON.parse(Buffer.from(await disk.read('/usb/sum.json')).toString('utf8')) as {
      subjects: { tables: { total: unknown; cells: unknown }[] }[];
    };
    expect(json.subjects[0]?.tables[0]).toMatchObject({ cells: [[7], [0], [null]], total: '7*' });
  });

  test('is nothing where no month was over when the bundles were made', async () => {
    const disk = await folder();
    const { code, text } = await run(['/usb/c.gocso', '--out', '/usb/sum.csv'], disk);
    expect([code, text.split('\n').at(-1)]).toEqual([1, expect.stringContaining('Chưa có tháng nào đã hết')]);
    expect(await disk.kind('/usb/sum.csv')).toBeNull();
  });

  test('leaves what stood there where the disk refuses, and says so', async () => {
    const disk = await folder();
    disk.put('/usb/sum.csv', 'before');
    const { code, text } = await run(['/usb', '--out', '/usb/sum.csv'], withFaults(disk, failing('sync', 'ENOSPC', 1)));
    expect([code, text.split('\n').at(-1)]).toEqual([1, 'Không ghi được /usb/sum.csv.']);
    expect(Buffer.from(await disk.read('/usb/sum.csv')).toString('utf8')).toBe('before');
    expect(await disk.list('/usb')).toHaveLength(4);
  });
});

describe('what is no bundle', () => {
  test.each([
    ['letter.gocso', Buffer.from('Kính gửi'), 'không phải gói số liệu của Góc Số'],
    ['newer.gocso', gzipSync('{"type":"goc-so.bundle","version":9}\n'), 'do bản chương trình mới hơn làm ra'],
    ['cut.gocso', gzipSync('{"type":"goc-so.bundle","version":1}\n').subarray(0, 20), 'bị hỏng'],
  ])('%s is named kindly, the others are joined, and the exit code tells', async (name, bytes, words) => {
    const disk = await folder();
    disk.put(`/usb/${name}`, bytes);
    const { code, text } = await run(['/usb'], disk);
    expect(code).toBe(1);
    expect(text).toContain(`${name}: ${words}`);
    expect(text).toMatch(/Lượt dùng +15 +10 +25\n/);
  });

  test('alone is nothing to join', async () => {
    const disk = await folder();
    expect(await run(['/usb/none.gocso'], disk)).toEqual({
      code: 3,
      text: 'none.gocso: không có tệp này\nKhông có gói nào để gộp.',
    });
    disk.putFolder('/empty');
    expect(await run(['/empty', '--lang', 'en'], disk)).toEqual({ code: 3, text: 'There is no bundle to join.' });
    expect(await run(['/usb/c.gocso'], withFaults(disk, failing('read', 'EIO', 1)))).toMatchObject({ code: 3 });
  });
});

test('a call that says something else is told how to call', async () => {
  const disk = await folder();
  for (const wrong of [
    [],
    ['--lang', 'fr', '/usb'],
    ['--out', 'x.pdf', '/usb'],
    ['--from', '2026-11-01', '/usb'],
    ['--from', '2026-11-02', '--to', '2026-11-01', '/usb'],
    ['--from', 'hôm qua', '--to', '2026-11-01', '/usb'],
    ['--nothing', '/usb'],
  ]) {
    const { code, text } = await run(wrong, disk);
    expect(code, wrong.join(' ')).toBe(2);
    expect(text).toContain('npm run merge -- [--help]');
  }
  expect(await run(['--help'], disk)).toMatchObject({
    code: 0,
    text: expect.stringContaining('Thứ tự không quan trọng') as unknown,
  });
  expect(await run(['--help', '--lang', 'en'], disk)).toMatchObject({
    code: 0,
    text: expect.stringContaining('The order does not matter') as unknown,
  });
});
