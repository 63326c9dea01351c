import type { Found } from './find-carriers.ts';

/** Removable drives as JSON; an empty list prints nothing. Not run on Windows yet. */
export const WINDOWS_STICKS = {
  command: 'powershell.exe',
  parameters: [
    '-NoProfile',
    '-NonInteractive',
    '-Command',
    "[Console]::OutputEncoding=[Text.Encoding]::UTF8; ConvertTo-Json -Compress @(Get-CimInstance Win32_LogicalDisk -Filter 'DriveType=2' | Where-Object FileSystem | Select-Object DeviceID,VolumeName)",
  ],
} as const;

/** What that command answered. Anything else than its JSON is no stick. */
export function windowsSticks(answer: string): readonly Found[] {
  const drives = parsed(answer);
  return drives.flatMap((drive): readonly Found[] => {
    if (typeof drive !== 'object' || drive === null || !('DeviceID' in drive)) return [];
    const letter = drive.DeviceID;
    if (typeof letter !== 'string' || !/^[A-Z]:$/.test(letter)) return [];
    const label = 'VolumeName' in drive && typeof drive.VolumeName === 'string' ? drive.VolumeName.trim() : '';
    return [{ kind: 'stick', name: label === '' ? letter : `${label} (${letter})`, path: `${letter}\\` }];
  });
}

function parsed(answer: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(answer.replace(/^\uFEFF/, ''));
    return Array.isArray(value) ? value : [value];
  } catch {
    return [];
  }
}
