# Keyboard Filter: the one documented way to stop Ctrl+Alt+Del. Administrators keep their keys; five presses of the left Windows key lead
# to where one signs in, which is how they get there.

$script:Embedded = 'root\standardcimv2\embedded'
$script:KeyService = 'MsKeyboardFilter'
$script:SpareAdministrators = 'DisableKeyboardFilterForAdministrators'

function Set-LockKey {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    if ($PSCmdlet.ShouldProcess($script:KeyService, 'start with Windows')) {
        $service = Get-CimInstance -ClassName Win32_Service -Filter ("Name='{0}'" -f $script:KeyService)
        Save-LockKept -State $State -Section 'keyService' -Id 'start' -Value $service.StartMode
        Set-Service -Name $script:KeyService -StartupType Automatic
        Start-Service -Name $script:KeyService
    }
    # Before the features are switched on only -WhatIf comes here: there are no keys to ask for yet.
    if ($WhatIfPreference -and -not (Test-LockReady)) { return }
    foreach ($setting in @(Get-CimInstance -Namespace $script:Embedded -ClassName WEKF_Settings)) {
        if ($setting.Name -ne $script:SpareAdministrators) { continue }
        if (-not $PSCmdlet.ShouldProcess($setting.Name, 'set to true')) { continue }
        Save-LockKept -State $State -Section 'keySettings' -Id $setting.Name -Value $setting.Value
        Set-CimInstance -InputObject $setting -Property @{ Value = 'true' }
    }
    foreach ($key in @(Get-CimInstance -Namespace $script:Embedded -ClassName WEKF_PredefinedKey)) {
        if ($script:Settings.keys -notcontains $key.Id -or -not $PSCmdlet.ShouldProcess($key.Id, 'block')) { continue }
        Save-LockKept -State $State -Section 'blocked' -Id $key.Id -Value ([bool]$key.Enabled)
        Set-CimInstance -InputObject $key -Property @{ Enabled = $true }
    }
}

function Undo-LockKey {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    $blocked = Get-LockKept -State $State -Section 'blocked'
    foreach ($key in @(Get-CimInstance -Namespace $script:Embedded -ClassName WEKF_PredefinedKey -ErrorAction SilentlyContinue)) {
        if (-not $blocked.ContainsKey($key.Id) -or -not $PSCmdlet.ShouldProcess($key.Id, 'put back')) { continue }
        Set-CimInstance -InputObject $key -Property @{ Enabled = [bool]$blocked[$key.Id] }
    }
    $kept = Get-LockKept -State $State -Section 'keySettings'
    foreach ($setting in @(Get-CimInstance -Namespace $script:Embedded -ClassName WEKF_Settings -ErrorAction SilentlyContinue)) {
        if (-not $kept.ContainsKey($setting.Name) -or -not $PSCmdlet.ShouldProcess($setting.Name, 'put back')) { continue }
        Set-CimInstance -InputObject $setting -Property @{ Value = [string]$kept[$setting.Name] }
    }
    $service = Get-LockKept -State $State -Section 'keyService'
    if ($service.ContainsKey('start') -and $PSCmdlet.ShouldProcess($script:KeyService, 'put back')) {
        $mode = if ($service['start'] -eq 'Auto') { 'Automatic' } else { [string]$service['start'] }
        Set-Service -Name $script:KeyService -StartupType $mode
    }
}

function Test-LockKey {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $Plan)
    $service = Get-Service -Name $script:KeyService -ErrorAction SilentlyContinue
    $word = Get-LockWord -Key 'row-key-service'
    $state = if ($null -ne $service -and $service.Status -eq 'Running') { 'locked' } else { 'open' }
    New-LockReport -Id 'key-service' -State $state -Vi $word.vi -En $word.en -Detail $script:KeyService
    $known = @{}
    foreach ($key in @(Get-CimInstance -Namespace $script:Embedded -ClassName WEKF_PredefinedKey -ErrorAction SilentlyContinue)) {
        $known[$key.Id] = [bool]$key.Enabled
    }
    foreach ($key in $script:Settings.keys) {
        $word = Get-LockWord -Key 'row-key' -With $key
        # Not every Windows knows every key.
        $state = if (-not $known.ContainsKey($key)) { 'unknown' } elseif ($known[$key]) { 'locked' } else { 'open' }
        New-LockReport -Id ('key:' + $key) -State $state -Vi $word.vi -En $word.en -Detail $key
    }
}
