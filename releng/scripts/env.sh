# Shell functions that ./build and ./tlplint share; sourced, never run.
#
# They find a JDK and a Maven that are new enough, or get them: Maven through the system's own mvn, everything else with
# apt-get when run as root on a Debian or Ubuntu. ROOT is the top folder.

MIN_JAVA=21
MIN_MAVEN=3.9.9
MAVEN_VERSION=3.9.16
SCRIPT=${SCRIPT:-build}

say() { printf '%s: %s\n' "$SCRIPT" "$*" >&2; }
die() { say "$@"; exit 4; }

# --- apt -------------------------------------------------------------------------------------------------------------

can_apt() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

apt_updated=
# apt_install PACKAGE...: quiet; the log is shown when it fails
apt_install() {
  local log
  log=$(mktemp)
  say "installing $*"
  if [ -z "$apt_updated" ]; then
    DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 update >"$log" 2>&1 </dev/null || true
    apt_updated=1
  fi
  if DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 install --no-install-recommends "$@" \
      >>"$log" 2>&1 </dev/null; then
    rm -f "$log"
  else
    cat "$log" >&2; rm -f "$log"
    return 1
  fi
}

# --- Java ------------------------------------------------------------------------------------------------------------

# java_major HOME: the feature version of a JDK, from its release file; nothing if it has none
java_major() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      JAVA_VERSION=*) line=${line#*\"}; line=${line%%\"*}; line=${line#1.}; printf '%s' "${line%%[!0-9]*}"; return ;;
    esac
  done 2>/dev/null <"$1/release"
}

# usable_jdk HOME
usable_jdk() {
  local major
  [ -n "$1" ] && [ -x "$1/bin/javac" ] || return 1
  major=$(java_major "$1")
  [ "${major:-0}" -ge $MIN_JAVA ]
}

java_candidates() {
  local javac
  if javac=$(command -v javac); then
    javac=$(readlink -f "$javac" 2>/dev/null || printf '%s' "$javac")
    printf '%s\n' "${javac%/bin/javac}"
  fi
  printf '%s\n' /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/*jdk* /opt/*jdk* /opt/java/* /opt/*/*jdk* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home
}

# find_java: sets and exports JAVA_HOME. The one that is set, if it will do; else the newest that is installed.
find_java() {
  local home best='' best_major=0 major
  if usable_jdk "${JAVA_HOME:-}"; then
    export JAVA_HOME
    return
  fi
  while IFS= read -r home; do
    if usable_jdk "$home"; then
      major=$(java_major "$home")
      if [ "$major" -gt "$best_major" ]; then best=$home; best_major=$major; fi
    fi
  done < <(java_candidates)
  if [ -z "$best" ]; then
    if can_apt && apt_install openjdk-21-jdk-headless; then
      for home in /usr/lib/jvm/*; do usable_jdk "$home" && best=$home; done
    fi
    [ -n "$best" ] || die "needs a JDK $MIN_JAVA or newer: none in JAVA_HOME, on the PATH, in /usr/lib/jvm, /opt or ~/.sdkman"
  fi
  export JAVA_HOME=$best
}

# --- Maven -----------------------------------------------------------------------------------------------------------

# at_least HAVE WANT: compares two versions of numbers and dots
at_least() {
  local IFS=. i
  local -a have want
  read -r -a have <<<"${1%%[!0-9.]*}"
  read -r -a want <<<"$2"
  for i in 0 1 2; do
    [ "${have[i]:-0}" -gt "${want[i]:-0}" ] && return 0
    [ "${have[i]:-0}" -lt "${want[i]:-0}" ] && return 1
  done
  return 0
}

# find_maven: sets MVN. The system's, if it is new enough; else one in .tools, fetched by the system's.
find_maven() {
  local version
  MVN=$ROOT/.tools/apache-maven-$MAVEN_VERSION/bin/mvn
  [ -x "$MVN" ] && return
  if ! command -v mvn >/dev/null; then
    if ! { can_apt && apt_install maven; }; then
      die "needs Maven: $MIN_MAVEN or newer, or any 3.6.3 or newer as 'mvn', with which it fetches $MAVEN_VERSION"
    fi
  fi
  version=$(mvn -v 2>/dev/null </dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  case $version in 4.*) version=0 ;; esac
  if at_least "${version:-0}" $MIN_MAVEN; then
    MVN=mvn
    return
  fi
  say "fetching Maven $MAVEN_VERSION (the system's is ${version:-unknown})"
  fetch_maven || die "could not fetch Maven $MAVEN_VERSION; install Maven $MIN_MAVEN or newer"
}

# Unpacked beside and moved at the end: whoever comes second finds it whole. Run in an empty folder, away from our .mvn.
fetch_maven() {
  local work rc=0
  mkdir -p "$ROOT/.tools"
  work=$(mktemp -d "$ROOT/.tools/fetch.XXXXXX")
  mkdir "$work/.mvn"
  (cd "$work" \
    && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -DoutputDirectory=. \
      -Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:tar.gz:bin" >maven.log 2>&1 </dev/null \
    && tar xzf "apache-maven-$MAVEN_VERSION-bin.tar.gz") || { rc=1; cat "$work/maven.log" >&2; }
  if [ $rc = 0 ] && [ ! -x "$MVN" ]; then
    mv "$work/apache-maven-$MAVEN_VERSION" "$ROOT/.tools/" || rc=1
  fi
  rm -rf "$work"
  [ $rc = 0 ] || [ -x "$MVN" ]
}

# maven_opts: no warnings of newer JDKs about Maven's own libraries
maven_opts() {
  if [ "$(java_major "$JAVA_HOME")" -ge 23 ]; then
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
  fi
}

# maven ARGS...
maven() {
  maven_opts
  "$MVN" -B "$@" </dev/null
}
