#!/bin/sh
# The Windows installer, in dist/, built on Linux without Windows. Run from the top of a checkout:
#   packaging/windows/build.sh python-3.13.N-embed-amd64.zip SHA256
# The embeddable Python comes from python.org; its SHA-256 from the release page, not from the file.
# A python3.13 of this system compiles the modules beforehand; RELEASING.md names the other tools.
set -eu
python3 dev.py setup
archive=$1
digest=$2
here=packaging/windows
work=build/windows
version=$(python3 -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
numbers=$(echo "$version" | tr . ,),0
ordinal=$(echo "$version" | awk -F. '{ print $1 * 1000000 + $2 * 1000 + $3 }')

echo "$digest  $archive" | sha256sum --check --quiet
rm -rf $work
mkdir -p $work dist
python3 -m zipfile -e "$archive" $work/embedded
zip=$(basename $work/embedded/python3??.zip .zip)
minor=3.${zip#python3}

uv build --wheel --quiet --build-constraints requirements-freeze.txt --require-hashes --out-dir $work/wheel
for_windows="uv pip install --quiet --python-platform windows --python-version $minor --target $work/lib"
$for_windows --only-binary :all: --require-hashes -r requirements.txt
$for_windows --no-deps $work/wheel/*.whl
python3 $here/assemble.py $work/embedded $work/lib $work/paayesh
cat NOTICE LICENSE > $work/paayesh/LICENSE.txt
"python$minor" -m compileall -q --invalidation-mode unchecked-hash $work/paayesh/lib

QT_QPA_PLATFORM=offscreen .venv/bin/python $here/icon.py resources/logo.svg $work/paayesh.ico
x86_64-w64-mingw32-windres -I $here -I $work -DVERSION_NUMBERS="$numbers" -DVERSION_TEXT="\\\"$version\\\"" \
    $here/paayesh.rc -O coff -o $work/paayesh.res
compile="x86_64-w64-mingw32-gcc -O2 -Wall -Wextra -Werror -municode -static -s -DPYTHON_DLL=L\"$zip.dll\""
$compile $here/launcher.c $work/paayesh.res -Wl,--subsystem,windows -o $work/paayesh/Paayesh.exe
$compile $here/launcher.c $work/paayesh.res -Wl,--subsystem,console -o $work/paayesh/paayesh-cli.exe

makensis -V2 -INPUTCHARSET UTF8 -WX -NOCD -DVERSION="$version" -DORDINAL="$ordinal" \
    -DICON="$PWD/$work/paayesh.ico" \
    -DFOLDER="$PWD/$work/paayesh" -DOUT="$PWD/dist" $here/paayesh.nsi
(cd dist && sha256sum "Paayesh-$version-windows.exe" > SHA256SUMS-windows)
ls -l dist
