# The power plan that is in force: screen, sleep and USB, on mains. Values are those of lock-settings.json.

# The value on mains. powercfg speaks the language of Windows; the numbers at its end are the same in all: mains, then battery.
# Null where the machine does not have the setting: one without a lid must not end the locking.
function Get-LockPower {
    [CmdletBinding()]
    param([Parameter(Mandatory)] $Row)
    try { $told = (Invoke-LockProgram -File 'powercfg.exe' -Arguments '/query', 'SCHEME_CURRENT', $Row.group, $Row.setting) -join "`n" }
    catch { return $null }
    $numbers = [regex]::Matches($told, '0x([0-9a-fA-F]{8})')
    if ($numbers.Count -lt 2) { return $null }
    return [System.Convert]::ToInt32($numbers[$numbers.Count - 2].Groups[1].Value, 16)
}

function Write-LockPower {
    [CmdletBinding()]
    param([Parameter(Mandatory)] $Row, [Parameter(Mandatory)] [int] $Value)
    $null = Invoke-LockProgram -File 'powercfg.exe' -Arguments '/setacvalueindex', 'SCHEME_CURRENT', $Row.group, $Row.setting, ([string]$Value)
    $null = Invoke-LockProgram -File 'powercfg.exe' -Arguments '/setactive', 'SCHEME_CURRENT'
}

function Set-LockPower {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    foreach ($row in $script:Settings.power) {
        $now = Get-LockPower -Row $row
        # A machine without a lid has no setting for one.
        if ($null -eq $now -or -not $PSCmdlet.ShouldProcess($row.id, ('set to {0}' -f $row.value))) { continue }
        Save-LockKept -State $State -Section 'power' -Id $row.id -Value $now
        Write-LockPower -Row $row -Value $row.value
    }
}

function Undo-LockPower {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    $kept = Get-LockKept -State $State -Section 'power'
    foreach ($row in $script:Settings.power) {
        if ($kept.ContainsKey($row.id) -and $PSCmdlet.ShouldProcess($row.id, 'put back')) { Write-LockPower -Row $row -Value $kept[$row.id] }
    }
}

function Test-LockPower {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $Plan)
    foreach ($row in $script:Settings.power) {
        $now = Get-LockPower -Row $row
        $state = if ($null -eq $now) { 'unknown' } elseif ($now -eq $row.value) { 'locked' } else { 'open' }
        New-LockReport -Id ('power:' + $row.id) -State $state -Vi $row.vi -En $row.en -Detail $row.setting
    }
}
