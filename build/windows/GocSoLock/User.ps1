# The account of the kiosk: a local one with no rights of an administrator, made here and removed again here.

$script:Administrators = 'S-1-5-32-544'
$script:Users = 'S-1-5-32-545'

# Nobody ever types it and nobody is told: 32 random bytes, and one letter of each kind for rules that ask for them.
function New-LockPassword {
    [CmdletBinding()]
    param()
    $bytes = New-Object byte[] 32
    $random = [System.Security.Cryptography.RandomNumberGenerator]::Create()
    try { $random.GetBytes($bytes) } finally { $random.Dispose() }
    return 'aA1+' + [System.Convert]::ToBase64String($bytes)
}

function ConvertTo-LockSecure {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $Text)
    $secure = New-Object System.Security.SecureString
    foreach ($letter in $Text.ToCharArray()) { $secure.AppendChar($letter) }
    $secure.MakeReadOnly()
    return $secure
}

function Set-LockUser {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    if ($null -ne (Get-LocalUser -Name $Plan.User -ErrorAction SilentlyContinue)) { return }
    if (-not $PSCmdlet.ShouldProcess($Plan.User, 'make a local account without rights of an administrator')) { return }
    Save-LockKept -State $State -Section 'made' -Id 'user' -Value $true
    $secure = ConvertTo-LockSecure -Text (New-LockPassword)
    $account = New-LocalUser -Name $Plan.User -Password $secure -FullName 'Goc So' -Description 'Goc So kiosk' `
        -AccountNeverExpires -PasswordNeverExpires -UserMayNotChangePassword
    Add-LocalGroupMember -SID $script:Users -Member $account
    Import-LockNative
    [GocSo.Native]::MakeProfile($account.SID.Value, $Plan.User)
}

function Undo-LockUser {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    if (-not (Get-LockKept -State $State -Section 'made').ContainsKey('user')) { return }
    $account = Get-LocalUser -Name $Plan.User -ErrorAction SilentlyContinue
    if ($null -eq $account -or -not $PSCmdlet.ShouldProcess($Plan.User, 'remove the account and its profile')) { return }
    $sid = $account.SID.Value
    Get-CimInstance -ClassName Win32_UserProfile | Where-Object { $_.SID -eq $sid } | Remove-CimInstance
    Remove-LocalUser -Name $Plan.User
}

function Test-LockUser {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $Plan)
    $account = Get-LocalUser -Name $Plan.User -ErrorAction SilentlyContinue
    $state = 'open'
    if ($null -ne $account -and $account.Enabled) {
        try {
            $admins = @(Get-LocalGroupMember -SID $script:Administrators | ForEach-Object { $_.SID.Value })
            if ($admins -notcontains $account.SID.Value) { $state = 'locked' }
        }
        catch {
            # Windows cannot list a group in which an account of a lost domain stands.
            $state = 'unknown'
        }
    }
    $word = Get-LockWord -Key 'row-user'
    New-LockReport -Id 'user' -State $state -Vi $word.vi -En $word.en -Detail $Plan.User
}
