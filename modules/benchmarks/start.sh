#!/usr/bin/env bash
# Start-to-ready and memory of the product against bare Payara Micro, alternating in one run.
#   modules/benchmarks/start.sh [rounds, default 5]
# Bare: the same server jar on the same Java with the same heap and compiler, no application, until it answers HTTP.
# Product: bin/run with nothing to build on an existing data folder, until it says that it is ready. Its first start is
# measured once, and stopped only after the class archive is written, as it would be if somebody worked with it.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
rounds=${1:-5}
work=$root/modules/benchmarks/target/start
port=${BENCHMARK_PORT:-18399}
server=$root/modules/standalone/target/server/payara-micro.jar
options="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:InitialHeapSize=256m -XX:MinHeapSize=64m -Xmx512m -Xss512k"
rm -rf "$work"; mkdir -p "$work"
now() { date +%s%N; }

resident() { # KiB of a process and its children
  local pids=$1; pids="$pids $(pgrep -P "$1" || true)"
  ps -o rss= -p "$(echo $pids | tr ' ' ',')" | awk '{ s += $1 } END { print int(s / 1024) }'
}
finish() { kill "$1"; wait "$1" 2>/dev/null || true; }

bare() { # sets ms and mib
  local begin; begin=$(now)
  # shellcheck disable=SC2086
  java $options -jar "$server" --nohazelcast --disablephonehome --port "$port" >"$work/bare.log" 2>&1 &
  local pid=$!
  until curl -s -o /dev/null "http://localhost:$port/" && grep -q 'ready in' "$work/bare.log"; do kill -0 $pid; sleep 0.05; done
  ms=$((($(now) - begin) / 1000000)); mib=$(resident $pid); finish $pid
}
product() {
  local begin; begin=$(now)
  ONEWINDOW_DATA=$work/data ONEWINDOW_PORT=$port "$root/bin/run" >"$work/product.log" 2>&1 &
  local pid=$!
  until grep -q 'OneWindow is ready at' "$work/product.log"; do kill -0 $pid; sleep 0.05; done
  ms=$((($(now) - begin) / 1000000))
  local most=0
  until ls "$work"/data/cache/classes-*.jsa >/dev/null 2>&1; do
    kill -0 $pid; mib=$(resident $pid); [ "$mib" -le "$most" ] || most=$mib; sleep 0.2
  done
  written=$((($(now) - begin) / 1000000))
  sleep 2; mib=$(resident $pid); [ "$mib" -ge "$most" ] || mib=$most
  finish $pid
}

product; echo "product first start (unpack, create, migrate, demo county): $ms ms, class archive written at $written ms, $mib MiB at most"
for round in $(seq "$rounds"); do
  bare; b=$ms; bm=$mib
  product
  echo "round $round: bare $b ms $bm MiB, product $ms ms $mib MiB (with its database), ratio $(awk "BEGIN { printf \"%.2f\", $ms / $b }")"
  echo "$b $ms $mib" >>"$work/rounds"
done
awk '{ b[NR] = $1; p[NR] = $2; r[NR] = $2 / $1; if ($3 > m) m = $3 }
  function median(a, n,  i, j, t) { for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++) if (a[j] < a[i]) { t = a[i]; a[i] = a[j]; a[j] = t } return n % 2 ? a[(n + 1) / 2] : (a[n / 2] + a[n / 2 + 1]) / 2 }
  END { printf "median: bare %d ms, product %d ms, ratio %.2f (%.2f to %.2f); memory at most %d MiB\n", median(b, NR), median(p, NR), median(r, NR), r[1], r[NR], m }' "$work/rounds"
