<#
.SYNOPSIS
Says row by row what is locked on this Windows and what is not. Changes nothing.

.DESCRIPTION
Ends with 0 when all that the script did holds, 1 when some of it does not, 2 when none was run. Rows "by hand" are what no script can do
(BIOS, disk): with -Strict they count as well. NOT RUN on a Windows yet.

.PARAMETER Way
Which way to hold the machine against, where what was done cannot be read: shell-launcher, assigned-access or custom-shell.

.PARAMETER LoadAccount
Lets an administrator look into the account of the kiosk while it is not signed in: its registry is loaded for as long as it is looked at.
Without it those rows are unknown.

.PARAMETER Json
Prints one JSON object in place of lines.
#>
[CmdletBinding()]
param(
    [ValidateSet('', 'shell-launcher', 'assigned-access', 'custom-shell')] [string] $Way = '',
    [string] $Program = (Join-Path $env:ProgramFiles 'Goc So\Goc So.exe'),
    [string] $User = 'gocso',
    [switch] $LoadAccount,
    [switch] $Json,
    [switch] $Strict
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Import-Module (Join-Path $PSScriptRoot 'GocSoLock\GocSoLock.psm1') -Force

$state = if (Test-LockAdministrator) { Get-LockState } else { $null }
$plan = @{ Way = $Way; Program = $Program; User = $User; Opens = 6; Closes = 20 }
if ($null -ne $state -and $Way -eq '') { $plan = Get-LockPlan -State $state }

$rows = @()
$word = Get-LockWord -Key 'row-way'
$done = if ($null -ne $state) { 'locked' } elseif (Test-LockAdministrator) { 'open' } else { 'unknown' }
$rows += New-LockReport -Id 'way' -State $done -Vi $word.vi -En $word.en -Detail $plan.Way
if ($plan.Way -ne '') {
    $rows += @(Test-LockUser -Plan $plan)
    $rows += @(Test-LockAutologon -Plan $plan)
    $rows += @(Test-LockRegistry -Plan $plan -Load:$LoadAccount)
    $rows += @(Test-LockFolder -Plan $plan)
    $rows += @(Test-LockPower -Plan $plan)
    if ($plan.Way -ne 'shell-launcher') { $rows += @(Test-LockTask -Plan $plan) }
    if ($plan.Way -eq 'assigned-access') { $rows += @(Test-LockAssignedAccess -Plan $plan) }
    if ($plan.Way -eq 'shell-launcher') {
        $rows += @(Test-LockFeature -Plan $plan)
        $rows += @(Test-LockShell -Plan $plan)
        $rows += @(Test-LockKey -Plan $plan)
    }
}
$rows += @(Test-LockByHand)

if ($Json) {
    ConvertTo-Json -InputObject ([pscustomobject]@{ way = $plan.Way; rows = $rows }) -Depth 4
}
else {
    Write-LockReport -Rows $rows
}
if ($plan.Way -eq '') { exit 2 }
$open = @($rows | Where-Object { $_.state -eq 'open' -and ($Strict -or $_.by -eq 'recipe') })
if ($open.Count -gt 0) { exit 1 }
exit 0
