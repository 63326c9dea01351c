import { OUT } from './windows-answers.ts';
import { NAME_PATTERN } from './windows-names.ts';

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

/** What is known of one printer, and what waits for it. Of the names of documents only our own marks are told. */
export function lookScript(name: string): string {
  return `${BEGIN}
$name = ${quoted(name)}
$p = Get-CimInstance Win32_Printer | Where-Object { $_.Name -eq $name } | Select-Object -First 1
$jobs = @()
if ($p) { $jobs = @(Get-PrintJob -PrinterName $name | ForEach-Object {
  @{ flags = [long]$_.JobStatus; mark = if ("$($_.DocumentName)" -cmatch '${NAME_PATTERN}') { $Matches[1] } else { '' } } }) }
ConvertTo-Json -Compress -Depth 3 -InputObject @{ there = [bool]$p; status = [long]$p.PrinterStatus; detected = [long]$p.DetectedErrorState; flags = [long]$p.PrinterState; offline = [bool]$p.WorkOffline; jobs = $jobs }`;
}

/**
 * Takes jobs out of whatever queues they are in, and tells the marks of those it took out, and the queues that could not be read (of another
 * computer that is off): what is in those is not known. One that is gone is no error; one that is out already and only kept in the list is left
 * there.
 */
export function removeScript(marks: readonly string[]): string {
  return `${BEGIN}
$marks = @(${marks.map(quoted).join(', ')})
$unread = @()
$jobs = @(foreach ($queue in @(Get-Printer)) {
  try { Get-PrintJob -PrinterName $queue.Name -ErrorAction Stop } catch { $unread += "$($queue.Name)" } })
$removed = @($jobs | ForEach-Object {
  if ("$($_.DocumentName)" -cmatch '${NAME_PATTERN}' -and $marks -ccontains $Matches[1] -and ([long]$_.JobStatus -band ${OUT}) -eq 0) {
    $mark = $Matches[1]; Remove-PrintJob -InputObject $_; $mark } })
ConvertTo-Json -Compress -InputObject @{ removed = $removed; unread = $unread }`;
}

/** The words `powershell.exe` is started with. Encoded, for nothing that parses a command line may read the script. */
export function powershellArguments(script: string): readonly string[] {
  const encoded = Buffer.from(script, 'utf16le').toString('base64');
  return ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-EncodedCommand', encoded];
}
