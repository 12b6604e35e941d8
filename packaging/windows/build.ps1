# SPDX-License-Identifier: MIT
# Builds dist\busylamp and the installer on Windows. Needs uv and Inno Setup 6. Signs if SIGN_THUMBPRINT and SIGN_TIMESTAMP_URL are set.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Assert-Done {
    if ($LASTEXITCODE) { throw "ended with $LASTEXITCODE" }
}

function Set-Signature([string] $File) {
    if ($env:SIGN_THUMBPRINT) {
        signtool sign /sha1 $env:SIGN_THUMBPRINT /fd sha256 /td sha256 /tr $env:SIGN_TIMESTAMP_URL $File
        Assert-Done
    }
}

uv sync --frozen --python 3.12 --group package
Assert-Done
uv run --frozen python packaging\icons.py ico build\busylamp.ico
Assert-Done
uv run --frozen pyinstaller --noconfirm --distpath dist --workpath build\work packaging\bundle\busylamp.spec
Assert-Done

uv run --frozen python packaging\windows\admx dist\admx
Assert-Done

# What can be seen without a screen: it starts, finds its resources, and a call on the demo works.
$program = "dist\busylamp\busylamp.exe"
$version = (& $program --version).Split(" ")[1]
Assert-Done
& $program --demo dial 1001
Assert-Done
if (-not ((& $program number "+49 30 1234567") -match "Berlin")) { throw "the town of a number is not known" }

Set-Signature $program
Set-Signature "dist\busylamp\busylamp-window.exe"
& "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" "/DVersion=$version" packaging\windows\busylamp.iss
Assert-Done
$setup = "dist\busylamp-$version-setup.exe"
Set-Signature $setup

# Per user and without a word, as an administrator rolls it out; then away again.
$place = Join-Path $env:TEMP "busylamp-try"
Start-Process -Wait $setup -ArgumentList "/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART", "/CURRENTUSER", "/DIR=$place"
& "$place\busylamp.exe" --demo dial 1001
Assert-Done
Start-Process -Wait "$place\unins000.exe" -ArgumentList "/VERYSILENT", "/SUPPRESSMSGBOXES"
if (Test-Path "$place\busylamp.exe") { throw "the program is still there" }
Get-Item $setup, "dist\busylamp" | ForEach-Object {
    $bytes = (Get-ChildItem $_ -Recurse -File | Measure-Object Length -Sum).Sum
    "{0}: {1:N1} MB" -f $_.Name, ($bytes / 1e6)
}
