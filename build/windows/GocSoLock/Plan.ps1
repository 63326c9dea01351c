# What is to be done: who, which program, when the office is open.

# Null, after a kind word, where it cannot be done.
function New-LockPlan {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Way,
        [Parameter(Mandatory)] [string] $Program,
        [Parameter(Mandatory)] [string] $User,
        [Parameter(Mandatory)] [int] $Opens,
        [Parameter(Mandatory)] [int] $Closes
    )
    if (-not (Test-Path -LiteralPath $Program -PathType Leaf) -or $Program.Contains('"')) {
        Write-LockWord -Key 'no-program' -With $Program
        return $null
    }
    if ($User -cnotmatch '^[a-z][a-z0-9]{0,19}$') {
        Write-LockWord -Key 'bad-user' -With $User
        return $null
    }
    $hours = ($Closes - $Opens + 24) % 24
    if ($hours -lt 1 -or $hours -gt 18) {
        Write-LockWord -Key 'bad-hours'
        return $null
    }
    $state = Get-LockState
    if ($null -ne $state -and $state['way'] -ne $Way) {
        Write-LockWord -Key 'other-way' -With $state['way']
        return $null
    }
    $ours = $null -ne $state -and $state['user'] -eq $User -and (Get-LockKept -State $state -Section 'made').ContainsKey('user')
    if (-not $ours -and $null -ne (Get-LocalUser -Name $User -ErrorAction SilentlyContinue)) {
        Write-LockWord -Key 'user-exists' -With $User
        return $null
    }
    if ($null -ne $state -and $state['user'] -ne $User) {
        Write-LockWord -Key 'other-way' -With ($Way + ', ' + $state['user'])
        return $null
    }
    $winlogon = $script:Machine + '\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
    $on = Get-LockValue -Path $winlogon -Name 'AutoAdminLogon'
    $who = Get-LockValue -Path $winlogon -Name 'DefaultUserName'
    $name = if ($null -eq $who) { '' } else { [string]$who.value }
    $another = $null -ne $on -and [string]$on.value -eq '1' -and $name -ne $User
    if ($another -or $null -ne (Get-LockValue -Path $winlogon -Name 'DefaultPassword')) {
        # Its password could not be put back by -Undo: it would have to be kept in the clear.
        Write-LockWord -Key 'other-autologon' -With $name
        return $null
    }
    return @{ Way = $Way; Program = $Program; User = $User; Opens = $Opens; Closes = $Closes }
}

# What was done, to undo or to look at.
function Get-LockPlan {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $State)
    return @{
        Way = $State['way']; Program = $State['program']; User = $State['user']
        Opens = [int]$State['opens']; Closes = [int]$State['closes']
    }
}

# Rows of lock-settings.json that belong to a way, with what is known filled in. Those of the automatic sign-in only where they are asked
# for: they are set apart from the others, the last of all.
function Get-LockRow {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $Plan, [ValidateSet('machine', 'user')] [string] $Hive, [switch] $Autologon)
    foreach ($row in $script:Settings.registry) {
        if ($row.ways -notcontains $Plan.Way -or $row.hive -ne $Hive) { continue }
        if ($row.id.StartsWith('autologon') -ne [bool]$Autologon) { continue }
        [pscustomobject]@{
            Id = $row.id; Key = $row.key; Name = $row.name; Type = $row.type
            Value = Get-LockRowValue -Plan $Plan -Value $row.value -Type $row.type
            Vi = $row.vi; En = $row.en
        }
    }
}

function Get-LockRowValue {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] $Value, [Parameter(Mandatory)] [string] $Type)
    if ($Type -eq 'Binary') { return , [byte[]]$Value }
    $text = ([string]$Value).Replace('@USER@', $Plan.User).Replace('@PROGRAM@', $Plan.Program)
    $text = $text.Replace('@COMPUTER@', $env:COMPUTERNAME).Replace('@OPENS@', [string]$Plan.Opens).Replace('@CLOSES@', [string]$Plan.Closes)
    if ($Type -eq 'DWord') { return [int]$text }
    return $text
}
