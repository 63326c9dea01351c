<#
.SYNOPSIS
Locks Windows Enterprise, Education or IoT Enterprise down with Shell Launcher and Keyboard Filter: the surest way.

.DESCRIPTION
A local account without rights that signs itself in, the kiosk in place of the desktop, started again by Windows itself, and a filter for
keys, Ctrl+Alt+Del among them. Run twice: the first time features of Windows are switched on, which takes a restart.

What was there before is kept in %ProgramData%\GocSo\lock and put back by -Undo. May be run again at any time; -WhatIf only says what it
would do. docs/install.md says what this locks and what it does not.

NOT RUN on a Windows yet: written from documentation and read by tests. Try it on a machine that may be set up anew.

.PARAMETER Program
The installed kiosk.

.PARAMETER User
The account of the kiosk. It is made here; one that is there already is refused.

.PARAMETER OpensAt
The hour the office opens. Windows does not restart for updates from here on.

.PARAMETER ClosesAt
The hour the office has closed, at most 18 hours later.

.PARAMETER Undo
Puts everything back and removes the account.

.EXAMPLE
.\lock-shell-launcher.ps1 -WhatIf

.EXAMPLE
.\lock-shell-launcher.ps1 -OpensAt 7 -ClosesAt 18
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [string] $Program = (Join-Path $env:ProgramFiles 'Goc So\Goc So.exe'),
    [string] $User = 'gocso',
    [ValidateRange(0, 23)] [int] $OpensAt = 6,
    [ValidateRange(0, 23)] [int] $ClosesAt = 20,
    [switch] $Undo
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Import-Module (Join-Path $PSScriptRoot 'GocSoLock\GocSoLock.psm1') -Force

$way = 'shell-launcher'
if (-not (Test-LockMachine -Way $way)) { exit 3 }
try {
    if ($Undo) {
        $state = Get-LockState
        if ($null -eq $state) {
            Write-LockWord -Key 'nothing-to-undo'
            exit 0
        }
        $plan = Get-LockPlan -State $state
        if ($plan.Way -ne $way) {
            Write-LockWord -Key 'other-way' -With $plan.Way
            exit 3
        }
        if (Test-LockSignedIn -User $plan.User) {
            Write-LockWord -Key 'signed-in' -With $plan.User
            exit 3
        }
        # The module does not see the -WhatIf of its caller by itself.
        $step = @{ Plan = $plan; State = $state; WhatIf = [bool]$WhatIfPreference }
        Undo-LockAutologon @step
        Undo-LockKey @step
        Undo-LockShell @step
        Undo-LockPower @step
        Undo-LockFolder @step
        Undo-LockRegistry @step
        Undo-LockUser @step
        Undo-LockFeature @step
        Remove-LockState -WhatIf:([bool]$WhatIfPreference)
        if ($WhatIfPreference) { Write-LockWord -Key 'only-said' } else { Write-LockWord -Key 'undone' -With (Join-Path $env:ProgramData 'GocSo') }
        exit 0
    }

    $plan = New-LockPlan -Way $way -Program $Program -User $User -Opens $OpensAt -Closes $ClosesAt
    if ($null -eq $plan) { exit 3 }
    $state = New-LockState -Plan $plan -WhatIf:([bool]$WhatIfPreference)
    $step = @{ Plan = $plan; State = $state; WhatIf = [bool]$WhatIfPreference }
    # First of all: a machine that signed the kiosk in before its shell is set would show it the desktop.
    Set-LockFeature @step
    # -WhatIf has switched nothing on: a restart would help nothing, and all that comes after is to be said.
    if (-not $WhatIfPreference -and -not (Test-LockReady)) {
        Write-LockWord -Key 'restart-first'
        exit 4
    }
    Set-LockUser @step
    Set-LockRegistry @step
    Set-LockFolder @step
    Set-LockPower @step
    Set-LockShell @step
    Set-LockKey @step
    # Last of all: had a step before it failed, the machine would sign itself in without a lock.
    Set-LockAutologon @step
    if ($WhatIfPreference) { Write-LockWord -Key 'only-said' } else { Write-LockWord -Key 'locked' }
    exit 0
}
catch {
    Write-LockWord -Key 'not-finished' -With $_.Exception.Message
    exit 1
}
