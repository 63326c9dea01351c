# Assigned Access: Windows takes its configuration only from its own account (SYSTEM), so a task of one minute hands it over.

$script:AssignedProfile = '{6B0E6C0C-4A3B-4F0E-9C53-2D9B5C1F7A10}'
$script:Courier = 'AssignedAccess'

# do: 'read' writes what is configured into the file, 'write' configures what is in the file; an empty file takes it away.
function Invoke-LockAssignedAccess {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [ValidateSet('read', 'write')] [string] $Do, [Parameter(Mandatory)] [string] $File)
    $program = Join-Path $env:SystemRoot 'System32\WindowsPowerShell\v1.0\powershell.exe'
    # Beside the state, where only administrators may write: what SYSTEM runs must not be another's.
    $copy = Join-Path $script:LockFolder 'assigned-access-as-system.ps1'
    Copy-Item -LiteralPath (Join-Path $script:Base 'assigned-access-as-system.ps1') -Destination $copy -Force
    $words = '-NoProfile -NonInteractive -ExecutionPolicy Bypass -File "{0}" -Do {1} -File "{2}"' -f $copy, $Do, $File
    $action = New-ScheduledTaskAction -Execute $program -Argument $words
    $principal = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -LogonType ServiceAccount -RunLevel Highest
    $null = Register-ScheduledTask -TaskPath $script:TaskFolder -TaskName $script:Courier -Action $action -Principal $principal -Force
    try {
        Start-ScheduledTask -TaskPath $script:TaskFolder -TaskName $script:Courier
        $patience = [System.Diagnostics.Stopwatch]::StartNew()
        do {
            Start-Sleep -Milliseconds 500
            $task = Get-ScheduledTask -TaskPath $script:TaskFolder -TaskName $script:Courier
            $result = (Get-ScheduledTaskInfo -TaskPath $script:TaskFolder -TaskName $script:Courier).LastTaskResult
            # 0x41303: has not run yet. 0x41301: runs.
            $busy = $task.State -eq 'Running' -or $task.State -eq 'Queued' -or $result -eq 0x41303 -or $result -eq 0x41301
        } while ($busy -and $patience.Elapsed.TotalSeconds -lt 120)
        if ($busy -or $result -ne 0) { throw (Get-LockWord -Key 'system-failed' -With ([string]$result)).en }
    }
    finally {
        Unregister-ScheduledTask -TaskPath $script:TaskFolder -TaskName $script:Courier -Confirm:$false
    }
}

# The configuration with the program and the account in it. Windows 11 knows pins of the start menu, Windows 10 tiles.
function Get-LockConfiguration {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $Plan)
    $name = if ((Get-LockEdition).Build -ge 22000) { 'assigned-access-11.xml' } else { 'assigned-access-10.xml' }
    $text = Get-Content -LiteralPath (Join-Path $script:Base $name) -Raw -Encoding UTF8
    $safe = [System.Security.SecurityElement]::Escape($Plan.Program)
    return $text.Replace('@PROGRAM@', $safe).Replace('@USER@', $Plan.User).Replace('@PROFILE@', $script:AssignedProfile)
}

function Set-LockAssignedAccess {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    if (-not $PSCmdlet.ShouldProcess($Plan.User, 'nothing but the kiosk may be started')) { return }
    $file = Join-Path $script:LockFolder 'assigned-access.xml'
    if (-not (Get-LockKept -State $State -Section 'assigned').ContainsKey('before')) {
        Invoke-LockAssignedAccess -Do 'read' -File $file
        Save-LockKept -State $State -Section 'assigned' -Id 'before' -Value ([System.IO.File]::ReadAllText($file))
    }
    [System.IO.File]::WriteAllText($file, (Get-LockConfiguration -Plan $Plan))
    Invoke-LockAssignedAccess -Do 'write' -File $file
}

function Undo-LockAssignedAccess {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    $kept = Get-LockKept -State $State -Section 'assigned'
    if (-not $kept.ContainsKey('before') -or -not $PSCmdlet.ShouldProcess($Plan.User, 'put back what was configured')) { return }
    $file = Join-Path $script:LockFolder 'assigned-access.xml'
    [System.IO.File]::WriteAllText($file, [string]$kept['before'])
    Invoke-LockAssignedAccess -Do 'write' -File $file
}

function Test-LockAssignedAccess {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $Plan)
    $there = Test-Path -LiteralPath ($script:Machine + '\SOFTWARE\Microsoft\Windows\AssignedAccessConfiguration\Profiles\' + $script:AssignedProfile)
    $word = Get-LockWord -Key 'row-assigned'
    $state = if ($there) { 'locked' } else { 'open' }
    New-LockReport -Id 'assigned-access' -State $state -Vi $word.vi -En $word.en -Detail $Plan.User
    # Said, not hidden: the kiosk asks printers and sticks through it.
    $word = Get-LockWord -Key 'row-powershell'
    New-LockReport -Id 'powershell' -State 'open' -By 'hand' -Vi $word.vi -En $word.en -Detail 'powershell.exe'
}
