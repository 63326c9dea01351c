/** What PowerShell 5.1, which every Windows has, is asked of printers. Nothing of it has been run on a Windows yet. */

/** A text of PowerShell that stands for itself, whatever is in it. */
function quoted(text: string): string {
  // These all end a text there.
  return `'${text.replaceAll(/['\u2018\u2019\u201A\u201B]/g, '$&$&')}'`;
}

/** Errors end it, and what it says is UTF-8: a printer may be called “Máy in quầy 2”. */
const BEGIN =
  "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue'; [Console]::OutputEncoding = [Text.UTF8Encoding]::new($false)";

/** All printers that were set up, with the port each is at. */
export const LIST = `${BEGIN}
$found = @(Get-Printer | ForEach-Object { @{ name = $_.Name; port = "$($_.PortName)" } })
ConvertTo-Json -Compress -InputObject $found`;

/** What is known of one printer, and what waits for it. Moments are Unix milliseconds. */
export function lookScript(name: string): string {
  return `${BEGIN}
$name = ${quoted(name)}
$p = Get-CimInstance Win32_Printer | Where-Object { $_.Name -eq $name } | Select-Object -First 1
$jobs = @()
if ($p) { $jobs = @(Get-PrintJob -PrinterName $name | ForEach-Object {
  @{ id = [long]$_.Id; flags = [long]$_.JobStatus; at = ([DateTimeOffset]$_.SubmittedTime).ToUnixTimeMilliseconds() } }) }
ConvertTo-Json -Compress -Depth 3 -InputObject @{ there = [bool]$p; status = [long]$p.PrinterStatus; detected = [long]$p.DetectedErrorState; flags = [long]$p.PrinterState; offline = [bool]$p.WorkOffline; jobs = $jobs }`;
}

/** Takes jobs out of whatever queues they are in. One that is gone is no error. */
export function removeScript(jobs: readonly { readonly id: number; readonly at: number }[]): string {
  const keys = jobs.map(({ id, at }) => quoted(`${id}@${at}`)).join(', ');
  return `${BEGIN}
$keys = @(${keys})
Get-Printer | ForEach-Object { Get-PrintJob -PrinterName $_.Name -ErrorAction SilentlyContinue } |
  Where-Object { $keys -contains "$($_.Id)@$(([DateTimeOffset]$_.SubmittedTime).ToUnixTimeMilliseconds())" } | Remove-PrintJob`;
}

/** The words `powershell.exe` is started with. Encoded, for nothing that parses a command line may read the script. */
export function powershellArguments(script: string): readonly string[] {
  const encoded = Buffer.from(script, 'utf16le').toString('base64');
  return ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-EncodedCommand', encoded];
}
