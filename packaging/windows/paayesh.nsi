; The Windows installer. Built by build.sh with makensis on Linux; -WX makes its warnings errors.
; Installs for one person without administrator rights, speaks Persian, refuses to go back to an
; older version, and leaves the data alone. Exit codes: 10 not 64-bit, 11 Windows too old,
; 12 a newer version is there, 13 Paayesh is running.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "WinVer.nsh"
!include "x64.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

Name "پایش"
OutFile "${OUT}/Paayesh-${VERSION}-windows.exe"
InstallDir "$LOCALAPPDATA\Programs\Paayesh"
InstallDirRegKey HKCU "Software\Paayesh" "InstallDir"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS all
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Paayesh Desktop"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Paayesh Desktop setup"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\Paayesh.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Farsi"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Paayesh"
!define OLDEST_BUILD 17763  ; Windows 10 1809, the oldest on which Qt 6 runs

!macro Refuse Code Text
  MessageBox MB_OK|MB_ICONSTOP|MB_RTLREADING|MB_RIGHT "${Text}" /SD IDOK
  SetErrorLevel ${Code}
  Quit
!macroend

!macro RefuseWhileOpen
  System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "Local\PaayeshDesktop") p .r1'
  ${If} $1 P<> 0
    System::Call 'kernel32::CloseHandle(p r1)'
    !insertmacro Refuse 13 "پایش باز است. نخست آن را ببندید و دوباره بکوشید."
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    !insertmacro Refuse 10 "این نرم‌افزار به ویندوز ۶۴ بیتی نیاز دارد."
  ${EndIf}
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    !insertmacro Refuse 11 "ویندوز ۱۰ (نسخهٔ ۱۸۰۹) یا تازه‌تر لازم است."
  ${EndIf}
  ReadRegDWORD $0 HKCU "Software\Paayesh" "Ordinal"
  ${If} $0 > ${ORDINAL}
    !insertmacro Refuse 12 "نسخهٔ تازه‌تری از پایش نصب است و این نسخه جای آن نمی‌نشیند. چیزی تغییر نکرد."
  ${EndIf}
  !insertmacro RefuseWhileOpen
FunctionEnd

Function un.onInit
  !insertmacro RefuseWhileOpen
FunctionEnd

Section "Paayesh"
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\lib"
  File /r "${FOLDER}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\پایش.lnk" "$INSTDIR\Paayesh.exe"
  CreateShortCut "$DESKTOP\پایش.lnk" "$INSTDIR\Paayesh.exe"
  WriteRegStr HKCU "Software\Paayesh" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Paayesh" "Version" "${VERSION}"
  WriteRegDWORD HKCU "Software\Paayesh" "Ordinal" ${ORDINAL}
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "پایش"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Paayesh.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  ; The data are elsewhere in the person's profile, and stay.
  RMDir /r "$INSTDIR"
  Delete "$SMPROGRAMS\پایش.lnk"
  Delete "$DESKTOP\پایش.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Paayesh"
SectionEnd
