#!/usr/bin/env bash
# Reading PDF, side by side in one run: the whole reading into a document, warm, in one process, and bare `mutool trace` of the same file.
# Prints the median of each in milliseconds, and their ratio. Usage: bench/pdf.sh RUNS FILE.pdf …
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
command -v mutool >/dev/null || { echo "mutool is needed (Debian: apt-get install mupdf-tools); nothing was measured." >&2; exit 0; }
exec dotnet run -c Release --project "$root/bench/Mingsuan.FileBench" -- "$@"
