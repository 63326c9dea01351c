/** An archive made anew by hand: entries of these names hold these deflated bytes, and claim that they unpack to `size`. */
export function claimingZip(bytes: Uint8Array, names: ReadonlySet<string>, packed: Uint8Array, size: number): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  const source = Buffer.from(bytes);
  for (let local = 0; source.readUInt32LE(local) === 0x04_03_4b_50;) {
    const length = source.readUInt32LE(local + 18);
    const nameLength = source.readUInt16LE(local + 26);
    const own = source.toString('latin1', local + 30, local + 30 + nameLength);
    const head = Buffer.from(source.subarray(local, local + 30 + nameLength));
    let body = source.subarray(local + 30 + nameLength, local + 30 + nameLength + length);
    if (names.has(own)) {
      body = Buffer.from(packed);
      head.writeUInt16LE(8, 8);
      head.writeUInt32LE(body.length, 18);
      head.writeUInt32LE(size, 22);
    }
    const central = Buffer.alloc(46 + nameLength);
    central.writeUInt32LE(0x02_01_4b_50, 0);
    head.copy(central, 6, 4, 30);
    central.writeUInt16LE(0, 30);
    central.writeUInt32LE(at, 42);
    central.write(own, 46, 'latin1');
    parts.push(head, body);
    list.push(central);
    at += head.length + body.length;
    local += 30 + nameLength + length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(
    list.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...list, end]);
}
