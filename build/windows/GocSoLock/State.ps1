# What was there before, in a file only administrators may write: what stands in it is put back with their rights.

$script:OnlyAdministrators = 'O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)'

function ConvertTo-LockTable {
    [CmdletBinding()]
    param([AllowNull()] $Value)
    if ($Value -is [System.Management.Automation.PSCustomObject]) {
        $table = @{}
        foreach ($property in $Value.PSObject.Properties) { $table[$property.Name] = ConvertTo-LockTable -Value $property.Value }
        return $table
    }
    # The comma keeps a list a list: one of a single element would come back as that element.
    if ($Value -is [object[]]) { return , $Value }
    return $Value
}

# The kiosk may write its data folder, so it could lay a file of its own here. It cannot make an administrator its owner.
function Test-LockStateTrusted {
    [CmdletBinding()]
    param()
    foreach ($path in $script:LockFolder, $script:StateFile) {
        $owner = (Get-Acl -LiteralPath $path).GetOwner([System.Security.Principal.SecurityIdentifier]).Value
        if ('S-1-5-32-544', 'S-1-5-18' -notcontains $owner) { return $false }
    }
    return $true
}

# The state of a machine that is locked; null where it is not. Throws where the file is not to be trusted.
function Get-LockState {
    [CmdletBinding()]
    param()
    if (-not (Test-Path -LiteralPath $script:StateFile)) { return $null }
    if (-not (Test-LockStateTrusted)) { throw (Get-LockWord -Key 'state-not-trusted' -With $script:StateFile).en }
    $text = Get-Content -LiteralPath $script:StateFile -Raw -Encoding UTF8
    return ConvertTo-LockTable -Value (ConvertFrom-Json -InputObject $text)
}

function New-LockState {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan)
    $state = Get-LockState
    if ($null -eq $state) { $state = @{} }
    $state['way'] = $Plan.Way
    $state['user'] = $Plan.User
    $state['program'] = $Plan.Program
    $state['opens'] = $Plan.Opens
    $state['closes'] = $Plan.Closes
    if ($PSCmdlet.ShouldProcess($script:LockFolder, 'keep what was there before')) {
        if (-not (Test-Path -LiteralPath $script:LockFolder)) { $null = New-Item -ItemType Directory -Path $script:LockFolder -Force }
        $acl = Get-Acl -LiteralPath $script:LockFolder
        $acl.SetSecurityDescriptorSddlForm($script:OnlyAdministrators)
        Set-Acl -LiteralPath $script:LockFolder -AclObject $acl
        Save-LockState -State $state
    }
    return $state
}

# Written aside, then moved: half a file would put half of it back.
function Save-LockState {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $State)
    $aside = $script:StateFile + '.new'
    ConvertTo-Json -InputObject $State -Depth 8 | Set-Content -LiteralPath $aside -Encoding UTF8
    $acl = Get-Acl -LiteralPath $aside
    $acl.SetOwner((New-Object System.Security.Principal.SecurityIdentifier 'S-1-5-32-544'))
    Set-Acl -LiteralPath $aside -AclObject $acl
    Move-Item -LiteralPath $aside -Destination $script:StateFile -Force
}

function Remove-LockState {
    [CmdletBinding(SupportsShouldProcess)]
    param()
    if ($PSCmdlet.ShouldProcess($script:LockFolder, 'remove')) { Remove-Item -LiteralPath $script:LockFolder -Recurse -Force }
}

# Keeps a thing under a name, once: run again, it must not take our own value for what was there.
function Save-LockKept {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [hashtable] $State,
        [Parameter(Mandatory)] [string] $Section,
        [Parameter(Mandatory)] [string] $Id,
        [AllowNull()] $Value
    )
    if (-not $State.ContainsKey($Section)) { $State[$Section] = @{} }
    if ($State[$Section].ContainsKey($Id)) { return }
    $State[$Section][$Id] = $Value
    Save-LockState -State $State
}

function Get-LockKept {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $State, [Parameter(Mandatory)] [string] $Section)
    if ($State.ContainsKey($Section)) { return $State[$Section] }
    return @{}
}
