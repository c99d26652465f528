#!/bin/sh
# The Debian package and the self-extracting archive, in dist/. Run from the top of a checkout, on
# the oldest system that is to be served (Debian 12), with the packages RELEASING.md names.
set -eu
here=packaging/linux
work=build/linux
version=$(python3 -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH

rm -rf $work
mkdir -p $work dist
python3 -m venv $work/venv
pip="$work/venv/bin/python -m pip --disable-pip-version-check --quiet"
$pip install --require-hashes --only-binary :all: -r requirements.txt
$pip install --require-hashes --only-binary :all: -r requirements-freeze.txt
$pip wheel --no-deps --no-build-isolation --wheel-dir $work/wheel .
$pip install --no-deps --no-index $work/wheel/*.whl

$work/venv/bin/pyinstaller --noconfirm --log-level WARN \
    --distpath $work/frozen --workpath $work/pyinstaller packaging/paayesh.spec 2> $work/said || {
    cat $work/said >&2
    exit 1
}
# A library that this machine lacks would be left out with only this warning.
if grep "could not resolve 'libx" $work/said >&2; then exit 1; fi
# What these libraries carry for debuggers; Qt's carry nothing, and those whose paths were rewritten
# for their wheel (Pillow's, psycopg's) do not survive it.
find $work/frozen/paayesh/_internal/cryptography $work/frozen/paayesh/_internal/fontTools \
    $work/frozen/paayesh/_internal/sqlalchemy -name '*.so' -exec strip --strip-unneeded {} +

package=$work/deb
install -d $package/DEBIAN $package/opt $package/usr/bin $package/usr/share/applications \
    $package/usr/share/doc/paayesh
cp -a $work/frozen/paayesh $package/opt/paayesh
ln -s /opt/paayesh/paayesh $package/usr/bin/paayesh
install -m 644 $here/paayesh.desktop $package/usr/share/applications/
install -D -m 644 resources/logo.svg $package/usr/share/icons/hicolor/scalable/apps/paayesh.svg
cat NOTICE LICENSE > $package/usr/share/doc/paayesh/copyright
size=$(du -sk $package/opt | cut -f1)
sed -e "s/@VERSION@/$version/" -e "s/@SIZE@/$size/" $here/control.in > $package/DEBIAN/control
dpkg-deb --root-owner-group -Zxz --build $package "dist/paayesh_${version}_amd64.deb"

archive=$work/archive
install -d $archive
cp -a $work/frozen/paayesh $archive/paayesh
install -m 755 $here/install.sh $archive/install.sh
makeself --gzip --quiet --tar-quietly $archive "dist/paayesh-$version-linux.run" "Paayesh $version" ./install.sh
(cd dist && sha256sum "paayesh_${version}_amd64.deb" "paayesh-$version-linux.run" > "SHA256SUMS-linux")
ls -l dist
