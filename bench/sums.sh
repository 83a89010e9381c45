#!/usr/bin/env bash
# The live sums of disclosure.xlsx, reckoned by another program: the stored results of all formulas are taken out of the workbook of every
# sample book, LibreOffice computes them anew, and each, rounded half up to the decimals of its cell, must be what the program printed. Needs soffice and python3.
# Usage: bench/sums.sh
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for book in "$root"/samples/books/*/; do
  name=$(basename "$book")
  "$root/mingsuan" compile "$book" -o "$work/$name" --formats xlsx >/dev/null 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
  python3 - "$work/$name/disclosure.xlsx" "$work/$name.xlsx" <<'PY'
import re, sys, zipfile
source, target = zipfile.ZipFile(sys.argv[1]), zipfile.ZipFile(sys.argv[2], 'w', zipfile.ZIP_DEFLATED)
for entry in source.namelist():
    content = source.read(entry)
    if entry.startswith('xl/worksheets/'):
        content = re.sub(rb'(</(?:x:)?f>)<(?:x:)?v>[^<]*</(?:x:)?v>', rb'\1', content)
    target.writestr(entry, content)
target.close()
PY
  timeout 120 soffice --headless "-env:UserInstallation=file://$work/office" \
    --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' --outdir "$work/$name-csv" "$work/$name.xlsx" >/dev/null 2>&1
  python3 - "$name" "$work/$name/disclosure.xlsx" "$work/$name-csv" <<'PY'
import csv, decimal, glob, os, re, sys, zipfile
name, workbook, folder = sys.argv[1:]
package = zipfile.ZipFile(workbook)
styles = package.read('xl/styles.xml').decode()
formats = dict(re.findall(r'<(?:x:)?numFmt numFmtId="(\d+)" formatCode="([^"]*)"', styles))
looks = re.findall(r'<(?:x:)?xf numFmtId="(\d+)"', styles[styles.index('cellXfs'):])
sheets = re.findall(r'<(?:x:)?sheet name="([^"]+)"', package.read('xl/workbook.xml').decode())
compared = wrong = 0
for number, sheet in enumerate(sheets, 1):
    xml = package.read(f'xl/worksheets/sheet{number}.xml').decode()
    cells = re.findall(r'<(?:x:)?c ([^>]*)><(?:x:)?f>[^<]*</(?:x:)?f><(?:x:)?v>([^<]*)<', xml)
    if not cells:
        continue
    [file] = [path for path in glob.glob(folder + '/*.csv') if path.endswith('-' + sheet + '.csv')]
    rows = list(csv.reader(open(file, encoding='utf-8')))
    for attributes, value in cells:
        letters, row = re.search(r'r="([A-Z]+)(\d+)"', attributes).groups()
        look = formats[looks[int(re.search(r's="(\d+)"', attributes).group(1))]]
        places = len(look.split('.')[1]) if '.' in look else 0
        printed = decimal.Decimal(value).quantize(decimal.Decimal(1).scaleb(-places), decimal.ROUND_HALF_UP)
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - 64
        shown = rows[int(row) - 1][column - 1]
        compared += 1
        if decimal.Decimal(shown).quantize(printed, decimal.ROUND_HALF_UP) != printed:
            wrong += 1
            print(f'{name} {sheet} {letters}{row}: {shown!r} and not {printed}')
print(f'{name}: {compared} sums, {wrong} differ')
sys.exit(wrong > 0)
PY
done
