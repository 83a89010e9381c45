#!/usr/bin/env bash
# Cold start, side by side: the published program from start to finished report, and pandoc merely converting a
# Word file of the same content to text. Prints the median of each in seconds, and their ratio.
# Usage: bench/cold.sh [DOCUMENT.txt] [RUNS]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
document=${1:-$root/samples/documents/clean-tabs.txt}
runs=${2:-15}
command -v pandoc >/dev/null || { echo "pandoc is needed for the comparison (Debian: apt-get install pandoc)." >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish "$root/src/Mingsuan.Cli" -c Release --use-current-runtime --self-contained false \
  -p:PublishReadyToRun=true -o "$work/program" --nologo -v quiet >/dev/null

# The same content as Word: lines with tabs become tables, the others paragraphs.
awk '
  function cell(text) { gsub(/&/, "\\&amp;", text); gsub(/</, "\\&lt;", text); gsub(/>/, "\\&gt;", text); return text }
  /\t/ { if (!table) { print "<table>"; table = 1 } n = split($0, c, "\t"); printf "<tr>"; for (i = 1; i <= n; i++) printf "<td>%s</td>", cell(c[i]); print "</tr>"; next }
  /[^ ]/ { if (table) { print "</table>"; table = 0 } print "<p>" cell($0) "</p>" }
  END { if (table) print "</table>" }' "$document" > "$work/document.html"
pandoc -f html -t docx -o "$work/document.docx" "$work/document.html"

median() {
  local i begin end
  for ((i = 0; i <= runs; i++)); do
    begin=$EPOCHREALTIME
    "$@" >/dev/null 2>&1 || true
    end=$EPOCHREALTIME
    ((i == 0)) || echo "$(( ${end/./} - ${begin/./} ))"
  done | sort -n | awk '{ v[NR] = $1 } END { printf "%.3f", v[int((NR + 1) / 2)] / 1e6 }'
}

ours=$(median "$work/program/mingsuan" check "$document")
theirs=$(median pandoc -f docx -t plain -o "$work/out.txt" "$work/document.docx")
echo "document:                       $(basename "$document"), $(wc -c < "$document") bytes"
echo "mingsuan check, start to report: $ours s"
echo "pandoc docx to text:             $theirs s"
awk -v a="$ours" -v b="$theirs" 'BEGIN { printf "ratio: %.2f\n", a / b }'
