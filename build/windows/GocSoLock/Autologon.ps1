# The password of the automatic sign-in stands where Windows keeps secrets of its own, never in the clear. The rest are the
# rows of lock-settings.json that are named for it.

function Set-LockAutologon {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    if ($PSCmdlet.ShouldProcess($Plan.User, 'sign in by itself, with a new password nobody knows')) {
        Save-LockKept -State $State -Section 'made' -Id 'autologon' -Value $true
        $password = New-LockPassword
        Set-LocalUser -Name $Plan.User -Password (ConvertTo-LockSecure -Text $password)
        Import-LockNative
        [GocSo.Native]::KeepSecret('DefaultPassword', $password)
    }
    Set-LockRegistryRow -Rows @(Get-LockRow -Plan $Plan -Hive 'machine' -Autologon) -Root $script:Machine -State $State
}

function Undo-LockAutologon {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    if (-not (Get-LockKept -State $State -Section 'made').ContainsKey('autologon')) { return }
    Undo-LockRegistryRow -Rows @(Get-LockRow -Plan $Plan -Hive 'machine' -Autologon) -Root $script:Machine -State $State
    if (-not $PSCmdlet.ShouldProcess($Plan.User, 'no longer sign in by itself')) { return }
    Import-LockNative
    [GocSo.Native]::KeepSecret('DefaultPassword', $null)
}

function Test-LockAutologon {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $Plan)
    $clear = Get-LockValue -Path ($script:Machine + '\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon') -Name 'DefaultPassword'
    $word = Get-LockWord -Key 'row-clear-password'
    $state = if ($null -eq $clear) { 'locked' } else { 'open' }
    New-LockReport -Id 'clear-password' -State $state -Vi $word.vi -En $word.en -Detail $Plan.User
    Test-LockRegistryRow -Rows @(Get-LockRow -Plan $Plan -Hive 'machine' -Autologon) -Root $script:Machine
}
