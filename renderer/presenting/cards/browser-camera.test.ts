import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OpenCamera } from './card-camera.ts';
import { browserCamera } from './browser-camera.ts';

/** What the video of a fake camera shows now. */
const film = { at: 0, width: 1280, height: 720, plays: true };
const drawn: (readonly number[])[] = [];

const video = {
  srcObject: null as unknown,
  play: async () => {
    if (!film.plays) throw new DOMException('away', 'AbortError');
  },
  get currentTime() {
    return film.at;
  },
  get videoWidth() {
    return film.width;
  },
  get videoHeight() {
    return film.height;
  },
};
const pen = {
  drawImage: (_video: unknown, ...place: readonly number[]) => void drawn.push(place),
  getImageData: (_x: number, _y: number, width: number, height: number) => ({
    data: new Uint8ClampedArray(4 * width * height).fill(200),
  }),
};

beforeEach(() => {
  Object.assign(film, { at: 0, width: 1280, height: 720, plays: true });
  drawn.length = 0;
  const canvas = { width: 0, height: 0, getContext: () => pen };
  vi.spyOn(document, 'createElement').mockImplementation((name: string) => (name === 'video' ? video : canvas) as never);
});
afterEach(() => void vi.restoreAllMocks());

/** A camera that is given when it is asked for. */
function devices() {
  const track = Object.assign(new EventTarget(), { readyState: 'live', stop: vi.fn() });
  const stream = { getTracks: () => [track], getVideoTracks: () => [track] };
  const getUserMedia = vi.fn(async (_wanted?: MediaStreamConstraints) => stream as unknown as MediaStream);
  return { track, getUserMedia };
}

async function opened({ getUserMedia }: ReturnType<typeof devices>): Promise<OpenCamera> {
  const result = await browserCamera({ getUserMedia })?.open();
  if (result?.ok !== true) throw new Error('not opened');
  return result.value;
}

test('nothing is asked for before it is opened, then pictures without sound', async () => {
  const given = devices();
  expect(browserCamera(undefined)).toBeNull();
  browserCamera(given);
  expect(given.getUserMedia).not.toHaveBeenCalled();
  await opened(given);
  expect(given.getUserMedia.mock.calls).toEqual([[{ audio: false, video: { width: { ideal: 1280 }, height: { ideal: 720 } } }]]);
});

test('a picture is told once, in grey, and a larger one is made smaller', async () => {
  const camera = await opened(devices());
  const first = camera.frame();
  expect([first?.width, first?.height, first?.grey.length, first?.grey[77]]).toEqual([1280, 720, 1280 * 720, 200]);
  expect(camera.frame()).toBeNull();
  Object.assign(film, { at: 0.1, width: 1920, height: 1080 });
  expect(camera.frame()?.height).toBe(720);
  expect(drawn).toEqual([
    [0, 0, 1280, 720],
    [0, 0, 1280, 720],
  ]);
  Object.assign(film, { at: 0.2, width: 0, height: 0 });
  expect(camera.frame()).toBeNull();
});

test('turned off, the track is stopped and the last picture is gone', async () => {
  const given = devices();
  const camera = await opened(given);
  const grey = camera.frame()?.grey;
  camera.stop();
  expect([given.track.stop.mock.calls.length, video.srcObject]).toEqual([1, null]);
  expect(grey?.every((dot) => dot === 0)).toBe(true);
});

test('a camera that goes away says so', async () => {
  const given = devices();
  const gone = vi.fn();
  (await opened(given)).onGone(gone);
  given.track.dispatchEvent(new Event('ended'));
  expect(gone).toHaveBeenCalledOnce();
});

test.each([
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
])('what the browser calls %s is said as %s', async (name, trouble) => {
  const getUserMedia = async (): Promise<MediaStream> => {
    throw new DOMException('no', name);
  };
  expect(await browserCamera({ getUserMedia })?.open()).toEqual({ ok: false, error: trouble });
});

test('a camera whose pictures do not come is turned off again', async () => {
  film.plays = false;
  const given = devices();
  expect(await browserCamera(given)?.open()).toEqual({ ok: false, error: 'busy' });
  expect(given.track.stop).toHaveBeenCalledOnce();
});
