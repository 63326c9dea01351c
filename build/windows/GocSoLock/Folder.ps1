# The data folder belongs to the kiosk's account and to administrators. Another account of the machine has no business in it.

function Set-LockFolder {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    if (-not $PSCmdlet.ShouldProcess($script:DataFolder, 'leave to the kiosk and to administrators')) { return }
    $acl = Get-Acl -LiteralPath $script:DataFolder
    Save-LockKept -State $State -Section 'folder' -Id 'sddl' -Value $acl.GetSecurityDescriptorSddlForm('Access')
    $sid = (Get-LocalUser -Name $Plan.User).SID.Value
    # 0x1301bf: to read, write and remove, not to hand out rights.
    $acl.SetSecurityDescriptorSddlForm("D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1301bf;;;$sid)", 'Access')
    Set-Acl -LiteralPath $script:DataFolder -AclObject $acl
}

function Undo-LockFolder {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [hashtable] $Plan, [Parameter(Mandatory)] [hashtable] $State)
    $kept = Get-LockKept -State $State -Section 'folder'
    if (-not $kept.ContainsKey('sddl') -or -not $PSCmdlet.ShouldProcess($script:DataFolder, 'put its rights back')) { return }
    $acl = Get-Acl -LiteralPath $script:DataFolder
    $acl.SetSecurityDescriptorSddlForm($kept['sddl'], 'Access')
    Set-Acl -LiteralPath $script:DataFolder -AclObject $acl
}

function Test-LockFolder {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $Plan)
    $word = Get-LockWord -Key 'row-folder'
    $state = 'unknown'
    try {
        $account = Get-LocalUser -Name $Plan.User -ErrorAction SilentlyContinue
        $mayEnter = @('S-1-5-18', $script:Administrators)
        if ($null -ne $account) { $mayEnter += $account.SID.Value }
        $rules = (Get-Acl -LiteralPath $script:DataFolder).GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier])
        $others = @($rules | Where-Object { $_.AccessControlType -eq 'Allow' -and $mayEnter -notcontains $_.IdentityReference.Value })
        $state = if ($others.Count -eq 0) { 'locked' } else { 'open' }
    }
    catch [System.UnauthorizedAccessException] {
        # Whoever cannot even look at its rights is shut out as well; still, it is not known.
        $state = 'unknown'
    }
    New-LockReport -Id 'folder' -State $state -Vi $word.vi -En $word.en -Detail $script:DataFolder
}
