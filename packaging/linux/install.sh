#!/bin/sh
# Tell this user's desktop about FER Desktop: an entry in the menu, its icon, and "Open with" for photos and videos.
#   ./install.sh            install
#   ./install.sh --remove   take it away again
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/fer-desktop.desktop

if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$data/metainfo/fer-desktop.metainfo.xml"
    find "$data/icons/hicolor" -path '*/apps/fer-desktop.*' -type f -exec rm -f {} + 2>/dev/null || true
    echo "FER Desktop is no longer in the menu. Delete $here to remove it altogether."
    exit 0
fi

mkdir -p "$data/applications" "$data/metainfo" "$data/icons"
# In an entry, a path stands in quotation marks, which need a "\" before some signs, and entries need another "\" before
# that one; "%" stands twice. Whatever is put in by sed needs a "\" before its own signs.
plain=$(printf '%s' "$here/fer-desktop" | sed 's|\\|\\\\|g')
quoted=$(printf '%s' "$here/fer-desktop" | sed -e 's|["`$\\]|\\&|g' -e 's|\\|\\\\|g' -e 's|%|%%|g')
for_sed='s/[&|\\]/\\&/g'
sed -e "s|^Exec=fer-desktop|Exec=\"$(printf '%s' "$quoted" | sed "$for_sed")\"|" \
    -e "s|^TryExec=.*|TryExec=$(printf '%s' "$plain" | sed "$for_sed")|" \
    "$here/share/applications/fer-desktop.desktop" >"$entry"
cp -R "$here/share/icons/hicolor" "$data/icons/"
cp "$here/share/metainfo/fer-desktop.metainfo.xml" "$data/metainfo/"
update-desktop-database "$data/applications" >/dev/null 2>&1 || true
gtk-update-icon-cache -q -t "$data/icons/hicolor" >/dev/null 2>&1 || true
echo "FER Desktop is in the menu now. If you move this folder, run install.sh again."
