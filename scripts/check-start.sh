#!/usr/bin/env bash
# Runs `npm start` in an empty data folder, as a newcomer would, and asks the address it prints for facts.
set -um  # -m: what is started in the background has a process group of its own, which one signal reaches whole
cd "$(dirname "$0")/.."
home=$(mktemp -d)
PARKFACTS_HOME="$home/data" PORT=0 npm start >"$home/out.txt" 2>&1 &
pid=$!
finish() {
  kill -INT -- "-$pid" 2>/dev/null
  for _ in $(seq 100); do kill -0 -- "-$pid" 2>/dev/null || break; sleep 0.2; done
  kill -KILL -- "-$pid" 2>/dev/null
  rm -rf "$home"
}
trap finish EXIT
for _ in $(seq 240); do
  url=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' "$home/out.txt" | tail -1)
  [ -n "$url" ] && break
  kill -0 "$pid" 2>/dev/null || break
  sleep 0.5
done
cat "$home/out.txt"
[ -n "${url:-}" ] || { echo "npm start printed no address"; exit 1; }
facts=$(node -e 'fetch(process.argv[1]).then((r) => r.json()).then((b) => console.log((b.facts ?? []).length))' "$url/api/facts?limit=50")
page=$(node -e 'fetch(process.argv[1]).then((r) => r.text()).then((t) => console.log(/<div id="app"|<main|parkfacts/.test(t) ? "yes" : "no"))' "$url/")
echo "facts answered: $facts, page: $page"
[ "$facts" -ge 20 ] && [ "$page" = yes ]
