// @ts-check
import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';

const MOST_REDIRECTS = 5;

/**
 * Whether the first byte of what stands at an address comes in time, wherever the address leads on to.
 * @param {string} address
 * @param {number} patience milliseconds in all
 * @returns {Promise<boolean>}
 */
export function firstByteComes(address, patience) {
  return new Promise((done) => {
    /** @type {import('node:http').ClientRequest | undefined} */
    let asked;
    /** @param {boolean} answer */
    const settle = (answer) => {
      clearTimeout(timer);
      asked?.destroy();
      done(answer);
    };
    const timer = setTimeout(() => settle(false), patience);
    /** @param {string} at @param {number} left */
    const ask = (at, left) => {
      const url = URL.canParse(at) ? new URL(at) : null;
      if (url === null || !/^https?:$/.test(url.protocol)) return settle(false);
      asked = (url.protocol === 'http:' ? getPlain : getSecure)(url, (response) => {
        const { statusCode = 500, headers } = response;
        if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined && left > 0) {
          response.resume();
          return ask(URL.parse(headers.location, url)?.href ?? '', left - 1);
        }
        if (statusCode !== 200) return settle(false);
        response.once('data', () => settle(true));
        return response.once('end', () => settle(false));
      });
      asked.on('error', () => settle(false));
      return undefined;
    };
    ask(address, MOST_REDIRECTS);
  });
}
