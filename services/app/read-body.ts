import { failure, success, type Result } from '#core/basics/result.ts';

/** Largest body of a call. Real ones are a few kilobytes. */
export const BODY_LIMIT = 1024 * 1024;

/** Reads a body while counting: an oversized one is given up on before it is held in memory. */
export async function readBody(request: Request): Promise<Result<string, 'too-large' | 'unreadable'>> {
  if (request.body === null) return success('');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  let size = 0;
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return success(text + decoder.decode());
      size += value.byteLength;
      if (size > BODY_LIMIT) {
        await reader.cancel();
        return failure('too-large');
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // Broken off, or not UTF-8: either way there is no call to answer.
    return failure('unreadable');
  }
}
