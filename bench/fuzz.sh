#!/usr/bin/env bash
# Reads damaged and hostile variants of documents: bench/fuzz.sh [VARIANTS] [FORMAT|all] [FILE …]
# Ends with 0 when every variant was read or refused with a message, within ten seconds.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
MINGSUAN_ROOT=$root exec dotnet run -c Release --project "$root/bench/Mingsuan.Fuzz" -- "$@"
