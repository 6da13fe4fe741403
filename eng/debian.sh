# Installs Debian packages when that is allowed. Sourced by aufbau and test.

# The names among the arguments that are neither installed packages nor commands.
debian_missing() {
    local name
    for name in "$@"; do
        command -v "$name" >/dev/null && continue
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || printf '%s\n' "$name"
    done
}

# Installs the packages; fails without a word when not root or not on Debian or Ubuntu, with the reason when apt fails.
debian_install() {
    [ "$EUID" = 0 ] && command -v apt-get >/dev/null || return 1
    local log install=(apt-get install -qq -y --no-install-recommends -o DPkg::Lock::Timeout=120 "$@")
    log=$(mktemp)
    printf 'Installing %s with apt...\n' "$*" >&2
    # The package lists are fetched only when those at hand do not do.
    if (export DEBIAN_FRONTEND=noninteractive; "${install[@]}" || { apt-get update -qq && "${install[@]}"; }) >"$log" 2>&1 </dev/null; then
        rm -f "$log"
    else
        tail -n 5 "$log" >&2
        rm -f "$log"
        return 1
    fi
}
