; SPDX-License-Identifier: MIT
; Inno Setup 6: for one user without rights, or for all with /ALLUSERS. Silent: /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
; iscc /DVersion=0.1.0 packaging\windows\busylamp.iss   (after PyInstaller made dist\busylamp)
#ifndef Version
  #error Version is missing: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{6B5E5C0C-8F0A-4C55-9C1C-0B7C5D0A7A11}
AppName=Busylamp
AppVersion={#Version}
AppPublisher=The Busylamp founders
DefaultDirName={autopf}\Busylamp
DefaultGroupName=Busylamp
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=busylamp-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
CloseApplications=yes
RestartApplications=no
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\busylamp.ico
UninstallDisplayIcon={app}\busylamp-window.exe
UninstallDisplayName=Busylamp
VersionInfoVersion={#Version}

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "..\..\dist\busylamp\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; Libraries of the version before: a folder of two versions starts neither.
Type: filesandordirs; Name: "{app}\lib"

[Registry]
; What the program wrote for its user: links and the start with the session. Of other users' nothing can be reached from here.
Root: HKCU; Subkey: "Software\Classes\Busylamp.Link"; Flags: dontcreatekey uninsdeletekey; Check: not IsAdminInstallMode
Root: HKCU; Subkey: "Software\Busylamp"; Flags: dontcreatekey uninsdeletekey; Check: not IsAdminInstallMode
Root: HKCU; Subkey: "Software\RegisteredApplications"; ValueType: none; ValueName: "Busylamp"; Flags: dontcreatekey uninsdeletevalue; Check: not IsAdminInstallMode
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "Busylamp"; Flags: dontcreatekey uninsdeletevalue; Check: not IsAdminInstallMode

[Icons]
Name: "{group}\Busylamp"; Filename: "{app}\busylamp-window.exe"

[Run]
Filename: "{app}\busylamp-window.exe"; Description: "{cm:LaunchProgram,Busylamp}"; Flags: nowait postinstall skipifsilent
