import { failure, success, type Result } from '#core/basics/result.ts';

export interface Parameters {
  /** Folder of the content, as it was written. */
  readonly content: string;
  /** Null where none was asked for. */
  readonly port: number | null;
  readonly browser: boolean;
}

/** Reads `--content DIR --port N --no-browser`. A failure is a sentence for the terminal. */
export function readParameters(words: readonly string[]): Result<Parameters, string> {
  let parameters: Parameters = { content: 'kiosk-content', port: null, browser: true };
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const value = word === '--no-browser' ? '' : (left.shift() ?? '--');
    if (value.startsWith('--')) return failure(`write a value after ${word}`);
    if (word === '--no-browser') parameters = { ...parameters, browser: false };
    else if (word === '--content') parameters = { ...parameters, content: value };
    else if (word === '--port' && /^\d{1,5}$/.test(value) && Number(value) < 65_536)
      parameters = { ...parameters, port: Number(value) };
    else return failure(word === '--port' ? 'write a number from 0 to 65535 after --port' : `${word} is not known here`);
  }
  return success(parameters);
}
