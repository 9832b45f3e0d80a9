# Builds what generate-trace and benchmark run; sourced by them. ROOT and SCRIPT are set.

. "$ROOT/releng/scripts/env.sh"

BENCHMARKS=$ROOT/releng/org.tlplint.benchmarks

# benchmarks CLASS ARGS...: runs a program of the benchmarks, compiled if its sources are newer
benchmarks() {
  local log=$BENCHMARKS/target/build.log stamp=$BENCHMARKS/target/compiled
  find_java
  if [ ! -f "$stamp" ] || [ -n "$(find "$ROOT"/plugins/org.tlplint.{core,formats,rules,testkit}/src/main "$BENCHMARKS"/src/main \
      "$BENCHMARKS"/pom.xml -newer "$stamp" -print -quit)" ]; then
    find_maven
    say "compiling (log: releng/org.tlplint.benchmarks/target/build.log)"
    mkdir -p "$BENCHMARKS/target"
    touch "$stamp.new"
    if ! (cd "$ROOT" && maven -f releng/headless/pom.xml -pl :org.tlplint.benchmarks -am process-classes) >"$log" 2>&1; then
      cat "$log" >&2
      die "the build failed"
    fi
    mv "$stamp.new" "$stamp"
  fi
  "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$BENCHMARKS/target/classes:$(cat "$BENCHMARKS/target/runtime-classpath.txt")" "$@"
}
