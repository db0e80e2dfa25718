# Counts the tests of a run by kind, from the reports that it wrote.

MODULES="domain migrations api studio-web deploy/server deploy/local"

kind_of() {
  case $1 in
    domain) say "model" ;;
    migrations) say "catalogue and schema" ;;
    api) say "API" ;;
    studio-web) say "pages" ;;
    deploy/server) say "server" ;;
    deploy/local) say "whole studio" ;;
  esac
}

forget_reports() {
  local module
  for module in $MODULES; do
    rm -rf "$ROOT/$module/target/surefire-reports"
  done
}

# Fails if a test failed, or a suite ran no test at all.
count_tests() {
  local module tests failed skipped idle all=0 all_failed=0 all_skipped=0 good=0
  say ""
  for module in $MODULES; do
    tests=$(total "$module" tests)
    failed=$(($(total "$module" failures) + $(total "$module" errors)))
    skipped=$(total "$module" skipped)
    all=$((all + tests)) all_failed=$((all_failed + failed)) all_skipped=$((all_skipped + skipped))
    printf '%6d %s\n' "$tests" "$(kind_of "$module") ($module)"
    while IFS= read -r idle; do
      say "       $idle ran no test"
      good=1
    done < <(idle_suites "$module")
  done
  say ""
  say "$((all - all_failed - all_skipped)) passed, $all_failed failed, $all_skipped skipped"
  [ "$all" -gt 0 ] && [ "$all_failed" -eq 0 ] && [ "$good" -eq 0 ]
}

# The sum of an attribute over the reports of a module, or of one suite and those nested in it.
total() {
  local module=$1 attribute=$2 suite=${3:-*} sum=0 number
  while IFS= read -r number; do
    sum=$((sum + number))
  done < <(find "$ROOT/$module/target/surefire-reports" \
    \( -name "TEST-$suite.xml" -o -name "TEST-$suite\$*.xml" \) \
    -exec sed -n "/<testsuite /,/>/s/.* $attribute=\"\([0-9]*\)\".*/\1/p" {} + 2>/dev/null)
  say "$sum"
}

# Every suite in the sources that left no test in the reports.
idle_suites() {
  local module=$1 file suite
  [ -d "$ROOT/$module/src/test/java" ] || return 0
  while IFS= read -r file; do
    suite=${file#"$ROOT/$module/src/test/java/"}
    suite=${suite%.java}
    suite=${suite//\//.}
    grep -q 'abstract class' "$file" || [ "$(total "$module" tests "$suite")" -gt 0 ] || say "$suite"
  done < <(find "$ROOT/$module/src/test/java" -name '*Test.java')
}
