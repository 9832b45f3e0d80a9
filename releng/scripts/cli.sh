# Builds the program that ./tlplint starts; sourced by it, under a lock. Needs env.sh; ROOT and CACHE are set.

# build_cli: jars and class-data archive into $CACHE, and at the end the file $CACHE/built
build_cli() {
  local log=$CACHE/build.log start given=${JAVA_HOME:-}
  start=$(date +%s)
  rm -f "$CACHE/built"
  say "building the headless part (only when its sources have changed; log: target/cli/build.log)"
  touch "$CACHE/started"
  find_java
  find_maven
  if ! (cd "$ROOT" && maven -f releng/headless/pom.xml -pl :org.tlplint.headless -am -DskipTests package) >"$log" 2>&1; then
    cat "$log" >&2
    die "the build failed"
  fi
  collect_jars || die "cannot collect the jars"
  archive_classes >>"$log" 2>&1
  printf '%s\n' "$ROOT" "$given" "$JAVA_HOME/bin/java" "$class_path" >"$CACHE/built.new"
  touch -r "$CACHE/started" "$CACHE/built.new"
  mv "$CACHE/built.new" "$CACHE/built"
  say "built in $(($(date +%s) - start)) s"
}

# Copies of the jars, so that a later build does not change them below a running program; without signatures, because
# Java archives no class of a signed jar and checks each one that it loads.
collect_jars() {
  local headless=$ROOT/plugins/org.tlplint.headless/target jar
  rm -rf "$CACHE/lib"
  mkdir -p "$CACHE/lib"
  "$JAVA_HOME/bin/java" "$ROOT/releng/scripts/CopyJars.java" "$CACHE/lib" "$headless" >"$CACHE/class-path" || return
  class_path=$(cat "$CACHE/class-path")
}

# The classes that typical commands load, parsed and verified once and for all. Without the archive all is the same, but slower.
archive_classes() {
  local java=$JAVA_HOME/bin/java work=$CACHE/train trace=$ROOT/plugins/org.tlplint.examples/traces/v10-kernel-bug3/trace.log.zst
  rm -rf "$work" "$CACHE/classes.jsa"
  mkdir -p "$work"
  train rules rules
  train explain explain MSIX-TBL-001
  train info info "$trace"
  train audit audit "$trace" --report "xlsx=$work/a.xlsx" --report "json=$work/a.json" --report "csv=$work/csv" \
    --report "audit=$work/a.tlpaudit"
  # Numbers are unique in one list only, and only classes of other loaders (with a source) need them. Constants resolved
  # ahead of time (@cp) link the classes of picocli, which are too old to be archived when linked.
  sed -e '/^@cp /d' -e '/ source: /d' -e 's/ id: [0-9]*$//' "$work"/*.classes | awk '!seen[$0]++' >"$work/all.classes"
  "$java" -Xshare:dump -XX:SharedClassListFile="$work/all.classes" -XX:SharedArchiveFile="$CACHE/classes.jsa" \
    --enable-native-access=ALL-UNNAMED -cp "$class_path"
  rm -rf "$work"
}

# train NAME ARGS...: lists the classes that one command loads
train() {
  local name=$1
  shift
  "$java" -Xshare:off -XX:+UseSerialGC -XX:DumpLoadedClassList="$work/$name.classes" --enable-native-access=ALL-UNNAMED \
    -cp "$class_path" org.tlplint.headless.Main "$@" </dev/null
  [ -f "$work/$name.classes" ] || touch "$work/$name.classes"
}
