#!/usr/bin/env bash
# Intake over HTTP against a hand-written servlet with plain JDBC, on one server and one database.
#   modules/benchmarks/intake.sh [clients] [requests a client and round] [rounds]
# Needs a finished build (bin/run or mvn package). Uses its own data folder below target and free ports.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$here/target/intake
lib=$here/target/lib
port=${PORT:-18970}
product=$root/modules/standalone/target/onewindow

[ -f "$lib/ROOT.war" ] && [ -d "$product" ] || (cd "$root" && mvn -B -q -pl modules/benchmarks -am package -DskipTests)
rm -rf "$work"; mkdir -p "$work/deploy" "$work/baseline/WEB-INF/classes/org/onewindow/benchmarks/intake" "$work/baseline/WEB-INF/lib"
database=
trap 'kill $(jobs -p) $database 2>/dev/null || true; wait 2>/dev/null || true' EXIT

# The product's launcher brings the database and loads the demo county. Then it goes, and its database stays: a second
# node would take deliveries from the measured server and the processor from both sides.
ONEWINDOW_DATA=$work/data ONEWINDOW_PORT=$((port + 1)) java -XX:+UseSerialGC -Xmx512m -jar "$product/onewindow.jar" --demo >"$work/launcher.log" 2>&1 &
launcher=$!
until grep -q 'Ctrl-C' "$work/launcher.log"; do kill -0 $launcher 2>/dev/null || { cat "$work/launcher.log" >&2; exit 1; }; sleep 1; done
database=$(cat "$work/data/database/mariadbd.pid")
kill -9 $launcher; wait $launcher 2>/dev/null || true
dbport=$(sed -n 's/.*port: \([0-9]*\).*/\1/p' "$work/data/logs/database.log" | tail -1)

cp "$here"/target/classes/org/onewindow/benchmarks/intake/HandWrittenIntake*.class "$work/baseline/WEB-INF/classes/org/onewindow/benchmarks/intake/"
cp "$lib"/mysql-connector-j-*.jar "$work/baseline/WEB-INF/lib/"
(cd "$work/baseline" && jar -cf "$work/deploy/baseline.war" .)
cp "$lib/ROOT.war" "$work/deploy/ROOT.war"
java -Xms512m -Xmx512m -XX:+UseSerialGC -Dfile.encoding=UTF-8 \
  "-Ddb.url=jdbc:mysql://127.0.0.1:$dbport/onewindow?sslMode=DISABLED" -Ddb.user=onewindow "-Ddb.password=$(cat "$work/data/secrets/database.password")" \
  -Donewindow.demo=true "-Donewindow.data=$work/data" "-Donewindow.data.dir=$work/data" \
  -jar "$lib/payara-micro.jar" --nohazelcast --disablephonehome --port "$port" \
  --deploy "$work/deploy/ROOT.war" --deploy "$work/deploy/baseline.war" >"$work/server.log" 2>&1 &
server=$!
for _ in $(seq 300); do
  curl -sf "http://127.0.0.1:$port/health/ready" >/dev/null && [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/baseline/intake")" = 405 ] && break
  kill -0 $server 2>/dev/null || { tail -5 "$work/server.log" >&2; exit 1; }
  sleep 1
done
json="$product/payara/runtime/*" # the reader of JSON that the server itself uses
java -cp "$here/target/classes:$json" org.onewindow.benchmarks.intake.IntakeBenchmark "http://127.0.0.1:$port" "${1:-2}" "${2:-100}" "${3:-9}" \
  $server $database | tee "$work/result.txt"
