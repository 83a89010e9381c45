#!/usr/bin/env bash
# Reading Word documents, side by side in one run: `mingsuan read` from start to finished figures, pandoc merely converting the same
# file to text, and LibreOffice converting it where it is installed. Prints the median of each in seconds, and the ratios. Then, each without its
# start: reading the file into a document in a program that is warm, beside what one more file costs LibreOffice when it converts many.
# Usage: bench/readers.sh [RUNS] [DOCUMENT.docx …]; without documents, the samples as pandoc writes them.
# MINGSUAN=PROGRAM measures a program that is published already.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
runs=${1:-9}
shift $(($# > 0 ? 1 : 0))
command -v pandoc >/dev/null || { echo "pandoc is needed for the comparison (Debian: apt-get install pandoc); nothing was measured." >&2; exit 0; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program=${MINGSUAN:-$work/program/mingsuan}
[ -n "${MINGSUAN:-}" ] || dotnet publish "$root/src/Mingsuan.Cli" -c Release --use-current-runtime --self-contained false \
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

dotnet build "$root/bench/Mingsuan.FileBench" -c Release --nologo -v quiet >/dev/null
warm() { dotnet "$root/bench/Mingsuan.FileBench/bin/Release/net10.0/Mingsuan.FileBench.dll" 200 "$1" --milliseconds; }
more=20

for document in "$@"; do
  ours=$(median "$program" read "$document")
  theirs=$(median pandoc -f docx -t plain -o "$work/out.txt" "$document")
  echo "$(basename "$document"), $(wc -c < "$document") bytes: mingsuan read $ours s, pandoc to text $theirs s, ratio $(awk -v a="$ours" -v b="$theirs" 'BEGIN { printf "%.2f", a / b }')"
  if command -v soffice >/dev/null; then
    # A profile of its own, which the first run makes, that one is not counted; an office that is open elsewhere would otherwise take the work and
    # this one end at once with nothing written.
    office() { rm -f "$work/office/"*.txt; timeout 300 soffice "-env:UserInstallation=file://$work/profile" --headless --norestore --convert-to txt:Text --outdir "$work/office" "$1"; }
    time=$(median office "$document")
    if [ -s "$work/office/$(basename "${document%.*}").txt" ]; then
      echo "  LibreOffice to text $time s, $(awk -v a="$ours" -v b="$time" 'BEGIN { printf "%.1f", b / a }') times as long as mingsuan read"
      rm -rf "$work/many" && mkdir "$work/many"
      for ((i = 0; i <= more; i++)); do cp "$document" "$work/many/$i.docx"; done
      offices() { rm -f "$work/office/"*.txt; timeout 600 soffice "-env:UserInstallation=file://$work/profile" --headless --norestore --convert-to txt:Text --outdir "$work/office" "$work/many/"*.docx; }
      many=$(median offices)
      read -r reading understanding <<<"$(warm "$document")"
      awk -v many="$many" -v one="$time" -v more="$more" -v reading="$reading" -v understanding="$understanding" \
        'BEGIN { each = (many - one) / more * 1000; printf "  without the start: read into a document %.1f ms (its figures understood: %.1f ms more), LibreOffice %.0f ms a file, %.0f times\n", reading, understanding, each, each / reading }'
    else
      echo "  LibreOffice wrote nothing for this file; not compared." >&2
    fi
  fi
done
