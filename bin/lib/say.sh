# Words for the person at the terminal.

say() { printf '%s\n' "$*"; }

# One sentence, and the end.
refuse() {
  printf '%s\n' "$*" >&2
  exit 1
}

# with_progress WHAT LOG COMMAND…: runs quietly into a log, shows its seconds every ten, and the
# end of the log if it fails.
with_progress() {
  local what=$1 log=$2 begun=$SECONDS status=0 worker ticker
  shift 2
  mkdir -p "$(dirname "$log")"
  say "  $what"
  "$@" >"$log" 2>&1 </dev/null &
  worker=$!
  ( while sleep 10; do say "  … $what, $((SECONDS - begun)) s"; done ) &
  ticker=$!
  trap 'kill "$worker" "$ticker" 2>/dev/null; exit 130' INT TERM
  wait "$worker" || status=$?
  kill "$ticker" 2>/dev/null
  wait "$ticker" 2>/dev/null
  trap - INT TERM
  if [ "$status" -ne 0 ]; then
    tail -n 40 "$log" >&2
    refuse "$what failed; the whole of its log is in $log"
  fi
  say "  $what: $((SECONDS - begun)) s"
}
