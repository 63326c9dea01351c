# Scripts are plain ASCII, which Windows PowerShell 5.1 reads alike everywhere; what people read stands in messages.json.

function Get-LockWord {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $Key, [string[]] $With = @())
    $word = $script:Words.$Key
    return [pscustomobject]@{ vi = $word.vi -f $With; en = $word.en -f $With }
}

# Two lines: Vietnamese, then English.
function Write-LockWord {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $Key, [string[]] $With = @())
    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    $word = Get-LockWord -Key $Key -With $With
    Write-Information -MessageData $word.vi -InformationAction Continue
    Write-Information -MessageData ('  ' + $word.en) -InformationAction Continue
}
