# Shell Launcher: the kiosk in place of the desktop for its account, started again whenever it ends; everybody else keeps the desktop.

$script:RestartShell = 0

function Invoke-LockShell {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $Method, [hashtable] $With = @{})
    return Invoke-CimMethod -Namespace 'root\standardcimv2\embedded' -ClassName WESL_UserSetting -MethodName $Method -Arguments $With
}

function Set-LockShell {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    if (-not $PSCmdlet.ShouldProcess($Plan.User, ('start {0} in place of the desktop' -f $Plan.Program))) { return }
    $sid = (Get-LocalUser -Name $Plan.User).SID.Value
    $default = Invoke-LockShell -Method 'GetDefaultShell'
    Save-LockKept -State $State -Section 'shell' -Id 'default' -Value ([string]$default.Shell)
    Save-LockKept -State $State -Section 'shell' -Id 'action' -Value ([int]$default.DefaultAction)
    Save-LockKept -State $State -Section 'shell' -Id 'enabled' -Value ([bool](Invoke-LockShell -Method 'IsEnabled').Enabled)
    Save-LockKept -State $State -Section 'shell' -Id 'sid' -Value $sid
    $null = Invoke-LockShell -Method 'SetDefaultShell' -With @{ Shell = 'explorer.exe'; DefaultAction = [int]$script:RestartShell }
    # Set once more it would fail: what was set is taken away first.
    $set = @(Get-CimInstance -Namespace 'root\standardcimv2\embedded' -ClassName WESL_UserSetting | Where-Object { $_.Sid -eq $sid })
    if ($set.Count -gt 0) { $null = Invoke-LockShell -Method 'RemoveCustomShell' -With @{ Sid = $sid } }
    $null = Invoke-LockShell -Method 'SetCustomShell' -With @{ Sid = $sid; Shell = $Plan.Program; DefaultAction = [int]$script:RestartShell }
    $null = Invoke-LockShell -Method 'SetEnabled' -With @{ Enabled = $true }
}

function Undo-LockShell {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    $kept = Get-LockKept -State $State -Section 'shell'
    if (-not $kept.ContainsKey('sid') -or -not $PSCmdlet.ShouldProcess($Plan.User, 'give the desktop back')) { return }
    $null = Invoke-LockShell -Method 'RemoveCustomShell' -With @{ Sid = [string]$kept['sid'] }
    if ($kept['default'] -ne '') {
        $null = Invoke-LockShell -Method 'SetDefaultShell' -With @{ Shell = [string]$kept['default']; DefaultAction = [int]$kept['action'] }
    }
    $null = Invoke-LockShell -Method 'SetEnabled' -With @{ Enabled = [bool]$kept['enabled'] }
}

function Test-LockShell {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $Plan)
    $state = 'unknown'
    if (Test-LockAdministrator) {
        $state = 'open'
        $account = Get-LocalUser -Name $Plan.User -ErrorAction SilentlyContinue
        if ($null -ne $account -and (Test-LockReady) -and (Invoke-LockShell -Method 'IsEnabled').Enabled) {
            $sid = $account.SID.Value
            $set = @(Get-CimInstance -Namespace 'root\standardcimv2\embedded' -ClassName WESL_UserSetting |
                    Where-Object { $_.Sid -eq $sid -and $_.Shell -eq $Plan.Program -and $_.DefaultAction -eq $script:RestartShell })
            if ($set.Count -gt 0) { $state = 'locked' }
        }
    }
    $word = Get-LockWord -Key 'row-shell'
    New-LockReport -Id 'shell' -State $state -Vi $word.vi -En $word.en -Detail $Plan.Program
}
