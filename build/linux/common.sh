# shellcheck shell=sh
# What lock.sh and check-lock.sh have in common. Sourced; the caller sets: here (this folder), root ('' or a folder), way, user, program.
# shellcheck disable=SC2154

state_folder() {
  printf '%s/var/lib/goc-so-lock\n' "$root"
}

# One line of what was chosen when the machine was locked; empty where it was not.
chosen() {
  if [ -r "$(state_folder)/$1" ]; then cat "$(state_folder)/$1"; fi
}

# What was chosen is there and only root may read it: nothing can be said, least of all that the machine is not locked.
hidden() {
  [ -d "$(state_folder)" ] && [ ! -x "$(state_folder)" ]
}

# CUPS shows pages of its own unless it is told not to. Where there is no CUPS there are none.
no_cups_pages() {
  [ ! -e "$root/etc/cups/cupsd.conf" ] ||
    grep -q -i -x -E '[[:space:]]*WebInterface[[:space:]]+(no|off|false)[[:space:]]*' "$root/etc/cups/cupsd.conf"
}

# The lines of a list that belong to the way: for_way files.list
for_way() {
  while read -r of rest; do
    if [ "$of" = any ] || [ "$of" = "$way" ]; then printf '%s\n' "$rest"; fi
  done <"$here/$1"
}

# A file as it is laid: names are checked when they are read (plain letters), so sed meets nothing of its own in them.
rendered() {
  sed -e "s|@USER@|$user|g" -e "s|@PROGRAM@|$program|g" "$here/files/$1"
}

# Names of users and paths of programs that are taken. Everything else could mean something to sed, systemd or a shell.
plain_user() {
  case $1 in '' | *[!a-z0-9-]* | -* | [0-9]*) return 1 ;; *) return 0 ;; esac
}
plain_program() {
  case $1 in *[!A-Za-z0-9/._-]* | *..*) return 1 ;; /*) return 0 ;; *) return 1 ;; esac
}

# Two lines: Vietnamese, then English.
say() {
  printf '%s\n  %s\n' "$1" "$2" >&2
}
