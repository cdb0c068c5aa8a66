#!/usr/bin/env bash
# Every figure of docs/benchmarks.md that this machine can give, one after the other, on a machine where
# nothing else runs: about 35 minutes. Results stand in target/figures.
#   modules/benchmarks/figures.sh [night] [life] [lists]      # all of them without arguments
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=$here/target/figures
mkdir -p "$out"
for what in "${@:-night life lists}"; do for one in $what; do
  echo "== $one, load $(cut -d' ' -f1-3 /proc/loadavg)"
  case $one in
    night) "$here/night.sh" 10000 1 ;;
    life) "$here/life.sh" 2 20 9 ;;
    lists) "$here/lists.sh" "10000 100000 1000000" 100 ;;
  esac 2>&1 | tee "$out/$one.txt"
done; done
