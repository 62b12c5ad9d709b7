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
# In an entry, a path with spaces stands in quotation marks.
sed -e "s|^Exec=fer-desktop|Exec=\"$here/fer-desktop\"|" -e "s|^TryExec=.*|TryExec=$here/fer-desktop|" \
    "$here/share/applications/fer-desktop.desktop" >"$entry"
cp -R "$here/share/icons/hicolor" "$data/icons/"
cp "$here/share/metainfo/fer-desktop.metainfo.xml" "$data/metainfo/"
for tool in "update-desktop-database $data/applications" "gtk-update-icon-cache -q -t $data/icons/hicolor"; do
    command -v "${tool%% *}" >/dev/null 2>&1 && $tool >/dev/null 2>&1 || true
done
echo "FER Desktop is in the menu now. If you move this folder, run install.sh again."
