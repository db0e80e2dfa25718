# Debian's packages, for whoever may install them.

# Succeeds only if it could install them.
install_packages() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return 1
  mkdir -p "$ROOT/target"
  say "  Installing $* from Debian's packages"
  {
    DEBIAN_FRONTEND=noninteractive apt-get update &&
      DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
  } >"$ROOT/target/apt.log" 2>&1 </dev/null
}
