#!/usr/bin/env bash
# Worklist, search and case page over HTTP against the bare SQL, in counties with many cases, asked in turn.
#   modules/benchmarks/lists.sh ["cases of each county"] [requests a question] [buffer pool of each database]
#   modules/benchmarks/lists.sh "10000 1000000"
# Needs a finished build (bin/run or mvn package). Uses its own data folders below target (or $WORK) and free ports.
# KEPT=folder: counties are made there once and kept; the next run asks them as they are. 0 requests: only makes them.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${KEPT:-${WORK:-$here/target/lists}}
lib=$here/target/lib
port=${PORT:-18980}
product=$root/modules/standalone/target/onewindow

[ -d "$lib" ] && [ -d "$product" ] || (cd "$root" && mvn -B -q -pl modules/benchmarks -am package -DskipTests)
[ -n "${KEPT-}" ] || rm -rf "$work"
mkdir -p "$work"
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true' EXIT

counties=()
for cases in ${1:-10000}; do
  data=$work/$cases
  [ -e "$data/made" ] || rm -rf "$data" # a making that was broken off
  mkdir -p "$data"
  # large sorts: half of the making is making the indexes again
  ONEWINDOW_DATABASE_OPTIONS="--innodb-sort-buffer-size=32M ${ONEWINDOW_DATABASE_OPTIONS-}" ONEWINDOW_DATA=$data/data ONEWINDOW_PORT=$port \
    java -XX:+UseSerialGC -Xmx512m -jar "$product/onewindow.jar" --demo >"$data/launcher.log" 2>&1 &
  launcher=$!
  until grep -q 'Ctrl-C' "$data/launcher.log"; do kill -0 $launcher 2>/dev/null || { cat "$data/launcher.log" >&2; exit 1; }; sleep 1; done
  dbport=$(sed -n 's/.*port: \([0-9]*\).*/\1/p' "$data/data/logs/database.log" | tail -1)
  client=$(find "$data/data/cache" -path '*/bin/mariadb' | head -1)
  sql() { "$client" --no-defaults --skip-ssl -uroot -S "$data/data/database/mariadbd.sock" --default-character-set=utf8mb4 onewindow "$@"; }

  sql -e "SET GLOBAL innodb_buffer_pool_size = ${3:-1073741824}"
  if [ ! -e "$data/made" ]; then
    # while rows come in the log must be large: else every page is written again and again
    sql -e "SET GLOBAL innodb_log_file_size = 2147483648"
    # and the product's own look for what is due would walk over a table without indexes, again and again, and hold it meanwhile
    sql -e "ALTER USER onewindow@'127.0.0.1' ACCOUNT LOCK"
    sql -N -e "SELECT CONCAT('KILL ', id, ';') FROM information_schema.processlist WHERE user = 'onewindow'" | sql --force 2>/dev/null || true
    begun=$SECONDS
    { echo "SET @total = $cases;"; cat "$here/src/main/sql/prepare.sql"; } | sql >/dev/null
    making=()
    for rows in "$here"/src/main/sql/rows/*.sql; do
      sql <"$rows" >/dev/null & making+=($!)
    done
    for one in "${making[@]}"; do wait "$one"; done
    sql <"$here/src/main/sql/finish.sql" >/dev/null
    sql -e "SET GLOBAL innodb_log_file_size = 100663296; ALTER USER onewindow@'127.0.0.1' ACCOUNT UNLOCK"
    echo "made in $((SECONDS - begun)) s, $(du -sm "$data/data/database" | cut -f1) MiB" >"$data/made"
  fi
  echo "$cases cases, $(cat "$data/made")"
  counties+=("http://127.0.0.1:$port" "jdbc:mysql://127.0.0.1:$dbport/onewindow?sslMode=DISABLED&openTelemetry=DISABLED" onewindow "$(cat "$data/data/secrets/database.password")")
  port=$((port + 10)) # the demo's departments take the ports beside the product's
done
[ "${2:-100}" != 0 ] || exit 0
java -cp "$here/target/classes:$product/payara/runtime/*:$(echo "$lib"/mysql-connector-j-*.jar)" \
  org.onewindow.benchmarks.lists.ListBenchmark "${2:-100}" "${counties[@]}" | tee "$work/result.txt"
