# What this machine is, and whether it can be locked a certain way.

$script:Large = 'Enterprise', 'EnterpriseN', 'EnterpriseS', 'EnterpriseSN', 'EnterpriseEval', 'EnterpriseSEval', 'IoTEnterprise',
    'IoTEnterpriseS', 'IoTEnterpriseK', 'Education', 'EducationN'
$script:Pro = 'Professional', 'ProfessionalN', 'ProfessionalWorkstation', 'ProfessionalWorkstationN', 'ProfessionalEducation',
    'ProfessionalEducationN'

function Test-LockAdministrator {
    [CmdletBinding()]
    param()
    $me = New-Object System.Security.Principal.WindowsPrincipal ([System.Security.Principal.WindowsIdentity]::GetCurrent())
    return $me.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)
}

function Get-LockEdition {
    [CmdletBinding()]
    param()
    $version = Get-ItemProperty -LiteralPath 'Registry::HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    return [pscustomobject]@{ Name = [string]$version.EditionID; Build = [int]$version.CurrentBuildNumber }
}

# Says kindly why not, and answers false, where the machine or the rights do not fit.
function Test-LockMachine {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $Way)
    if ([System.Environment]::OSVersion.Platform -ne 'Win32NT' -or [System.Environment]::OSVersion.Version.Major -lt 10) {
        Write-LockWord -Key 'need-windows'
        return $false
    }
    if (-not (Test-LockAdministrator)) {
        Write-LockWord -Key 'need-admin'
        return $false
    }
    $edition = (Get-LockEdition).Name
    if ($script:Large -contains $edition) { return $true }
    if ($script:Pro -contains $edition) {
        if ($Way -ne 'shell-launcher') { return $true }
        Write-LockWord -Key 'edition-other-way' -With $edition, 'lock-assigned-access.ps1, lock-custom-shell.ps1'
        return $false
    }
    Write-LockWord -Key 'edition-none' -With $edition
    return $false
}
