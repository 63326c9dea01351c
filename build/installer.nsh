; What the installer of Windows does besides laying the files: the kiosk comes up when somebody signs in.
; Not with /noautostart, and not on a machine that is locked already: there build/windows starts it, for the kiosk's account alone.
; In plain ASCII: makensis reads files without a mark as the code page of the machine.

!include FileFunc.nsh

!macro customInstall
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/noautostart" $R1
  ${If} ${Errors}
    SetShellVarContext all
    ${IfNot} ${FileExists} "$APPDATA\GocSo\lock\lock.json"
      WriteRegStr HKLM "Software\Microsoft\Windows\CurrentVersion\Run" "GocSo" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}"'
    ${EndIf}
  ${Else}
    DeleteRegValue HKLM "Software\Microsoft\Windows\CurrentVersion\Run" "GocSo"
  ${EndIf}
  ClearErrors
!macroend

!macro customUnInstall
  DeleteRegValue HKLM "Software\Microsoft\Windows\CurrentVersion\Run" "GocSo"
!macroend
