# Where nothing of Windows restarts the kiosk, a task does: when its account signs in, and every minute for as long as it does not run.
# A second start of the program finds the first, brings it to the front and ends, so a minute too many does no harm.

$script:TaskFolder = '\GocSo\'
$script:TaskName = 'Kiosk'

function Get-LockTask {
    [CmdletBinding()]
    param()
    return Get-ScheduledTask -TaskPath $script:TaskFolder -TaskName $script:TaskName -ErrorAction SilentlyContinue
}

function Set-LockTask {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    if (-not $PSCmdlet.ShouldProcess(($script:TaskFolder + $script:TaskName), 'start the kiosk again when it ended')) { return }
    Save-LockKept -State $State -Section 'made' -Id 'task' -Value $true
    $account = '{0}\{1}' -f $env:COMPUTERNAME, $Plan.User
    $minute = New-TimeSpan -Minutes 1
    $triggers = @(
        (New-ScheduledTaskTrigger -AtLogOn -User $account),
        (New-ScheduledTaskTrigger -Once -At (Get-Date).Date -RepetitionInterval $minute)
    )
    $settings = New-ScheduledTaskSettingsSet -MultipleInstances IgnoreNew -ExecutionTimeLimit ([System.TimeSpan]::Zero) -Priority 4 `
        -RestartCount 99 -RestartInterval $minute -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
    $action = New-ScheduledTaskAction -Execute ('"{0}"' -f $Plan.Program)
    # Interactive: in the session of the account, only while it is signed in, and without its password.
    $principal = New-ScheduledTaskPrincipal -UserId $account -LogonType Interactive -RunLevel Limited
    $null = Register-ScheduledTask -TaskPath $script:TaskFolder -TaskName $script:TaskName -Trigger $triggers -Settings $settings `
        -Action $action -Principal $principal -Force
}

function Undo-LockTask {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    if (-not (Get-LockKept -State $State -Section 'made').ContainsKey('task') -or $null -eq (Get-LockTask)) { return }
    if (-not $PSCmdlet.ShouldProcess(($script:TaskFolder + $script:TaskName), 'remove')) { return }
    Unregister-ScheduledTask -TaskPath $script:TaskFolder -TaskName $script:TaskName -Confirm:$false
}

function Test-LockTask {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $Plan)
    $task = Get-LockTask
    # Tasks of others are seen by administrators only.
    $state = if ($null -eq $task -and -not (Test-LockAdministrator)) { 'unknown' } else { 'open' }
    if ($null -ne $task -and $task.State -ne 'Disabled' -and $task.Actions[0].Execute.Trim('"') -eq $Plan.Program) { $state = 'locked' }
    $word = Get-LockWord -Key 'row-task'
    New-LockReport -Id 'task' -State $state -Vi $word.vi -En $word.en -Detail ($script:TaskFolder + $script:TaskName)
}
