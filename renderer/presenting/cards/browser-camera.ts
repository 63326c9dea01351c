import { failure, type Result, success } from '#core/basics/result.ts';
import { putGrey } from '#core/cards/grey.ts';
import type { CameraTrouble, CardCamera, OpenCamera } from './card-camera.ts';

/** Dots a picture is across at most: what the reading is made for. */
const ACROSS = 1280;
const WANTED: MediaStreamConstraints = { audio: false, video: { width: { ideal: ACROSS }, height: { ideal: 720 } } };

/** The camera as the browser gives it; null where the browser has none to give, as on a page that is not of this machine. */
export function browserCamera(devices: Pick<MediaDevices, 'getUserMedia'> | undefined): CardCamera | null {
  if (devices === undefined) return null;
  return {
    async open() {
      try {
        return await showing(await devices.getUserMedia(WANTED));
      } catch (error) {
        return failure(troubleOf(error));
      }
    },
  };
}

function troubleOf(error: unknown): CameraTrouble {
  switch (error instanceof Error ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'none';
  }
}

/** Pictures of a stream, by way of a video and a canvas that stand nowhere on the page. */
async function showing(stream: MediaStream): Promise<Result<OpenCamera, CameraTrouble>> {
  const off = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  const video = document.createElement('video');
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (pen === null) {
    off();
    return failure('none');
  }
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  try {
    await video.play();
  } catch {
    off();
    video.srcObject = null;
    return failure('busy');
  }
  let [shown, grey] = [-1, new Uint8Array(0)];
  return success({
    frame() {
      const { currentTime, videoWidth, videoHeight } = video;
      // A picture that is looked at twice says nothing twice.
      if (currentTime === shown || videoWidth === 0) return null;
      shown = currentTime;
      const scale = Math.min(1, ACROSS / videoWidth);
      const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)];
      if (canvas.width !== width || canvas.height !== height) {
        [canvas.width, canvas.height] = [width, height];
        grey = new Uint8Array(width * height);
      }
      pen.drawImage(video, 0, 0, width, height);
      putGrey(pen.getImageData(0, 0, width, height).data, grey);
      return { width, height, grey };
    },
    onGone(listener) {
      for (const track of stream.getVideoTracks()) track.addEventListener('ended', listener, { once: true });
    },
    stop() {
      off();
      video.srcObject = null;
      grey.fill(0);
      [canvas.width, canvas.height] = [0, 0];
    },
  });
}
