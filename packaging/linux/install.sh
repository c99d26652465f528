#!/bin/sh
# Run by the self-extracting archive: into the user's own folder, without root. The copy that was
# there is kept as .old; data live elsewhere and are not touched.
set -eu
to="${PAAYESH_DIR:-$HOME/.local/opt/paayesh}"
mkdir -p "$(dirname "$to")" "$HOME/.local/bin" "$HOME/.local/share/applications"
rm -rf "$to.new"
cp -a paayesh "$to.new"
"$to.new/paayesh" --help > /dev/null
if [ -d "$to" ]; then
    rm -rf "$to.old"
    mv "$to" "$to.old"
fi
mv "$to.new" "$to"
ln -sf "$to/paayesh" "$HOME/.local/bin/paayesh"
cat > "$HOME/.local/share/applications/paayesh.desktop" << DESKTOP
[Desktop Entry]
Type=Application
Name=Paayesh
Name[fa]=پایش
Exec="$to/paayesh"
Icon=$to/_internal/paayesh_desktop/_data/resources/logo.svg
Categories=Office;ProjectManagement;
DESKTOP
echo "Paayesh is in $to; start it from the menu, or with $HOME/.local/bin/paayesh"
