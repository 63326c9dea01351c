# What the scripts that lock Windows down have in common. NOT RUN: there is no Windows where this is developed.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$script:Base = Split-Path -Parent $PSScriptRoot
$script:Settings = Get-Content -LiteralPath (Join-Path $script:Base 'lock-settings.json') -Raw -Encoding UTF8 | ConvertFrom-Json
$script:Words = Get-Content -LiteralPath (Join-Path $script:Base 'messages.json') -Raw -Encoding UTF8 | ConvertFrom-Json
$script:DataFolder = Join-Path $env:ProgramData 'GocSo'
$script:LockFolder = Join-Path $script:DataFolder 'lock'
$script:StateFile = Join-Path $script:LockFolder 'lock.json'

foreach ($part in 'Words', 'Machine', 'State', 'Plan', 'Native', 'Hive', 'Registry', 'User', 'Autologon', 'Folder', 'Power', 'Task',
    'Features', 'Keys', 'ShellLauncher', 'AssignedAccess', 'Report') {
    . (Join-Path $PSScriptRoot ($part + '.ps1'))
}
Export-ModuleMember -Function '*-Lock*'
