# Counts the tests of a run by kind, from the reports that it wrote.

MODULES="domain/model domain/speech domain/browser domain/studio migrations deploy/edge api studio-web deploy/pseudo deploy/server deploy/alone/pages deploy/alone/api deploy/local"

# The kind of a suite, by its module and its name.
kind_of() {
  case $1:$2 in
    deploy/local:studio.yin.journey.* | deploy/local:*.LocalStudioTest*) say "whole journey" ;;
    api:* | deploy/alone/api:* | deploy/server:studio.yin.server.api.*) say "API" ;;
    studio-web:* | deploy/alone/pages:* | deploy/server:studio.yin.server.page.* | deploy/server:studio.yin.server.student.* | deploy/server:studio.yin.server.sharing.*) say "page" ;;
    *.ArchitectureTest) say "unit" ;;
    deploy/server:* | *Postgres*) say "PostgreSQL" ;;
    *) say "unit" ;;
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
  local results kind module suite tests failed skipped idle good=0
  results=$(results)
  say ""
  for kind in "unit" "PostgreSQL" "page" "API" "whole journey"; do
    while read -r module suite tests failed skipped; do
      [ "$(kind_of "$module" "$suite")" != "$kind" ] || say "$tests $failed $skipped"
    done <<<"$results" | sum_of "$kind"
  done
  while IFS= read -r idle; do
    say "$idle ran no test"
    good=1
  done < <(idle_suites "$results")
  say ""
  read -r tests failed skipped < <(awk '{ t += $3; f += $4; s += $5 } END { print t + 0, f + 0, s + 0 }' <<<"$results")
  say "$((tests - failed - skipped)) passed, $failed failed, $skipped skipped"
  [ "$tests" -gt 0 ] && [ "$failed" -eq 0 ] && [ "$good" -eq 0 ]
}

sum_of() {
  awk -v kind="$1" '{ t += $1; f += $2; s += $3 }
    END { printf "%6d %s", t, kind; if (f) printf ", %d failed", f; if (s) printf ", %d skipped", s; print "" }'
}

# Every suite that left a report: its module and name, its tests, those that failed, those skipped.
results() {
  local module
  for module in $MODULES; do
    find "$ROOT/$module/target/surefire-reports" -name 'TEST-*.xml' -exec awk -v module="$module" '
      function number(name) { return value(name) + 0 }
      function value(name) { return match(tag, " " name "=\"[^\"]*\"") ? substr(tag, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : "" }
      FNR == 1 { tag = ""; open = 0; told = 0 }
      !told && /<testsuite / { open = 1 }
      open { tag = tag " " $0 }
      open && />/ {
        print module, value("name"), number("tests"), number("failures") + number("errors"), number("skipped")
        open = 0; told = 1
      }' {} + 2>/dev/null
  done
}

# Every suite in the sources of which no test was run, though it was meant to.
idle_suites() {
  local results=$1 module file suite
  for module in $MODULES; do
    [ -d "$ROOT/$module/src/test/java" ] || continue
    while IFS= read -r file; do
      suite=${file#"$ROOT/$module/src/test/java/"}
      suite=${suite%.java}
      suite=${suite//\//.}
      grep -q 'abstract class' "$file" && continue
      [ -z "$WHOLE" ] && grep -q '@Tag("drill")' "$file" && continue
      ran "$suite" <<<"$results" || say "$suite"
    done < <(find "$ROOT/$module/src/test/java" -name '*Test.java')
  done
}

# Whether a suite, or one nested in it, ran a test.
ran() {
  awk -v suite="$1" '($2 == suite || index($2, suite "$") == 1) && $3 > $5 { found = 1 } END { exit !found }'
}
