; An installer for Windows, from the folder that "python run.py bundle" makes. For Inno Setup 6:
;   iscc /DVersion=0.1.0 packaging\windows\installer.iss
; It installs for one user, asks for no administrator, and takes everything away again but the user's own files.

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0 installer.iss
#endif

[Setup]
AppId={{6F0C7D0A-5B1E-4E57-9A36-FE2D3A7C11B4}
AppName=FER Desktop
AppVersion={#Version}
AppPublisher=FER Desktop contributors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\FER Desktop
DefaultGroupName=FER Desktop
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\assets\icons\app.ico
UninstallDisplayIcon={app}\fer-desktop-window.exe
OutputDir=..\..\dist
OutputBaseFilename=fer-desktop-{#Version}-windows-setup
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
DisableProgramGroupPage=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "..\..\dist\fer-desktop\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[InstallDelete]
; Libraries of an older version must not lie beside those of this one.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\FER Desktop"; Filename: "{app}\fer-desktop-window.exe"

[Registry]
; "Open with" for photos and videos; the program that opens them by default stays what it is.
#define Program "Software\Classes\Applications\fer-desktop-window.exe"
Root: HKA; Subkey: "{#Program}"; Flags: uninsdeletekey
Root: HKA; Subkey: "{#Program}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "FER Desktop"
Root: HKA; Subkey: "{#Program}\shell\open\command"; ValueType: string; ValueData: """{app}\fer-desktop-window.exe"" ""%1"""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".jpg"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".jpeg"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".jpe"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".jfif"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".png"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".webp"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".gif"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".bmp"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".tif"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".tiff"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".heic"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".heif"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".avif"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".mp4"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".m4v"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".mov"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".avi"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".mkv"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".webm"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".mpg"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".mpeg"; ValueData: ""
Root: HKA; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".wmv"; ValueData: ""

[Run]
Filename: "{app}\fer-desktop-window.exe"; Description: "{cm:LaunchProgram,FER Desktop}"; Flags: nowait postinstall skipifsilent
