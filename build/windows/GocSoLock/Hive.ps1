# The registry of the kiosk's account: where it is signed in it is there already, elsewhere it is loaded and let go again.

$script:LoadedHive = 'GocSoLock'

function Test-LockSignedIn {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $User)
    $account = Get-LocalUser -Name $User -ErrorAction SilentlyContinue
    return $null -ne $account -and (Test-Path -LiteralPath ('Registry::HKEY_USERS\' + $account.SID.Value))
}

# Runs a block with the place of the account's registry. Answers nothing where the account has no profile.
function Use-LockHive {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $User, [Parameter(Mandatory)] [scriptblock] $Do)
    $account = Get-LocalUser -Name $User -ErrorAction SilentlyContinue
    if ($null -eq $account) { return }
    $sid = $account.SID.Value
    if (Test-Path -LiteralPath ('Registry::HKEY_USERS\' + $sid)) {
        & $Do ('Registry::HKEY_USERS\' + $sid)
        return
    }
    $list = 'Registry::HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\' + $sid
    if (-not (Test-Path -LiteralPath $list)) { return }
    $file = Join-Path (Get-ItemProperty -LiteralPath $list).ProfileImagePath 'NTUSER.DAT'
    $null = Invoke-LockProgram -File 'reg.exe' -Arguments 'load', ('HKU\' + $script:LoadedHive), $file
    try {
        & $Do ('Registry::HKEY_USERS\' + $script:LoadedHive)
    }
    finally {
        # PowerShell holds on to keys until it tidies up, and a hive that is held cannot be let go.
        [System.GC]::Collect()
        [System.GC]::WaitForPendingFinalizers()
        $null = Invoke-LockProgram -File 'reg.exe' -Arguments 'unload', ('HKU\' + $script:LoadedHive)
    }
}

# A program of Windows that must end well. What it prints is given back, its complaints are part of the failure.
function Invoke-LockProgram {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $File, [Parameter(Mandatory)] [string[]] $Arguments)
    $place = Join-Path $env:SystemRoot ('System32\' + $File)
    # With 'Stop', Windows PowerShell takes a word on the second stream for a failure.
    $ErrorActionPreference = 'Continue'
    $told = & $place $Arguments 2>&1
    $code = $LASTEXITCODE
    $ErrorActionPreference = 'Stop'
    if ($code -ne 0) { throw ('{0} {1}: {2} {3}' -f $File, ($Arguments -join ' '), $code, ($told -join ' ')) }
    return $told
}
