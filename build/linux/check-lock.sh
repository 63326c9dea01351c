#!/bin/sh
# Says row by row what is locked on this Linux machine and what is not. Changes nothing.
#
#   check-lock.sh [--json] [--root DIR] [--strict]
#
# Ends with 0 when all that lock.sh does holds, 1 when some of it does not, 2 when the machine is not locked at all, 3 when only root may
# ask whether it is.
# Rows "by hand" are what no script can do (BIOS, boot loader, disk): with --strict they count as well.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=common.sh
. "$here/common.sh"

root='' json=no strict=no
while [ $# -gt 0 ]; do
  case $1 in
    --json) json=yes ;;
    --strict) strict=yes ;;
    --root)
      [ $# -ge 2 ] || exit 2
      root=${2%/}
      shift
      ;;
    *)
      sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
      exit 2
      ;;
  esac
  shift
done
way=$(chosen way) user=$(chosen user) program=$(chosen program)
rows=$(mktemp)
trap 'rm -f "$rows"' EXIT

# row ID locked|open|unknown recipe|hand WHAT. None of these texts holds a quote or a bar, so JSON needs no escaping.
row() {
  printf '%s|%s|%s|%s\n' "$1" "$2" "$3" "$4" >>"$rows"
}
yes_no() {
  if "$@" >/dev/null 2>&1; then echo locked; else echo open; fi
}
live() {
  [ -z "$root" ]
}

same_file() {
  [ -f "$root$2" ] && [ ! -L "$root$2" ] && rendered "$1" | cmp -s - "$root$2"
}
same_link() {
  [ "$(readlink "$root$2")" = "$1" ]
}
no_rights() {
  id -u "$user" && [ "$(id -u "$user")" -ne 0 ] &&
    ! id -nG "$user" | tr ' ' '\n' | grep -q -x -E 'root|sudo|wheel|adm|disk|docker|shadow'
}
no_password() {
  # "L": locked. Only root may ask.
  [ "$(passwd -S "$user" | cut -d ' ' -f 2)" = L ]
}
number_is() {
  [ "$(cat "$1")" = "$2" ]
}
no_other_console() {
  ! systemctl --quiet is-active 'getty@*.service' 'autovt@*.service'
}
boot_password() {
  grep -q '^[[:space:]]*password' "$root"/boot/grub/grub.cfg
}
root_encrypted() {
  lsblk -s -n -o TYPE "$(findmnt -n -o SOURCE /)" | grep -q -x crypt
}

if hidden; then
  row way unknown recipe 'lock.sh was run; only root may ask how: please run this again with sudo'
elif [ -z "$way" ]; then
  row way open recipe 'lock.sh has not been run'
else
  row way locked recipe "lock.sh was run: $way, user $user, program $program"
  for_way files.list >"$rows.files"
  while read -r _mode file place; do
    row "file:$place" "$(yes_no same_file "$file" "$place")" recipe "as lock.sh laid it: $file"
  done <"$rows.files"
  for_way links.list >"$rows.files"
  while read -r target place; do
    row "link:$place" "$(yes_no same_link "$target" "$place")" recipe "leads to $target"
  done <"$rows.files"
  rm -f "$rows.files"
fi

if live && [ -n "$way" ]; then
  row user "$(yes_no no_rights)" recipe 'the kiosk user has no rights of an administrator'
  if [ "$(id -u)" -eq 0 ]; then
    row user-password "$(yes_no no_password)" recipe 'nobody can sign in as the kiosk user'
  else
    row user-password unknown recipe 'nobody can sign in as the kiosk user: only root may ask'
  fi
  row sysrq "$(yes_no number_is /proc/sys/kernel/sysrq 0)" recipe 'magic keys are off now'
  row consoles "$(yes_no no_other_console)" recipe 'nothing waits for a login on another console'
  row service "$(yes_no systemctl --quiet is-active "goc-so-$way.service")" recipe 'the kiosk runs'
  row cups-pages "$(yes_no no_cups_pages)" recipe 'CUPS shows no pages of its own'
  row program "$(yes_no test -x "$program")" recipe 'the program is there'
fi
if live; then
  row boot-password "$(yes_no boot_password)" hand 'the boot loader asks for a password before it is changed'
  row disk "$(yes_no root_encrypted)" hand 'the disk is encrypted'
  row clock "$(yes_no test -e /dev/rtc0)" hand 'a clock of its own keeps the time while the power is off'
  row ssh "$(yes_no sh -c '! systemctl --quiet is-active ssh.service')" hand 'no remote login'
  row power-on unknown hand 'the BIOS switches on after a power cut: look yourself'
  row bios-password unknown hand 'the BIOS has a password and starts from the disk only: look yourself'
fi

if [ "$json" = yes ]; then
  printf '{"way":"%s","rows":[' "$way"
  comma=''
  while IFS='|' read -r id state by what; do
    printf '%s\n{"id":"%s","state":"%s","by":"%s","what":"%s"}' "$comma" "$id" "$state" "$by" "$what"
    comma=','
  done <"$rows"
  printf '\n]}\n'
else
  while IFS='|' read -r id state by what; do
    case $state in
      locked) mark='[khoá / locked]' ;;
      open) mark='[HỞ / OPEN]' ;;
      *) mark='[chưa rõ / unknown]' ;;
    esac
    [ "$by" = hand ] && what="$what (làm tay / by hand)"
    printf '%s %s: %s\n' "$mark" "$id" "$what"
  done <"$rows"
fi
if hidden; then
  say 'Cần quyền quản trị để biết máy đã khoá đủ chưa. Mời chạy lại với sudo.' \
    'Only root may ask whether all of it holds. Please run it again with sudo.'
  exit 3
fi
[ -n "$way" ] || exit 2
if grep -q '|open|recipe|' "$rows"; then exit 1; fi
if [ "$strict" = yes ] && grep -q '|open|hand|' "$rows"; then exit 1; fi
