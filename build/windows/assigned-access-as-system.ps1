<#
.SYNOPSIS
Reads or writes the Assigned Access configuration. Run by GocSoLock as SYSTEM, never by hand. NOT RUN on a Windows yet.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [ValidateSet('read', 'write')] [string] $Do,
    [Parameter(Mandatory)] [string] $File
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

try {
    $access = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName MDM_AssignedAccess
    if ($Do -eq 'read') {
        [System.IO.File]::WriteAllText($File, [System.Net.WebUtility]::HtmlDecode([string]$access.Configuration))
    }
    else {
        $text = [System.IO.File]::ReadAllText($File)
        $access.Configuration = if ($text -eq '') { $null } else { [System.Net.WebUtility]::HtmlEncode($text) }
        Set-CimInstance -CimInstance $access
    }
    exit 0
}
catch {
    exit 1
}
