# Keeps what the shell was set up with for other projects away from this one.

own_environment() {
  # paths may hold any letter, and no language's rules for case or digits apply
  case $(uname -s) in
    Darwin) export LC_ALL=en_US.UTF-8 ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
  unset BASH_ENV ENV CDPATH GREP_OPTIONS CLASSPATH LD_LIBRARY_PATH LD_PRELOAD
  unset JAVA_OPTS JDK_JAVA_OPTIONS JDK_JAVAC_OPTIONS JAVA_TOOL_OPTIONS _JAVA_OPTIONS
  unset MAVEN_ARGS MAVEN_CONFIG MAVEN_BASEDIR MAVEN_PROJECTBASEDIR MAVEN_DEBUG_OPTS M2_HOME MAVEN_HOME
  export MAVEN_SKIP_RC=true
  keep_way_to_the_network
  local name
  for name in $(compgen -e | grep -E '^(QUARKUS|SMALLRYE|KC|KEYCLOAK|MP)_|^PG[A-Z]'); do
    unset "$name"
  done
}

# Of Maven's options only those without which somebody behind a proxy could not download.
keep_way_to_the_network() {
  local word kept=''
  for word in ${MAVEN_OPTS:-}; do
    case $word in
      -Dhttp.* | -Dhttps.* | -DsocksProxy* | -Djavax.net.ssl.* | -Dmaven.repo.local=*) kept="$kept $word" ;;
    esac
  done
  export MAVEN_OPTS=$kept
}
