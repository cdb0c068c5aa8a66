#!/usr/bin/env bash
# One night in which so many cases are accepted by silence.
#   modules/benchmarks/night.sh [cases] [nights]
# Needs a finished build (bin/run or mvn package). Uses its own data folder below target and a free port.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$here/target/night
lib=$here/target/lib
port=${PORT:-18985}
product=$root/modules/standalone/target/onewindow

[ -d "$lib" ] && [ -d "$product" ] || (cd "$root" && mvn -B -q -pl modules/benchmarks -am package -DskipTests)
rm -rf "$work"; mkdir -p "$work"
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true' EXIT

ONEWINDOW_TIME_LOOK=P1D ONEWINDOW_DATA=$work/data ONEWINDOW_PORT=$port java -XX:+UseSerialGC -Xmx512m -jar "$product/onewindow.jar" --demo >"$work/launcher.log" 2>&1 &
launcher=$!
until grep -q 'Ctrl-C' "$work/launcher.log"; do kill -0 $launcher 2>/dev/null || { cat "$work/launcher.log" >&2; exit 1; }; sleep 1; done
dbport=$(sed -n 's/.*port: \([0-9]*\).*/\1/p' "$work/data/logs/database.log" | tail -1)
java -cp "$here/target/classes:$product/payara/runtime/*:$(echo "$lib"/mysql-connector-j-*.jar)" \
  org.onewindow.benchmarks.night.NightBenchmark "http://127.0.0.1:$port" \
  "jdbc:mysql://127.0.0.1:$dbport/onewindow?sslMode=DISABLED" onewindow "$(cat "$work/data/secrets/database.password")" "${1:-10000}" "${2:-1}" | tee "$work/result.txt"
