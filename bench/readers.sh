#!/usr/bin/env bash
# Reading Word documents, side by side in one run: `mingsuan read` from start to finished figures, and pandoc merely
# converting the same file to text. Prints the median of each in seconds, and their ratio.
# Usage: bench/readers.sh [RUNS] [DOCUMENT.docx …]; without documents, the samples as pandoc writes them.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
runs=${1:-9}
shift $(($# > 0 ? 1 : 0))
command -v pandoc >/dev/null || { echo "pandoc is needed for the comparison (Debian: apt-get install pandoc); nothing was measured." >&2; exit 0; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish "$root/src/Mingsuan.Cli" -c Release --use-current-runtime --self-contained false \
  -p:PublishReadyToRun=true -o "$work/program" --nologo -v quiet >/dev/null

if (($# == 0)); then
  # Lines with tabs become tables, the others paragraphs.
  for sample in clean-tabs faulty-statements; do
    awk '
      function cell(text) { gsub(/&/, "\\&amp;", text); gsub(/</, "\\&lt;", text); gsub(/>/, "\\&gt;", text); return text }
      /\t/ { if (!table) { print "<table>"; table = 1 } n = split($0, c, "\t"); printf "<tr>"; for (i = 1; i <= n; i++) printf "<td>%s</td>", cell(c[i]); print "</tr>"; next }
      /[^ ]/ { if (table) { print "</table>"; table = 0 } print "<p>" cell($0) "</p>" }
      END { if (table) print "</table>" }' "$root/samples/documents/$sample.txt" | pandoc -f html -t docx -o "$work/$sample.docx"
  done
  set -- "$work"/*.docx
fi

median() {
  local i begin end
  for ((i = 0; i <= runs; i++)); do
    begin=$EPOCHREALTIME
    "$@" >/dev/null 2>&1 || true
    end=$EPOCHREALTIME
    ((i == 0)) || echo "$(( ${end/./} - ${begin/./} ))"
  done | sort -n | awk '{ v[NR] = $1 } END { printf "%.3f", v[int((NR + 1) / 2)] / 1e6 }'
}

for document in "$@"; do
  ours=$(median "$work/program/mingsuan" read "$document")
  theirs=$(median pandoc -f docx -t plain -o "$work/out.txt" "$document")
  echo "$(basename "$document"), $(wc -c < "$document") bytes: mingsuan read $ours s, pandoc to text $theirs s, ratio $(awk -v a="$ours" -v b="$theirs" 'BEGIN { printf "%.2f", a / b }')"
done
