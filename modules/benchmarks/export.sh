#!/usr/bin/env bash
# The export of a long list: what it takes of the heap, in a small process of its own and in the running product.
#   modules/benchmarks/export.sh [cases]
# Needs a finished build (bin/run or mvn package). Uses its own data folder below target and a free port.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$here/target/export
port=${PORT:-18990}
product=$root/modules/standalone/target/onewindow
cases=${1:-100000}

[ -d "$product" ] || (cd "$root" && mvn -B -q -pl modules/benchmarks -am package -DskipTests)
rm -rf "$work"; mkdir -p "$work"
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true' EXIT

# the job's loop and the workbook alone: rows, KiB in use after 10 000 rows and at the end, KiB of the file, ms
for how in portions gathered; do
  for heap in 24m 32m 64m 96m; do
    printf '%s in a heap of %s: ' $how $heap
    java -Xmx$heap -XX:+UseSerialGC -cp "$root/modules/acceptance/core/target/test-classes:$product/app/WEB-INF/lib/*" \
      org.onewindow.acceptance.integration.export.HundredThousandRows $how "$work/list.xlsx" 2>&1 | grep -E '^[0-9]|OutOfMemoryError' | tail -1 || true
  done
done

# the product: a search over all cases by the head of the bureau
ONEWINDOW_DATABASE_OPTIONS="--innodb-sort-buffer-size=32M ${ONEWINDOW_DATABASE_OPTIONS-}" ONEWINDOW_DATA=$work/data ONEWINDOW_PORT=$port java -XX:+UseSerialGC -Xmx512m -jar "$product/onewindow.jar" --demo >"$work/launcher.log" 2>&1 &
launcher=$!
until grep -q 'Ctrl-C' "$work/launcher.log"; do kill -0 $launcher 2>/dev/null || { cat "$work/launcher.log" >&2; exit 1; }; sleep 1; done
client=$(find "$work/data/cache" -path '*/bin/mariadb' | head -1)
sql() { "$client" --no-defaults --skip-ssl -uroot -S "$work/data/database/mariadbd.sock" --default-character-set=utf8mb4 onewindow "$@"; }
{ echo "SET @total = $cases;"; cat "$here/src/main/sql/prepare.sql"; } | sql >/dev/null
for rows in "$here"/src/main/sql/rows/*.sql; do sql <"$rows" >/dev/null; done
sql <"$here/src/main/sql/finish.sql" >/dev/null

web() { curl -sS --fail-with-body -b "$work/cookies" -c "$work/cookies" "$@"; }
at=http://127.0.0.1:$port
web -o /dev/null -H 'Content-Type: application/json' -d '{"login":"head","password":"yichuang-2026"}' "$at/api/v1/sessions"
token=$(web "$at/exports" | sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' | head -1)
used() { # KiB that are reachable, counted while the process stands still
  jcmd $launcher GC.class_histogram | awk '/^Total/ { print int($3 / 1024) }'
}
begun=$SECONDS; before=$(used); most=0
ref=$(web -o /dev/null -w '%{redirect_url}' --data-urlencode "_csrf=$token" -d 'what=SEARCH&from=2020-01-01' "$at/exports" | sed 's/.*exports.//;s/?.*//')
while :; do
  now=$(used); [ "$now" -le "$most" ] || most=$now
  read -r state rows bytes < <(sql -N -e "SELECT state, rows_done, bytes FROM acc_export WHERE ref = '$ref'")
  echo "$state $rows rows, $now KiB in use" >>"$work/course.txt"
  case $state in DONE|FAILED) break ;; esac
  sleep 1
done
echo "$state: $rows of $cases rows, $((bytes / 1024)) KiB, $((SECONDS - begun)) s; in use before $before KiB, at most $most KiB, afterwards $(used) KiB"
