#!/usr/bin/env bash
# A province: one ledger of LINES lines (default 10 million) in DEPARTMENTS departments to the statements of all departments in one pass, with
# the most memory used; side by side PostgreSQL loading the same file (COPY, unlogged table) and grouping it by the coordinates of the
# statements. DuckDB too, its own program or the library as npm has it. Wall-clock and processor seconds, since the machine may be busy.
# Usage: bench/ledger.sh [LINES] [DEPARTMENTS] [LAYOUT]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
lines=${1:-10000000} departments=${2:-2000} layout=${3:-hebei-2025}
work=$(mktemp -d)
trap '"$root/.ci/postgres" stop "$work/cluster"; rm -rf "$work"' EXIT
chmod 755 "$work"
dotnet build "$root/bench/Mingsuan.LedgerBench" -c Release --nologo -v quiet >/dev/null
program=$root/bench/Mingsuan.LedgerBench/bin/Release/net10.0/Mingsuan.LedgerBench
"$program" make "$work/ledger.csv" "$lines" "$departments"
echo "$lines lines, $(($(stat -c %s "$work/ledger.csv") / 1048576)) MB, layout $layout"
TIMEFORMAT='  %R s on the clock, %U + %S s of the processor'

echo "mingsuan, all departments' statements:"
time "$program" compile "$work/ledger.csv" "$layout"

columns='line_id text, fiscal_year int, region_code text, department_code text, department_name text, unit_code text, unit_name text, project_code text, project_name text, project_category text, function_code text, economic_code text, gov_economic_code text, fund_source text, origin text, amount_yuan numeric(18,2)'
groups='department_code, unit_code, project_code, project_category, function_code, economic_code, fund_source, origin'
if connection=$("$root/.ci/postgres" start "$work/cluster"); then
  port=$(sed 's/.*Port=\([0-9]*\).*/\1/' <<<"$connection")
  sql() { psql -q -X -h 127.0.0.1 -p "$port" -U mingsuan -d postgres -v ON_ERROR_STOP=1 -c "$1"; }
  sql "create unlogged table ledger ($columns)"
  used() { awk '{ s += $14 + $15 + $16 + $17 } END { printf "%.1f", s / 100 }' $(for id in $(pgrep -f "$work/cluster/data" -o) $(pgrep -P "$(pgrep -f "$work/cluster/data" -o)"); do echo "/proc/$id/stat"; done) 2>/dev/null; }
  before=$(used)
  echo "PostgreSQL, COPY:"
  time sql "\\copy ledger from '$work/ledger.csv' with (format csv, header true)"
  echo "PostgreSQL, GROUP BY:"
  time sql "set work_mem = '512MB'; create unlogged table sums as select $groups, sum(amount_yuan) as yuan from ledger group by $groups"
  echo "  processor of the server: $before s before, $(used) s after"
else
  echo "no PostgreSQL; not compared."
fi

# DuckDB's own program, or the library as npm has it.
query="create table sums as select $groups, sum(amount_yuan) as yuan from read_csv('$work/ledger.csv', header = true, columns = {$(sed "s/\([a-z_]*\) \([a-z]*\)\((18,2)\)\{0,1\}\(, \)\{0,1\}/'\1': '\2\3'\4/g" <<<"$columns")}) group by $groups"
if command -v duckdb >/dev/null; then
  echo "DuckDB, reading and GROUP BY:"
  time duckdb -c "$query" >/dev/null
elif command -v npm >/dev/null && npm install --silent --no-fund --no-audit --prefix "$work/duckdb" @duckdb/node-api >/dev/null 2>&1; then
  echo "DuckDB $(node -p "require('$work/duckdb/node_modules/@duckdb/node-api/package.json').version"), reading and GROUP BY:"
  time DUCKDB_FOLDER="$work/duckdb" node "$root/bench/duckdb.mjs" "$query"
else
  echo "DuckDB could not be had; not compared."
fi
