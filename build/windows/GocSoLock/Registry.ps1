# The rows of lock-settings.json. This is the only place that writes a registry value.

$script:Machine = 'Registry::HKEY_LOCAL_MACHINE'

# What stands under a name; null where nothing does.
function Get-LockValue {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $Path, [Parameter(Mandatory)] [string] $Name)
    if (-not (Test-Path -LiteralPath $Path)) { return $null }
    $key = Get-Item -LiteralPath $Path
    try {
        if ($key.GetValueNames() -notcontains $Name) { return $null }
        return @{ type = $key.GetValueKind($Name).ToString(); value = $key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames') }
    }
    finally {
        $key.Close()
    }
}

# The keys above a value that are not there yet, the outermost first.
function Get-LockMissingKey {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $Path)
    $missing = @()
    while (-not (Test-Path -LiteralPath $Path)) {
        $missing = @($Path) + $missing
        $Path = $Path.Substring(0, $Path.LastIndexOf('\'))
    }
    return $missing
}

function Write-LockValue {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $Path, [Parameter(Mandatory)] [string] $Name, [string] $Type, $Value)
    # A key that is there must not be made again: New-Item -Force would empty it.
    if (-not (Test-Path -LiteralPath $Path)) { $null = New-Item -Path $Path -Force }
    $typed = $Value
    if ($Type -eq 'Binary') { $typed = [byte[]]@($Value) }
    if ($Type -eq 'DWord') { $typed = [int]$Value }
    if ($Type -eq 'QWord') { $typed = [long]$Value }
    if ($Type -eq 'MultiString') { $typed = [string[]]@($Value) }
    $null = New-ItemProperty -LiteralPath $Path -Name $Name -PropertyType $Type -Value $typed -Force
}

function Set-LockRegistry {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    # The account first, whose shell is among its rows. A user who was not made, for -WhatIf, has no registry.
    Use-LockHive -User $Plan.User -Do {
        param($Root)
        Set-LockRegistryRow -Rows @(Get-LockRow -Plan $Plan -Hive 'user') -Root $Root -State $State
    }
    Set-LockRegistryRow -Rows @(Get-LockRow -Plan $Plan -Hive 'machine') -Root $script:Machine -State $State
}

function Set-LockRegistryRow {
    [CmdletBinding(SupportsShouldProcess)]
    param([object[]] $Rows, [Parameter(Mandatory)] [string] $Root, [Parameter(Mandatory)] [hashtable] $State)
    foreach ($row in $Rows) {
        $path = $Root + '\' + $row.Key
        if (-not $PSCmdlet.ShouldProcess(('{0}\{1}' -f $path, $row.Name), ('set to {0}' -f ($row.Value -join ',')))) { continue }
        Save-LockKept -State $State -Section 'registry' -Id $row.Id -Value (Get-LockValue -Path $path -Name $row.Name)
        $missing = @(Get-LockMissingKey -Path $path | ForEach-Object { $_.Substring($Root.Length) })
        Save-LockKept -State $State -Section 'keys' -Id $row.Id -Value $missing
        Write-LockValue -Path $path -Name $row.Name -Type $row.Type -Value $row.Value
    }
}

function Undo-LockRegistry {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    Undo-LockRegistryRow -Rows @(Get-LockRow -Plan $Plan -Hive 'machine') -Root $script:Machine -State $State
    Use-LockHive -User $Plan.User -Do {
        param($Root)
        Undo-LockRegistryRow -Rows @(Get-LockRow -Plan $Plan -Hive 'user') -Root $Root -State $State
    }
}

# Only places that lock-settings.json names are written, whatever the state says.
function Undo-LockRegistryRow {
    [CmdletBinding(SupportsShouldProcess)]
    param([object[]] $Rows, [Parameter(Mandatory)] [string] $Root, [Parameter(Mandatory)] [hashtable] $State)
    $kept = Get-LockKept -State $State -Section 'registry'
    $made = Get-LockKept -State $State -Section 'keys'
    foreach ($row in $Rows) {
        if (-not $kept.ContainsKey($row.Id)) { continue }
        $path = $Root + '\' + $row.Key
        if (-not $PSCmdlet.ShouldProcess(('{0}\{1}' -f $path, $row.Name), 'put back')) { continue }
        $was = $kept[$row.Id]
        if ($null -ne $was) {
            Write-LockValue -Path $path -Name $row.Name -Type $was['type'] -Value $was['value']
        }
        elseif ($null -ne (Get-LockValue -Path $path -Name $row.Name)) {
            Remove-ItemProperty -LiteralPath $path -Name $row.Name
        }
    }
    # Keys made here go where nothing else was put into them since; the innermost first.
    $below = @($Rows | Where-Object { $made.ContainsKey($_.Id) } | ForEach-Object { $made[$_.Id] })
    foreach ($key in ($below | Sort-Object -Unique | Sort-Object -Property Length -Descending)) {
        $path = $Root + $key
        if (-not (Test-Path -LiteralPath $path)) { continue }
        $item = Get-Item -LiteralPath $path
        $empty = $item.ValueCount -eq 0 -and $item.SubKeyCount -eq 0
        $item.Close()
        if ($empty -and $PSCmdlet.ShouldProcess($path, 'remove')) { Remove-Item -LiteralPath $path }
    }
}

function Test-LockRegistry {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $Plan, [switch] $Load)
    Test-LockRegistryRow -Rows @(Get-LockRow -Plan $Plan -Hive 'machine') -Root $script:Machine
    $rows = @(Get-LockRow -Plan $Plan -Hive 'user')
    if (Test-LockSignedIn -User $Plan.User) {
        $sid = (Get-LocalUser -Name $Plan.User).SID.Value
        Test-LockRegistryRow -Rows $rows -Root ('Registry::HKEY_USERS\' + $sid)
        return
    }
    if ($Load) {
        Use-LockHive -User $Plan.User -Do {
            param($Root)
            Test-LockRegistryRow -Rows $rows -Root $Root
        }
        return
    }
    # Windows writes to a registry that it loads, if only a mark; unasked nothing here is changed.
    $away = Get-LockWord -Key 'row-user-away'
    foreach ($row in $rows) {
        New-LockReport -Id ('registry:' + $row.Id) -State 'unknown' -Vi ($row.Vi + ': ' + $away.vi) -En ($row.En + ': ' + $away.en) -Detail $row.Name
    }
}

function Test-LockRegistryRow {
    [CmdletBinding()]
    param([object[]] $Rows, [Parameter(Mandatory)] [string] $Root)
    foreach ($row in $Rows) {
        $state = 'open'
        try {
            $now = Get-LockValue -Path ($Root + '\' + $row.Key) -Name $row.Name
            if ($null -ne $now -and $now.type -eq $row.Type -and ($now.value -join ',') -ceq ($row.Value -join ',')) { $state = 'locked' }
        }
        catch [System.Security.SecurityException], [System.UnauthorizedAccessException] {
            $state = 'unknown'
        }
        New-LockReport -Id ('registry:' + $row.Id) -State $state -Vi $row.Vi -En $row.En -Detail ($row.Key + '\' + $row.Name)
    }
}
