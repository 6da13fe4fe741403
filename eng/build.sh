# Builds that run once and only when sources changed. Sourced by aufbau and test, which set $root.

# Whether nothing that a build reads is newer than the stamp. A deleted file shows by its folder's time.
is_fresh() {
    local stamp=$1
    shift
    [ -e "$stamp" ] && [ -z "$(find "$@" -newer "$stamp" -print -quit 2>/dev/null)" ]
}

# Waits for builds of other processes to end, and keeps them waiting until the lock is released.
lock_builds() {
    mkdir -p "$root/artifacts"
    exec 9>"$root/artifacts/build.lock"
    flock 9
}

release_builds() {
    exec 9>&-
}

# Runs a build quietly in the root, where global.json names the SDK; its output is shown when it fails. Servers that the compiler leaves behind get neither the lock nor the terminal.
quietly() {
    local log=$root/artifacts/build.log
    (cd "$root" && "$@") >"$log" 2>&1 </dev/null 9>&- || { cat "$log" >&2; return 1; }
}

# Says what is missing where there is no SDK; the runtime alone cannot build.
need_sdk() {
    command -v dotnet >/dev/null && (cd "$root" && dotnet --version) >/dev/null 2>&1 9>&- && return
    echo "Aufbau needs the .NET SDK 10.0.400 or later of .NET 10: install it from https://dotnet.microsoft.com/download/dotnet/10.0" \
        "and put dotnet on the PATH." >&2
    return 1
}
