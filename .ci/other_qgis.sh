#!/usr/bin/env bash
# Runs the checks and tests on another QGIS, in a Debian 13 that lives in a folder of the cache:
#
#     bash .ci/other_qgis.sh 3.44 [ARGUMENTS OF tests/run.sh]      (from trixie-backports)
#     bash .ci/other_qgis.sh 3.40                                  (Debian 13's own)
#
# Making it takes some minutes once. Where it cannot be made (no root, no network, no mounting) it says so and leaves with
# 0; a failing test leaves with 1.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
version=${1:-3.44}
shift || true
root=${MINING_ECORISK_STATE:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/mining_ecorisk}/qgis-$version
skip() { echo "Skipped QGIS $version (Debian 13): $*"; exit 0; }
case $version in 3.44 | 3.40) ;; *) skip "known are 3.44 and 3.40" ;; esac

[ "$(id -u)" = 0 ] || skip "making a chroot needs root"
if ! command -v debootstrap >/dev/null; then
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends debootstrap >/dev/null; } || skip "debootstrap is not to be had"
fi
command -v git >/dev/null || skip "git is missing"
# Mounts of this run's own, which end with it.
if [ "${OWN_MOUNTS:-}" != yes ]; then
    unshare -m true 2>/dev/null || skip "mounting is not allowed here"
    OWN_MOUNTS=yes exec unshare -m bash "${BASH_SOURCE[0]}" "$version" "$@"
fi
mkdir -p "$(dirname "$root")" || skip "$root cannot be made"
# Two runs would take the checkout from under each other.
exec 9>"$root.lock"
flock 9

if [ ! -e "$root/ready" ]; then
    echo "Making a Debian 13 in $root (some minutes, once)"
    # The mirror and the network settings are the machine's own.
    mirror=$(sed -n '/^#/d; /security/d; s#.*\(https\{0,1\}://[^ ]*\).*#\1#p' /etc/apt/sources.list.d/* /etc/apt/sources.list 2>/dev/null | sort -u | sed -n 1p) || true
    [ -n "$mirror" ] || skip "no package mirror is set up"
    { rm -rf --one-file-system "$root" && mkdir -p "$root"; } || skip "$root cannot be made"
    debootstrap --variant=minbase trixie "$root" "$mirror" >"$root.log" 2>&1 || skip "debootstrap failed, see $root.log"
    cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
    if [ "$version" = 3.44 ]; then
        echo "deb $mirror trixie-backports main" >"$root/etc/apt/sources.list.d/backports.list"
        # Without this the backports wait to be asked for by name.
        printf 'Package: *\nPin: release n=trixie-backports\nPin-Priority: 600\n' >"$root/etc/apt/preferences.d/backports"
    fi
    touch "$root/ready"
fi
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
# Certificates that the machine trusts, in a place that no package writes to.
mkdir -p "$root/srv"
cp /etc/ssl/certs/ca-certificates.crt "$root/srv/certificates.crt" 2>/dev/null || : >"$root/srv/certificates.crt"

# The folder itself as well: a test hides another folder from a process, which asks for a root that is a mount.
{ mount --bind "$root" "$root" && mount -t proc proc "$root/proc" && mount --bind /dev "$root/dev"; } || skip "mounting is not allowed here"

# A checkout of what is committed, with the real data and the cases of people's layers beside it where the machine has them.
rm -rf "$root/srv/plugin"
mkdir -p "$root/srv/plugin"
git clone -q "$here" "$root/srv/plugin/checkout"
for folder in data cases; do
    [ ! -d "$here/../shared/$folder" ] || { mkdir -p "$root/srv/plugin/shared"; cp -r "$here/../shared/$folder" "$root/srv/plugin/shared/"; }
done
trusted=()
[ -s "$root/srv/certificates.crt" ] && trusted=(PIP_CERT=/srv/certificates.crt SSL_CERT_FILE=/srv/certificates.crt)
inside() {
    chroot "$root" env HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 ${trusted[@]+"${trusted[@]}"} bash -c "$1" -- "${@:2}"
}
# With --version, run.sh only installs what is missing; what cannot be installed is not the tests' fault.
inside 'command -v git >/dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends git python3 >/dev/null; }
    git config --global --replace-all safe.directory "*"
    bash /srv/plugin/checkout/tests/run.sh --version' || skip "its packages cannot be installed"
echo "The checks and tests on QGIS $version (Debian 13):"
inside 'PYTEST_ADDOPTS="--disable-warnings -rs" bash /srv/plugin/checkout/tests/run.sh "$@"' "$@"
