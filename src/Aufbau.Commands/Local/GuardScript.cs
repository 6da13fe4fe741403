namespace Aufbau.Commands.Local;

/// <summary>
/// What the guard runs: POSIX shell, because /bin/sh is on every machine, costs a few hundred kB, and is not found by who ends "all of Aufbau".
/// It reads a verb and an item per line until all writing ends of its input are closed, that is until we are gone.
/// </summary>
internal static class GuardScript
{
    /// <summary>The first argument is what the marker of all our commands begins with.</summary>
    internal const string Text = """
        trap '' INT TERM HUP QUIT PIPE
        set -f
        marker=$1 groups= cgroups= dirs= pids= orderly=

        without() {
          rest=
          for entry in $2; do
            [ "$entry" = "$1" ] || rest="$rest $entry"
          done
        }

        decode() {
          decoded=$(printf '%bx' "$1")
          decoded=${decoded%x}
        }

        find_processes() {
          pids=
          set +f
          for file in $(grep -lF -e "$marker." /proc/[0-9]*/environ 2>/dev/null); do
            file=${file#/proc/}
            pids="$pids ${file%/environ}"
          done
          set -f
          for entry in $cgroups; do
            decode "$entry"
            pids="$pids $(cat "$decoded/cgroup.procs" 2>/dev/null)"
          done
        }

        send() {
          for entry in $groups; do kill -s "$1" -- "-$entry"; done
          for entry in $pids; do kill -s "$1" -- "$entry"; done
        } 2>/dev/null

        is_empty() {
          find_processes
          set -- $pids
          [ $# -eq 0 ] || return 1
          for entry in $groups; do
            if kill -s 0 -- "-$entry" 2>/dev/null; then return 1; fi
          done
          return 0
        }

        # Twice in a row, for a command that was just being started is found a moment later.
        wait_until_empty() {
          round=0
          empty=0
          while [ "$round" -lt "$1" ] && [ "$empty" -lt 2 ]; do
            if is_empty; then
              empty=$((empty + 1))
            else
              empty=0
              [ -z "$2" ] || send "$2"
            fi
            round=$((round + 1))
            [ "$empty" -ge 2 ] || sleep 0.1
          done
        }

        while read -r verb item; do
          case $verb in
            +) groups="$groups $item" ;;
            -) without "$item" "$groups"; groups=$rest ;;
            c) cgroups="$cgroups $item" ;;
            f) without "$item" "$cgroups"; cgroups=$rest ;;
            d) dirs="$dirs $item" ;;
            k) without "$item" "$dirs"; dirs=$rest ;;
            q) orderly=$item ;;
          esac
        done

        find_processes
        set -- $pids
        if [ -n "$orderly" ] && [ $# -eq 0 ]; then exit 0; fi
        send TERM
        send CONT
        wait_until_empty 11 ''
        wait_until_empty 20 KILL
        for entry in $cgroups; do
          decode "$entry"
          rmdir -- "$decoded" 2>/dev/null
        done
        for entry in $dirs; do
          decode "$entry"
          chmod -R u+rwX -- "$decoded" 2>/dev/null
          rm -rf -- "$decoded"
        done
        """;
}
