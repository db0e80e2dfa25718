# Builds what has changed since the last build, which is often nothing.

STAMP=$ROOT/target/built

build() {
  if is_built; then
    return
  fi
  use_maven
  mkdir -p "$ROOT/target"
  sources >"$STAMP.new" # older than anything changed while it builds
  cd "$ROOT" || exit 1
  with_progress "Building the studio (the first time downloads some 400 MB)" "$ROOT/target/build.log" \
    mvn -B -ntp package -pl '!domain/browser' -DskipTests -Dspotless.check.skip=true
  mv "$STAMP.new" "$STAMP"
}

# Nothing added, removed or changed.
is_built() {
  [ -f "$STAMP" ] && [ "$(sources)" = "$(cat "$STAMP")" ] && [ -z "$(sources -newer "$STAMP")" ]
}

# What the build reads, one file a line; with a condition of find's, those that meet it.
sources() {
  (cd "$ROOT" && find pom.xml .mvn domain migrations api studio-web deploy \
    \( -name target -o -name node_modules \) -prune -o -type f "$@" -print) | LC_ALL=C sort
}
