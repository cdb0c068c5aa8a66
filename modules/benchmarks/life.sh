#!/usr/bin/env bash
# Whole case lives over HTTP against an embedded BPMN engine (Flowable), on one database.
#   modules/benchmarks/life.sh [clients] [lives a client and round] [rounds]
# Needs a finished build (bin/run or mvn package); fetches the engine at its first run (profile bpmn).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$here/target/life
engine=$here/target/bpmn
port=${PORT:-18990}
product=$root/modules/standalone/target/onewindow

[ -d "$product" ] && [ -f "$here/target/classes/org/onewindow/benchmarks/life/LifeBenchmark.class" ] || (cd "$root" && mvn -B -q -pl modules/benchmarks -am package -DskipTests)
[ -d "$engine/lib" ] || (cd "$root" && mvn -B -q -f modules/benchmarks/bpmn.xml package)
rm -rf "$work"; mkdir -p "$work"
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true' EXIT

# Nobody is connected: the engine tells its results to no supervisor and no province. PUSHES=1 keeps the demo's two.
[ -n "${PUSHES-}" ] || export ONEWINDOW_PUSH_SUPERVISION_ADDRESS= ONEWINDOW_PUSH_PROVINCE_ADDRESS=
ONEWINDOW_DATA=$work/data ONEWINDOW_PORT=$port java -XX:+UseSerialGC -Xmx512m -jar "$product/onewindow.jar" --demo >"$work/launcher.log" 2>&1 &
launcher=$!
until grep -q 'Ctrl-C' "$work/launcher.log"; do kill -0 $launcher 2>/dev/null || { cat "$work/launcher.log" >&2; exit 1; }; sleep 1; done
dbport=$(sed -n 's/.*port: \([0-9]*\).*/\1/p' "$work/data/logs/database.log" | tail -1)
client=$(find "$work/data/cache" -path '*/bin/mariadb' | head -1)
"$client" --no-defaults --skip-ssl -uroot -S "$work/data/database/mariadbd.sock" -e "CREATE DATABASE engine CHARACTER SET utf8mb4; GRANT ALL ON engine.* TO onewindow@'%'" 2>"$work/grant.log" \
  || "$client" --no-defaults --skip-ssl -uroot -S "$work/data/database/mariadbd.sock" -e "CREATE DATABASE IF NOT EXISTS engine CHARACTER SET utf8mb4; GRANT ALL ON engine.* TO onewindow@'127.0.0.1'"
java -Xms512m -Xmx512m -XX:+UseSerialGC -cp "$engine/classes:$engine/lib/*" org.onewindow.benchmarks.life.EngineLife \
  "$((port + 2))" "jdbc:mysql://127.0.0.1:$dbport/engine?sslMode=DISABLED&cachePrepStmts=true&useServerPrepStmts=true&useLocalSessionState=true&rewriteBatchedStatements=true" \
  onewindow "$(cat "$work/data/secrets/database.password")" >"$work/engine.log" 2>&1 &
other=$!
until grep -q 'engine ready' "$work/engine.log"; do kill -0 $other 2>/dev/null || { tail -20 "$work/engine.log" >&2; exit 1; }; sleep 1; done
java -cp "$here/target/classes:$product/payara/runtime/*" org.onewindow.benchmarks.life.LifeBenchmark \
  "http://127.0.0.1:$port" "http://127.0.0.1:$((port + 2))" "${1:-2}" "${2:-20}" "${3:-9}" \
  $launcher $other "$(cat "$work/data/database/mariadbd.pid")" | tee "$work/result.txt"
