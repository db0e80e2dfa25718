# Finds the newest JDK on this machine, since the default java is often older than the studio needs.

JDK_NEEDED=21

# Sets JAVA_HOME and JDK_VERSION to the newest JDK found.
use_newest_jdk() {
  local candidate version best='' best_version=0
  while IFS= read -r candidate; do
    version=$(jdk_version "$candidate")
    if [ "$version" -gt "$best_version" ]; then
      best=$candidate best_version=$version
    fi
  done < <(jdk_candidates)
  [ "$best_version" -ge "$JDK_NEEDED" ] ||
    refuse "The studio needs a JDK of $JDK_NEEDED or newer: install one (Debian: apt-get install openjdk-$JDK_NEEDED-jdk) or point JAVA_HOME at it."
  export JAVA_HOME=$best
  JDK_VERSION=$best_version
}

jdk_candidates() {
  local java folder
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  if java=$(command -v java); then
    java=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
    dirname "$(dirname "$java")"
  fi
  for folder in /usr/lib/jvm/* /usr/java/* /usr/local/*jdk* /opt/*jdk* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /opt/homebrew/opt/openjdk* /usr/local/opt/openjdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ ! -d "$folder" ] || printf '%s\n' "$folder"
  done
}

# The feature version, such as 25; 0 for a folder that is no whole JDK. One that is not released yet counts
# as the oldest that will do: it is taken where there is no other.
jdk_version() {
  local version=0
  if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1)
    if [ "${version:-0}" -ge "$JDK_NEEDED" ] && grep -q '^[A-Z_]*VERSION=.*-ea' "$1/release"; then
      version=$JDK_NEEDED
    fi
  fi
  printf '%s' "${version:-0}"
}
