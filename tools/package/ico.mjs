// @ts-check

const HEADER = 6;
const ENTRY = 16;

/**
 * Puts PNGs into one icon of Windows, which has read them in that form since Vista.
 * @param {readonly { size: number, png: Uint8Array }[]} pictures square, at most 256 pixels wide
 * @returns {Buffer}
 */
export function icoOf(pictures) {
  const head = Buffer.alloc(HEADER + ENTRY * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [place, { size, png }] of pictures.entries()) {
    const at = HEADER + ENTRY * place;
    // One byte for each side: 256 is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/**
 * Sides of the pictures in an icon, and whether each is a PNG.
 * @param {Uint8Array} bytes
 * @returns {{ size: number, png: boolean }[]}
 */
export function picturesOf(bytes) {
  const ico = Buffer.from(bytes);
  return Array.from({ length: ico.readUInt16LE(4) }, (_each, place) => {
    const at = HEADER + ENTRY * place;
    return {
      size: ico.readUInt8(at) || 256,
      png:
        ico
          .subarray(ico.readUInt32LE(at + 12))
          .subarray(1, 4)
          .toString('latin1') === 'PNG',
    };
  });
}
