#!/usr/bin/env bash
# Runs all measurements of the first release and writes bench/results/first-light.md. Takes about four minutes; let nothing else run.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
./aufbau --version >/dev/null
dotnet build -c Release -v quiet bench/Aufbau.Load
dotnet build -c Release -v quiet bench/Aufbau.Empty
load=artifacts/bin/Aufbau.Load/release/Aufbau.Load
{
    echo '# First light'
    echo
    echo 'Made by `bench/first-light.sh`. Ratios count; absolute numbers belong to the machine.'
    printf '\n## Calculations per second\n\n'
    $load throughput artifacts/aufbau/aufbau
    printf '\n## Start-up and memory\n\n'
    $load startup artifacts/aufbau/aufbau artifacts/bin/Aufbau.Empty/release/Aufbau.Empty
    printf '\n## Superposition\n\n'
    $load superposition
} >artifacts/first-light.md
mkdir -p bench/results
mv artifacts/first-light.md bench/results/first-light.md
