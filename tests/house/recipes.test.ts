import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandsOf, functionsOf, readPowerShell } from '#support/powershell-text.ts';
import { root } from './zones.ts';

/**
 * The recipes that lock Windows down. There is no Windows and no PowerShell here: they are read, not run. What can be said of a script
 * without running it is said here, and docs/install.md says that nobody has run them.
 */
const WINDOWS = join(root, 'build/windows');
const WAYS = ['shell-launcher', 'assigned-access', 'custom-shell'] as const;
const read = (name: string): string => readFileSync(join(WINDOWS, name), 'utf8');
const scripts = [
  ...readdirSync(WINDOWS).filter((name) => name.endsWith('.ps1')),
  ...readdirSync(join(WINDOWS, 'GocSoLock')).map((name) => `GocSoLock/${name}`),
];
const texts = new Map(scripts.map((name) => [name, readPowerShell(read(name))]));
const parts = scripts.filter((name) => name.endsWith('.ps1') && name.startsWith('GocSoLock/'));
const everything = [...texts.values()].map(({ code }) => code).join('\n');
const functions = functionsOf(parts.map((name) => texts.get(name)?.code).join('\n'));
const guide = readFileSync(join(root, 'docs/install.md'), 'utf8');

interface Row {
  readonly id: string;
  readonly ways: readonly string[];
  readonly hive: string;
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly value: string | number | readonly number[];
  readonly vi: string;
  readonly en: string;
}
const settings = JSON.parse(read('lock-settings.json')) as {
  readonly registry: readonly Row[];
  readonly power: readonly { readonly id: string; readonly setting: string; readonly vi: string; readonly en: string }[];
  readonly keys: readonly string[];
};
const words = JSON.parse(read('messages.json')) as Readonly<Record<string, { readonly vi: string; readonly en: string }>>;

/** Everything of Windows that the scripts may call. A command that is not here is a slip of the pen, or new and to be looked up. */
const CMDLETS = new Set(
  `Add-LocalGroupMember Add-Type Confirm-SecureBootUEFI ConvertFrom-Json ConvertTo-Json Copy-Item Disable-WindowsOptionalFeature
  Enable-WindowsOptionalFeature Export-ModuleMember ForEach-Object Get-Acl Get-BitLockerVolume Get-CimClass Get-CimInstance Get-Content
  Get-Date Get-Item Get-ItemProperty Get-LocalGroupMember Get-LocalUser Get-ScheduledTask Get-ScheduledTaskInfo Get-Service
  Get-WindowsOptionalFeature Import-Module Invoke-CimMethod Join-Path Move-Item New-Item New-ItemProperty New-LocalUser New-Object
  New-ScheduledTaskAction New-ScheduledTaskPrincipal New-ScheduledTaskSettingsSet New-ScheduledTaskTrigger New-TimeSpan
  Register-ScheduledTask Remove-CimInstance Remove-Item Remove-ItemProperty Remove-LocalUser Set-Acl Set-CimInstance Set-Content
  Set-LocalUser Set-Service Set-StrictMode Sort-Object Split-Path Start-ScheduledTask Start-Service Start-Sleep Test-Path
  Unregister-ScheduledTask Where-Object Write-Information`.split(/\s+/),
);
const KEYWORDS = new Set(
  'if else elseif foreach while do try catch finally return throw exit continue function param'.split(' '),
);
const VERBS = new Set('Add Convert ConvertTo ConvertFrom Get Import Invoke New Remove Save Set Test Undo Use Write'.split(' '));

test('the reader of scripts notices what is broken', () => {
  const problems = (text: string): number => readPowerShell(text).problems.length;
  expect(problems("function A {\n  if ($x) { 'a''b' } # }\n}\n")).toBe(0);
  expect(problems('$a = @\'\n{ \' \n\'@\n$b = "a `" b"\n<# ( #>')).toBe(0);
  for (const text of ['if ($x { 1 }', "$a = 'x", '$a = "x', "$a = @'\nx\n '@", '<# x', '$a[1)', '}'])
    expect([text, problems(text)]).not.toEqual([text, 0]);
  const called = commandsOf('$a = Get-B -C (Get-D -E) | f -G\nif (Test-H) { echo x }\n@{ type = 1 }');
  expect(called.map(({ name, parameters }) => [name, ...parameters].join(' '))).toEqual([
    'Get-B C',
    'Get-D E',
    'f G',
    'if',
    'Test-H',
    'echo',
  ]);
});

describe.each(scripts)('%s', (name) => {
  const { code, strings, comments, problems } = texts.get(name) ?? readPowerShell('');

  test('every bracket, string and comment ends', () => {
    expect(problems).toEqual([]);
  });

  test('is plain ASCII, which every PowerShell reads alike, without tabs or spaces at the end', () => {
    // oxlint-disable-next-line no-control-regex -- the control characters are the point
    expect([...read(name).matchAll(/[^\n\x20-\x7E]| $/gm)].map(({ index }) => index)).toEqual([]);
  });

  test('calls only what is known, by its full name, with parameters its function has', () => {
    for (const { name: command, parameters } of commandsOf(code)) {
      if (KEYWORDS.has(command)) continue;
      expect([command, CMDLETS.has(command) || functions.has(command)]).toEqual([command, true]);
      const declared = functions.get(command);
      if (declared === undefined) continue;
      const unknown = parameters.filter((parameter) => ![...declared, 'WhatIf'].includes(parameter));
      expect([command, unknown]).toEqual([command, []]);
    }
  });

  test('holds no password and fetches nothing', () => {
    const all = [...strings, ...comments, code].join('\n');
    expect(all).not.toMatch(/https?:|Invoke-WebRequest|DownloadString|AsPlainText|-ExecutionPolicy Unrestricted/);
    // Random letters of all kinds, as a key has them.
    expect(strings.filter((text) => /^.(?=.*\d)(?=.*[A-Z])(?=.*[a-z])[A-Za-z0-9+/]{20,}=*.$/.test(text))).toEqual([]);
  });
});

describe('the module and its scripts', () => {
  const starting = [...scripts.filter((name) => !name.startsWith('GocSoLock/')), 'GocSoLock/GocSoLock.psm1'];

  test.each(starting)('%s is strict and stops at the first failure', (name) => {
    expect(texts.get(name)?.code).toMatch(/^Set-StrictMode -Version Latest$/m);
    expect(read(name)).toMatch(/^\$ErrorActionPreference = 'Stop'$/m);
  });

  test('the module loads every part there is', () => {
    const named = texts.get('GocSoLock/GocSoLock.psm1')?.strings.filter((text) => /^'(?!GocSo|Stop)[A-Z]\w+'$/.test(text)) ?? [];
    expect(named.map((text) => `GocSoLock/${text.slice(1, -1)}.ps1`).toSorted()).toEqual(parts.toSorted());
  });

  test('functions have verbs Windows knows, and each is used', () => {
    expect([...functions.keys()].filter((name) => !VERBS.has(name.split('-')[0] ?? ''))).toEqual([]);
    const called = new Set(commandsOf(everything).map(({ name }) => name));
    expect([...functions.keys()].filter((name) => !called.has(name))).toEqual([]);
  });

  test('what one variable of the module reads, a line of it has set', () => {
    const set = new Set([...everything.matchAll(/^\s*\$script:(\w+) =/gm)].map(([, name]) => name));
    const asked = new Set([...everything.matchAll(/\$script:(\w+)/g)].map(([, name]) => name));
    expect([...asked].filter((name) => !set.has(name))).toEqual([]);
  });

  test('whatever is set can be undone and is looked at', () => {
    const steps = [...functions.keys()].filter((name) => name.startsWith('Set-'));
    expect(steps.length).toBeGreaterThan(8);
    const without = steps
      .flatMap((name) => ['Undo-', 'Test-'].map((verb) => name.replace('Set-', verb)))
      .filter((name) => !functions.has(name));
    expect(without).toEqual([]);
  });

  test('whatever changes the machine asks first whether it may, for -WhatIf', () => {
    const changing =
      /^\s*(?:\$null = )?(?:Set|New|Remove|Copy|Move|Enable|Disable|Start|Register|Unregister|Add)-(?!Object|TimeSpan|Lock|StrictMode|ScheduledTask(?:Action|Principal|Trigger|SettingsSet))/m;
    for (const [name, { code }] of texts) {
      for (const body of code.split(/^(?=function )/m).slice(1)) {
        const called = /^function ([\w-]+)/.exec(body)?.[1] ?? '';
        const asks = body.includes('SupportsShouldProcess') && body.includes('$PSCmdlet.ShouldProcess(');
        // These are called by functions that have asked.
        const asked = ['Save-LockState', 'Write-LockValue', 'Write-LockPower', 'Invoke-LockAssignedAccess'].includes(called);
        expect([name, called, !changing.test(body) || asks || asked]).toEqual([name, called, true]);
      }
    }
    for (const name of ['Set-', 'Undo-'].flatMap((verb) => [...functions.keys()].filter((each) => each.startsWith(verb)))) {
      expect([
        name,
        new RegExp(`function ${name} \\{\\s+\\[CmdletBinding\\(SupportsShouldProcess\\)\\]`).test(everything),
      ]).toEqual([name, true]);
    }
  });

  test('the registry is written in one place only', () => {
    const writing = /\b(?:New-ItemProperty|Set-ItemProperty|Remove-ItemProperty|reg add|SetValue)\b/;
    expect(scripts.filter((name) => writing.test(read(name)))).toEqual(['GocSoLock/Registry.ps1']);
  });
});

describe.each(WAYS)('lock-%s.ps1', (way) => {
  const text = read(`lock-${way}.ps1`);
  const called = commandsOf(texts.get(`lock-${way}.ps1`)?.code ?? '').map(({ name }) => name);
  const sets = called.filter((name) => name.startsWith('Set-Lock'));

  test('undoes what it does, the last first', () => {
    expect(sets.length).toBeGreaterThan(5);
    expect(called.filter((name) => name.startsWith('Undo-Lock'))).toEqual(
      sets.map((name) => name.replace('Set-', 'Undo-')).toReversed(),
    );
  });

  test('all it does is looked at by check-lock.ps1', () => {
    const looked = new Set(commandsOf(texts.get('check-lock.ps1')?.code ?? '').map(({ name }) => name));
    expect(sets.map((name) => name.replace('Set-', 'Test-')).filter((name) => !looked.has(name))).toEqual([]);
  });

  test('asks first what machine this is, hands -WhatIf on, and says that it was not run', () => {
    expect(text).toContain(`$way = '${way}'\nif (-not (Test-LockMachine -Way $way)) { exit 3 }`);
    expect(text.match(/WhatIf = \[bool\]\$WhatIfPreference/g)).toHaveLength(2);
    for (const step of called.filter((name) => /^(?:Set|Undo)-Lock/.test(name)))
      expect(text).toMatch(new RegExp(`^ +${step} @step$`, 'm'));
    expect(text).toContain('NOT RUN');
  });

  test('signs the kiosk in by itself last of all: had a step before it failed, there would be no lock', () => {
    expect(sets.at(-1)).toBe('Set-LockAutologon');
  });

  test('one of it starts the kiosk again', () => {
    expect(sets.includes('Set-LockTask') || sets.includes('Set-LockShell')).toBe(true);
  });
});

test('a setting of power that powercfg does not know is passed over', () => {
  const asked = /^function Get-LockPower \{[\s\S]*?^\}/m.exec(read('GocSoLock/Power.ps1'))?.[0] ?? '';
  expect(asked).toMatch(/try \{.*Invoke-LockProgram.*\}\n\s+catch \{ return \$null \}/);
});

test('-WhatIf asks for no restart where the features are off, and for no keys', () => {
  expect(read('lock-shell-launcher.ps1')).toContain('if (-not $WhatIfPreference -and -not (Test-LockReady)) {');
  expect(read('GocSoLock/Keys.ps1')).toContain('if ($WhatIfPreference -and -not (Test-LockReady)) { return }');
});

test('the automatic sign-in is set by one step alone, its switch after all else of it; of the rest the account before the machine', () => {
  const body = (name: string): string =>
    parts.flatMap((part) => read(part).split(/^(?=function )/m)).find((each) => each.startsWith(`function ${name} {`)) ?? '';
  const ofSignIn = settings.registry.filter(({ id, key }) => id.startsWith('autologon') || key.endsWith('Winlogon'));
  expect(ofSignIn.map(({ id, key, name }) => [id.startsWith('autologon'), key.endsWith('Winlogon'), name])).toEqual([
    [true, true, 'DefaultUserName'],
    [true, true, 'DefaultDomainName'],
    [true, true, 'AutoAdminLogon'],
  ]);
  const asking = [...functions.keys()].filter((name) => /Get-LockRow .*-Autologon\b/.test(body(name)));
  expect(asking).toEqual(['Set-LockAutologon', 'Undo-LockAutologon', 'Test-LockAutologon']);
  expect(body('Set-LockAutologon')).toMatch(/KeepSecret[\s\S]*Set-LockRegistryRow/);
  expect(body('Undo-LockAutologon')).toMatch(/Undo-LockRegistryRow[\s\S]*KeepSecret/);
  expect(body('Set-LockRegistry')).toMatch(/-Hive 'user'[\s\S]*-Hive 'machine'/);
  expect(body('Undo-LockRegistry')).toMatch(/-Hive 'machine'[\s\S]*-Hive 'user'/);
});

test('check-lock.ps1 changes nothing', () => {
  const called = commandsOf(texts.get('check-lock.ps1')?.code ?? '').map(({ name }) => name);
  expect(
    called.filter(
      (name) =>
        !/^(?:Test|Get|New)-Lock|^[a-z]|^(?:Write-LockReport|Set-StrictMode|Import-Module|Join-Path|ConvertTo-Json|Where-Object)$/.test(
          name,
        ),
    ),
  ).toEqual([]);
  // Nor do the functions that look.
  // Only Test-LockRegistry loads the account's registry, and only when asked to.
  const looking = parts
    .flatMap((name) => (texts.get(name)?.code ?? '').split(/^(?=function )/m))
    .filter((body) => body.startsWith('function Test-'));
  const changing = /\b(?:Save-Lock|Set-(?!StrictMode)|Remove-|Write-LockValue|Write-LockPower|Register-|Start-|Enable-|Disable-)/;
  expect(looking.filter((body) => body.includes('Use-LockHive')).map((body) => body.includes('if ($Load) {'))).toEqual([true]);
  expect(looking.filter((body) => changing.test(body)).map((body) => body.split('\n')[0])).toEqual([]);
  expect(read('check-lock.ps1')).toContain('NOT RUN');
});

describe('the table of settings', () => {
  test('every value is named once, of a kind that is written, for ways there are', () => {
    const { registry, power, keys } = settings;
    expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length);
    expect(new Set(registry.map(({ hive, key, name }) => `${hive}\\${key}\\${name}`)).size).toBe(registry.length);
    expect(new Set(power.map(({ setting }) => setting)).size).toBe(power.length);
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of registry) {
      expect([row.id, ['machine', 'user'].includes(row.hive)]).toEqual([row.id, true]);
      expect([row.id, row.ways.length > 0 && row.ways.every((way) => (WAYS as readonly string[]).includes(way))]).toEqual([
        row.id,
        true,
      ]);
      const fits = {
        DWord: typeof row.value === 'number' || /^@[A-Z]+@$/.test(String(row.value)),
        String: typeof row.value === 'string',
        Binary: Array.isArray(row.value),
      };
      expect([row.id, fits[row.type as keyof typeof fits]]).toEqual([row.id, true]);
      expect([row.id, row.key.startsWith('\\') || row.key.endsWith('\\')]).toEqual([row.id, false]);
    }
  });

  test('the names to fill in are those the module fills in', () => {
    const asked = new Set([...JSON.stringify(settings).matchAll(/@[A-Z]+@/g)].map(([name]) => name));
    expect([...asked].filter((name) => !read('GocSoLock/Plan.ps1').includes(`'${name}'`))).toEqual([]);
    const inXml = new Set(
      ['10', '11'].flatMap((number) => [...read(`assigned-access-${number}.xml`).matchAll(/@[A-Z]+@/g)].map(([name]) => name)),
    );
    expect([...inXml].toSorted()).toEqual(['@PROFILE@', '@PROGRAM@', '@USER@']);
    expect([...inXml].filter((name) => !read('GocSoLock/AssignedAccess.ps1').includes(`'${name}'`))).toEqual([]);
  });

  test('the keys map of Pro has the length its head says', () => {
    const map = settings.registry.find(({ name }) => name === 'Scancode Map')?.value as readonly number[];
    // Eight bytes, the number of entries with the last, empty one, then four bytes each.
    expect(map).toHaveLength(12 + 4 * (map[8] ?? 0));
    expect(map.slice(-4)).toEqual([0, 0, 0, 0]);
  });

  test('the install guide has a row for every value and every setting of power, and names every key', () => {
    const lines = guide.split('\n');
    const tells = (...parted: readonly string[]): boolean => lines.some((line) => parted.every((word) => line.includes(word)));
    const letter = { 'shell-launcher': 'A', 'assigned-access': 'B', 'custom-shell': 'C' };
    const untold = settings.registry.filter(({ key, name, en, ways }) => {
      const letters = ways.map((way) => letter[way as keyof typeof letter]).join(' ');
      return !tells(`| ${en} `, `\`${key}\``, `\`${name}\``, `| ${letters} `);
    });
    expect(untold.map(({ id }) => id)).toEqual([]);
    expect(settings.power.filter(({ setting, en }) => !tells(`| ${en} `, `\`${setting}\``)).map(({ id }) => id)).toEqual([]);
    expect(settings.keys.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
    expect(guide).toContain('Nothing of `build/windows` has been run');
  });
});

test('every word is said in two languages and used, and every word used is there', () => {
  const used = new Set(
    [
      ...scripts
        .map(read)
        .join('\n')
        .matchAll(/-Key '([\w-]+)'/g),
    ].map(([, key = '']) => key),
  );
  const joined = new Set(['row-disk', 'row-secure-boot', 'row-bios', 'state-locked', 'state-open', 'state-unknown']);
  expect([...used].filter((key) => !(key in words))).toEqual([]);
  expect(Object.keys(words).filter((key) => !used.has(key) && !joined.has(key))).toEqual([]);
  for (const [key, { vi, en }] of Object.entries(words)) {
    const holes = (text: string): readonly string[] => [...text.matchAll(/\{\d\}/g)].map(([hole]) => hole).toSorted();
    expect([key, vi.trim() !== '' && en.trim() !== '', holes(vi)]).toEqual([key, true, holes(en)]);
    expect([key, /[{}]/.test(vi.replaceAll(/\{\d\}/g, ''))]).toEqual([key, false]);
  }
});

test.each(['10', '11'])('the XML for Windows %s is well-formed and starts the kiosk of one account', (number) => {
  const xml = read(`assigned-access-${number}.xml`);
  const bare = xml.replaceAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g, '');
  const open: string[] = [];
  for (const [, close = '', name = '', , self = ''] of bare.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (close !== '') expect(open.pop()).toBe(name);
    else if (self === '') open.push(name);
  }
  expect(open).toEqual([]);
  expect(bare.replaceAll(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '')).not.toMatch(/[<>&]/);
  for (const [, prefix = ''] of bare.matchAll(/[<\s](?!xmlns)(\w+):\w+/g)) expect(bare).toContain(`xmlns:${prefix}="`);
  expect(bare.match(/rs5:AutoLaunch="true"/g)).toHaveLength(1);
  expect(xml).toContain('<App DesktopAppPath="@PROGRAM@" rs5:AutoLaunch="true" />');
  expect(xml).toContain('<Account>.\\@USER@</Account>');
});
