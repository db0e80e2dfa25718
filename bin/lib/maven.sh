# Finds Maven, or installs Debian's where that is possible.

# Makes sure that mvn is there and new enough, and keeps it from warning about its own libraries.
use_maven() {
  command -v mvn >/dev/null ||
    install_packages maven ||
    refuse "The studio is built with Maven 3.8 or newer: install it (Debian: apt-get install maven)."
  if [ "$JDK_VERSION" -ge 24 ]; then
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  fi
  local version
  version=$(mvn -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
  set -- ${version:-0 0}
  [ "$1" -gt 3 ] || { [ "$1" -eq 3 ] && [ "$2" -ge 8 ]; } ||
    refuse "The studio is built with Maven 3.8 or newer, and $(command -v mvn) is older: install a newer one."
}
