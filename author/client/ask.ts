import type { Lesson, Overview } from '../wire.ts';

/** Null where there is no such thing; rejects where the program does not answer. */
async function ask(path: string): Promise<Response | null> {
  const response = await fetch(path);
  return response.ok ? response : null;
}

export async function askOverview(): Promise<Overview | null> {
  return ((await ask('/api/overview'))?.json() ?? null) as Promise<Overview | null>;
}

export async function askLesson(key: string): Promise<Lesson | null> {
  return ((await ask(`/api/lesson?key=${encodeURIComponent(key)}`))?.json() ?? null) as Promise<Lesson | null>;
}

export async function askText(file: string): Promise<string | null> {
  return (await ask(`/api/file?name=${encodeURIComponent(file)}`))?.text() ?? null;
}
