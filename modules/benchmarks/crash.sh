#!/usr/bin/env bash
# Kills the product with kill -9 at random moments while it works, starts it again, and counts at the end:
# nothing acknowledged is lost, nothing is there twice, all that was begun is finished.
#   modules/benchmarks/crash.sh [kills] [silent cases a round] [seed]
# Needs a finished build (bin/run or mvn package). Uses its own data folder below target and ports 18995 and 18996
# (PORT=…). With DB_URL, DB_USER and DB_PASSWORD on an empty schema of another server, else on its own database, which
# each kill orphans.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$here/target/crash
lib=$here/target/lib
product=$root/modules/standalone/target/onewindow

[ -d "$lib" ] && [ -d "$product" ] && [ -f "$here/target/classes/org/onewindow/benchmarks/crash/CrashTrial.class" ] ||
  (cd "$root" && mvn -B -q -pl modules/benchmarks -am package -DskipTests)
rm -rf "$work"; mkdir -p "$work"
java -cp "$here/target/classes:$product/payara/runtime/*:$(echo "$lib"/mysql-connector-j-*.jar)" \
  org.onewindow.benchmarks.crash.CrashTrial "$product" "$work" "${PORT:-18995}" "${1:-12}" "${2:-300}" "${3:-$RANDOM}" | tee "$work/result.txt"
