# Parts of Windows that lie there switched off, in its larger editions.

$script:Features = 'Client-EmbeddedShellLauncher', 'Client-KeyboardFilter'

# Answers whether they are ready; where not, the machine has to be restarted first.
function Set-LockFeature {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    foreach ($name in $script:Features) {
        $now = [string](Get-WindowsOptionalFeature -Online -FeatureName $name).State
        if ($now -eq 'Enabled' -or -not $PSCmdlet.ShouldProcess($name, 'switch on')) { continue }
        Save-LockKept -State $State -Section 'features' -Id $name -Value $now
        $null = Enable-WindowsOptionalFeature -Online -FeatureName $name -All -NoRestart
    }
}

function Undo-LockFeature {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    $kept = Get-LockKept -State $State -Section 'features'
    foreach ($name in $script:Features) {
        if (-not $kept.ContainsKey($name) -or -not $PSCmdlet.ShouldProcess($name, 'switch off')) { continue }
        $null = Disable-WindowsOptionalFeature -Online -FeatureName $name -NoRestart
    }
}

function Test-LockFeature {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $Plan)
    foreach ($name in $script:Features) {
        $state = 'unknown'
        # Only administrators may ask.
        if (Test-LockAdministrator) {
            $state = if ([string](Get-WindowsOptionalFeature -Online -FeatureName $name).State -eq 'Enabled') { 'locked' } else { 'open' }
        }
        $word = Get-LockWord -Key 'row-feature' -With $name
        New-LockReport -Id ('feature:' + $name) -State $state -Vi $word.vi -En $word.en -Detail $name
    }
}

# Their classes come with the restart after they are switched on.
function Test-LockReady {
    [CmdletBinding()]
    param()
    foreach ($class in 'WESL_UserSetting', 'WEKF_PredefinedKey') {
        $there = Get-CimClass -Namespace 'root\standardcimv2\embedded' -ClassName $class -ErrorAction SilentlyContinue
        if ($null -eq $there) { return $false }
    }
    return $true
}
