# Sourced by resources/sample/run.sh and tests/run.sh. Gives a bare Debian or Ubuntu machine what the plugin needs:
# QGIS from the system's packages, the Python packages in a private environment, and a private QGIS profile.
# Everything that is already there is left as it is, so a second call takes a second.
#
# prepare FILE... does it all (FILE: requirement files, relative to the plugin). It sets PYTHON (QGIS's interpreter with
# the private packages) and QGIS_PROCESS, and moves to the plugin's folder.

PLUGIN_DIR=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
STATE_DIR=${MINING_ECORISK_STATE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/mining_ecorisk}
SYSTEM_PACKAGES="qgis python3-qgis python3-venv python3-numpy python3-scipy python3-gdal fonts-dejavu-core"

say() { printf '%s\n' "$*"; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else say "Root rights are needed once, to install:" "$@" "(run this as root, or install sudo)" >&2; return 1
    fi
}

# ensure_system_packages NAME...: installs the Debian packages that are missing.
ensure_system_packages() {
    local missing=() name
    for name in "$@"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$name")
    done
    [ ${#missing[@]} = 0 ] && return 0
    say "Installing system packages: ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# ensure_python_packages FILE...: a virtual environment over the system's Python, holding what the requirement files
# name. Whatever QGIS brought (numpy, scipy, pandas, ...) is pinned, so nothing shadows it.
ensure_python_packages() {
    local venv=$STATE_DIR/python stamp wanted file
    local base=/usr/bin/python3
    wanted=$({ "$base" -c 'import sys, numpy, scipy; print(sys.version, numpy.__version__, scipy.__version__)'; cat "$@"; } | sha256sum)
    stamp=$venv/installed
    if [ ! -e "$stamp" ] || ! grep -qF "$wanted" "$stamp"; then
        say "Installing Python packages into $venv"
        mkdir -p "$STATE_DIR"
        [ -x "$venv/bin/python" ] || "$base" -m venv --system-site-packages "$venv"
        # Pins for what the system's Python has; what this environment itself holds may still be upgraded.
        "$base" - > "$STATE_DIR/constraints.txt" <<'PY'
from importlib.metadata import distributions
pins = {}
for dist in distributions():
    if dist.metadata["Name"]:
        pins[dist.metadata["Name"]] = dist.version
for name in ("numpy", "scipy", "pandas", "shapely", "pyproj", "matplotlib", "scikit-learn"):
    if name in pins:
        print(f"{name}=={pins[name]}")
PY
        local arguments=()
        for file in "$@"; do arguments+=(-r "$file"); done
        # The system's pyproj looks for its data beside the interpreter's prefix.
        [ -d /usr/share/proj ] && mkdir -p "$venv/share" && ln -sfn /usr/share/proj "$venv/share/proj"
        "$venv/bin/python" -m pip install -q --disable-pip-version-check -c "$STATE_DIR/constraints.txt" "${arguments[@]}"
        printf '%s\n' "$wanted" >> "$stamp"
    fi
    PYTHON=$venv/bin/python
    PYTHON_PACKAGES=$("$PYTHON" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
}

# ensure_profile: a QGIS configuration of our own in which the plugin, whatever its checkout is called, is enabled.
ensure_profile() {
    local key config
    key=$(printf '%s' "$PLUGIN_DIR" | sha256sum | cut -c1-12)
    PROFILE_DIR=$STATE_DIR/profile-$key
    config=$PROFILE_DIR/config/profiles/default/QGIS
    mkdir -p "$PROFILE_DIR/plugins" "$config" "$PROFILE_DIR/runtime"
    chmod 700 "$PROFILE_DIR/runtime"
    ln -sfn "$PLUGIN_DIR" "$PROFILE_DIR/plugins/mining_ecorisk"
    [ -e "$config/QGIS3.ini" ] || printf '[PythonPlugins]\nmining_ecorisk=true\n' > "$config/QGIS3.ini"
    export QGIS_CUSTOM_CONFIG_PATH=$PROFILE_DIR/config QGIS_PLUGINPATH=$PROFILE_DIR/plugins
    export XDG_RUNTIME_DIR=$PROFILE_DIR/runtime QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
    export PYTHONPATH=$PYTHON_PACKAGES:$PROFILE_DIR/plugins${PYTHONPATH:+:$PYTHONPATH}
    export PYTHONDONTWRITEBYTECODE=1
    # Debian 12's wrapper script passes an option that its own qgis_process refuses; the program itself is fine.
    QGIS_PROCESS=$(command -v qgis_process.bin || command -v qgis_process)
    export QGIS_PROCESS
}

prepare() {
    cd "$PLUGIN_DIR"
    # shellcheck disable=SC2086
    ensure_system_packages $SYSTEM_PACKAGES ${EXTRA_PACKAGES:-}
    ensure_python_packages "$@"
    ensure_profile
}
