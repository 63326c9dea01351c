# What check-lock.ps1 says: a row for each thing, of what the scripts do ('recipe') or of what only people can do ('hand').

function New-LockReport {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Id,
        [Parameter(Mandatory)] [ValidateSet('locked', 'open', 'unknown')] [string] $State,
        [ValidateSet('recipe', 'hand')] [string] $By = 'recipe',
        [Parameter(Mandatory)] [string] $Vi,
        [Parameter(Mandatory)] [string] $En,
        [string] $Detail = ''
    )
    return [pscustomobject]@{ id = $Id; state = $State; by = $By; vi = $Vi; en = $En; detail = $Detail }
}

function Test-LockByHand {
    [CmdletBinding()]
    param()
    $disk = 'unknown'
    $secure = 'unknown'
    if (Test-LockAdministrator) {
        # Home has no BitLocker to ask, old BIOSes no Secure Boot.
        try { $disk = if ((Get-BitLockerVolume -MountPoint $env:SystemDrive).ProtectionStatus -eq 'On') { 'locked' } else { 'open' } }
        catch { $disk = 'unknown' }
        try { $secure = if (Confirm-SecureBootUEFI) { 'locked' } else { 'open' } }
        catch { $secure = 'open' }
    }
    foreach ($row in @(@('disk', $disk), @('secure-boot', $secure), @('bios', 'unknown'))) {
        $word = Get-LockWord -Key ('row-' + $row[0])
        New-LockReport -Id $row[0] -State $row[1] -By 'hand' -Vi $word.vi -En $word.en
    }
}

function Write-LockReport {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [object[]] $Rows)
    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    foreach ($row in $Rows) {
        $state = Get-LockWord -Key ('state-' + $row.state)
        $hand = if ($row.by -eq 'hand') { ' ({0} / {1})' -f (Get-LockWord -Key 'by-hand').vi, (Get-LockWord -Key 'by-hand').en } else { '' }
        $line = '[{0} / {1}] {2}{3} / {4} [{5}]' -f $state.vi, $state.en, $row.vi, $hand, $row.en, $row.detail
        Write-Information -MessageData $line -InformationAction Continue
    }
}
