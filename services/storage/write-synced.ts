import type { FileSystem } from './file-system.ts';

/** Writes a new file, its bytes synced; its name is not. On a disk that refuses, what is half-written is taken away again. */
export async function writeSynced(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fileSystem.create(path);
  try {
    let written = 0;
    while (written < bytes.length) written += await file.write(bytes.subarray(written));
    await file.sync();
  } catch (error) {
    await file.close().catch(() => {});
    await fileSystem.remove(path).catch(() => {});
    throw error;
  }
  await file.close();
}
