#!/bin/sh
# Locks a Linux machine down for Góc Số, or puts back what was there before. docs/install.md says what this does and does not lock.
#
#   lock.sh --way cage --program /opt/goc-so/goc-so      the Electron host
#   lock.sh --way openbox --program /usr/bin/goc-so      the web host
#   lock.sh --undo
#
# --user NAME    whose session it is (goc-so); made without a password, removed again by --undo if it was made here
# --root DIR     a tree instead of this machine: nothing is started, no user is made (an image, a test)
# --dry-run      says what it would do
#
# What was there before is kept in /var/lib/goc-so-lock, which only root may write. May be run again at any time.
set -eu
umask 022
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=common.sh
. "$here/common.sh"

way='' user='' program='' root='' undo=no dry=no
usage() {
  sed -n '2,12s/^# \{0,1\}//p' "$0" >&2
  exit 2
}
while [ $# -gt 0 ]; do
  case $1 in
    --way | --user | --program | --root)
      [ $# -ge 2 ] || usage
      case $1 in
        --way) way=$2 ;;
        --user) user=$2 ;;
        --program) program=$2 ;;
        --root) root=${2%/} ;;
      esac
      shift
      ;;
    --undo) undo=yes ;;
    --dry-run) dry=yes ;;
    *) usage ;;
  esac
  shift
done

refuse() {
  say "$1" "$2"
  exit 3
}

live() {
  [ -z "$root" ]
}

# Does it, or only says so.
act() {
  if [ "$dry" = yes ]; then
    printf 'would: %s\n' "$*"
  else
    "$@"
  fi
}

if live && [ "$(id -u)" -ne 0 ] && [ "$dry" = no ]; then
  refuse 'Cần quyền quản trị. Mời chạy lại với sudo.' 'This needs root. Please run it again with sudo.'
fi
if [ -n "$root" ] && [ ! -d "$root" ]; then
  refuse "Không có thư mục $root." "There is no folder $root."
fi
state=$(state_folder)

# --- keeping what was there -------------------------------------------------------------------------------------------------

note() {
  printf '%s %s\n' "$1" "$2" >>"$state/list"
}

# Makes the folders above a place, and notes those that were not there.
make_folder() {
  [ ! -d "$root$1" ] || return 0
  make_folder "$(dirname -- "$1")"
  [ "$dry" = yes ] || note folder "$1"
  act mkdir "$root$1"
}

# Keeps what is at a place, once: run again, it must not take our own file for what was there.
keep() {
  [ "$dry" = no ] || return 0
  if grep -q -x -F -e "absent $1" -e "kept $1" "$state/list"; then return 0; fi
  if [ -e "$root$1" ] || [ -L "$root$1" ]; then
    mkdir -p "$state/was$(dirname -- "$1")"
    cp -a "$root$1" "$state/was$1"
    note kept "$1"
  else
    note absent "$1"
  fi
}

lay_file() {
  if [ -f "$root$3" ] && [ ! -L "$root$3" ] && rendered "$2" | cmp -s - "$root$3"; then
    act chmod "$1" "$root$3"
    return 0
  fi
  make_folder "$(dirname -- "$3")"
  keep "$3"
  if [ "$dry" = yes ]; then
    printf 'would: write %s\n' "$root$3"
    return 0
  fi
  rm -f "$root$3.new"
  rendered "$2" >"$root$3.new"
  chmod "$1" "$root$3.new"
  mv -f "$root$3.new" "$root$3"
}

lay_link() {
  if [ -L "$root$2" ] && [ "$(readlink "$root$2")" = "$1" ]; then return 0; fi
  make_folder "$(dirname -- "$2")"
  keep "$2"
  act rm -f "$root$2"
  act ln -s "$1" "$root$2"
}

# --- the user ---------------------------------------------------------------------------------------------------------------

# The kiosk runs as a user that can do nothing else: no password, no shell, no rights of an administrator.
may_be_kiosk() {
  id -u "$user" >/dev/null 2>&1 || return 0
  if [ "$(id -u "$user")" -eq 0 ] || id -nG "$user" | tr ' ' '\n' | grep -q -x -E 'root|sudo|wheel|adm|disk|docker|shadow'; then
    refuse "Người dùng $user có quyền quản trị. Mời chọn tên khác bằng --user." \
      "The user $user has rights of an administrator. Please name another with --user."
  fi
}

make_user() {
  live || return 0
  if ! id -u "$user" >/dev/null 2>&1; then
    act useradd --create-home --home-dir "/home/$user" --user-group --shell /usr/sbin/nologin --comment 'Goc So kiosk' "$user"
    [ "$dry" = yes ] || printf '%s\n' "$user" >"$state/made-user"
  fi
  # A thermal printer on a cable belongs to the group lp.
  if getent group lp >/dev/null && ! id -nG "$user" 2>/dev/null | tr ' ' '\n' | grep -q -x lp; then
    act usermod -aG lp "$user"
    [ "$dry" = yes ] || printf '%s\n' "$user" >"$state/joined-lp"
  fi
}

# What cannot be taken back here is said, and the rest is undone all the same.
remove_user() {
  live || return 0
  if [ -s "$state/made-user" ]; then
    made=$(cat "$state/made-user")
    id -u "$made" >/dev/null 2>&1 || return 0
    # Its session has a manager of its own, which outlives the kiosk for a while: a user who still runs something cannot be removed.
    act systemctl stop "user@$(id -u "$made").service" || true
    if act userdel "$made"; then
      act rm -rf "/home/$made"
    else
      say "Chưa xoá được người dùng $made. Mời khởi động lại máy rồi chạy: sudo userdel -r $made" \
        "The user $made could not be removed. Please restart the machine, then run: sudo userdel -r $made"
    fi
  elif [ -s "$state/joined-lp" ]; then
    joined=$(cat "$state/joined-lp")
    act gpasswd -d "$joined" lp || say "Người dùng $joined còn trong nhóm lp." "The user $joined is still in the group lp."
  fi
}

# --- the pages of CUPS ------------------------------------------------------------------------------------------------------

# The policy of the browser allows this machine by its address, whatever the port: the printers could be set up from such a page.
hide_cups_pages() {
  if no_cups_pages || ! command -v cupsctl >/dev/null 2>&1; then return 0; fi
  [ "$dry" = yes ] || touch "$state/hid-cups-pages"
  act cupsctl WebInterface=no ||
    say 'Chưa tắt được trang web của CUPS. Mời chạy: sudo cupsctl WebInterface=no' \
      'The pages of CUPS could not be switched off. Please run: sudo cupsctl WebInterface=no'
}

show_cups_pages() {
  live && [ -e "$state/hid-cups-pages" ] || return 0
  act cupsctl WebInterface=yes ||
    say 'Chưa bật lại được trang web của CUPS. Mời chạy: sudo cupsctl WebInterface=yes' \
      'The pages of CUPS could not be switched on again. Please run: sudo cupsctl WebInterface=yes'
}

# --- both ways --------------------------------------------------------------------------------------------------------------

needs() {
  command -v "$1" >/dev/null 2>&1 || refuse "Máy chưa có $1. Mời cài: apt-get install $2" "$1 is missing. Please install it: apt-get install $2"
}

lock() {
  was_way=$(chosen way)
  case $way in cage | openbox) ;; *) usage ;; esac
  if [ -n "$was_way" ] && [ "$was_way" != "$way" ]; then
    refuse "Máy đang khoá theo cách $was_way. Mời mở khoá trước: lock.sh --undo" \
      "This machine is locked the other way ($was_way). Please undo that first: lock.sh --undo"
  fi
  was_user=$(chosen user)
  if [ -n "$was_user" ] && [ -n "$user" ] && [ "$user" != "$was_user" ]; then
    refuse "Máy đang khoá cho người dùng $was_user. Mời mở khoá trước: lock.sh --undo" \
      "This machine is locked for the user $was_user. Please undo that first: lock.sh --undo"
  fi
  user=${user:-${was_user:-goc-so}}
  program=${program:-$(chosen program)}
  plain_user "$user" || refuse "Tên người dùng không dùng được: $user" "This cannot be the name of a user: $user"
  plain_program "$program" || refuse 'Mời cho biết chương trình bằng --program /đường/dẫn.' \
    'Please name the program with --program /its/path (letters, digits, dot, dash).'
  if live; then
    [ -d /run/systemd/system ] || refuse 'Máy này không dùng systemd.' 'This machine does not run systemd.'
    may_be_kiosk
    [ -x "$program" ] || refuse "Không có chương trình $program." "There is no program $program."
    if [ "$way" = cage ]; then
      needs cage 'cage xwayland'
      # cage does not start without it, and its package does not bring it.
      needs Xwayland xwayland
    else
      needs xinit 'xinit xserver-xorg x11-xserver-utils x11-utils x11-xkb-utils xinput openbox'
      needs openbox openbox
      needs xprop x11-utils
    fi
  fi

  if [ "$dry" = no ]; then
    mkdir -p "$state"
    chmod 0700 "$state"
    touch "$state/list"
    printf '%s\n' "$way" >"$state/way"
    printf '%s\n' "$user" >"$state/user"
    printf '%s\n' "$program" >"$state/program"
  fi
  make_user
  for_way files.list | while read -r mode file place; do lay_file "$mode" "$file" "$place"; done
  for_way links.list | while read -r target place; do lay_link "$target" "$place"; done
  act sync
  if live; then
    act systemctl daemon-reload
    act udevadm control --reload
    act sysctl -q -p /etc/sysctl.d/60-goc-so.conf
    hide_cups_pages
  fi
  say 'Đã khoá. Khởi động lại máy để vào Góc Số. Kiểm tra bằng check-lock.sh.' \
    'Locked. Restart the machine to enter the kiosk. check-lock.sh says what holds.'
}

put_back() {
  case $1 in
    folder) [ ! -d "$root$2" ] || act rmdir "$root$2" 2>/dev/null || true ;;
    absent) act rm -f "$root$2" ;;
    kept)
      act rm -f "$root$2"
      act cp -a "$state/was$2" "$root$2"
      ;;
  esac
}

unlock() {
  if [ ! -f "$state/list" ]; then
    say 'Máy này chưa khoá, không có gì để mở.' 'This machine is not locked; there is nothing to undo.'
    return 0
  fi
  if live; then act systemctl stop "goc-so-$(chosen way).service" || true; fi
  # Last laid, first taken away: a folder is empty when its turn comes.
  sed -n '1!G;h;$p' "$state/list" | while read -r kind place; do put_back "$kind" "$place"; done
  show_cups_pages
  remove_user
  act rm -rf "$state"
  act sync
  if live; then
    act systemctl daemon-reload
    act udevadm control --reload
  fi
  say 'Đã mở khoá. Khởi động lại máy. Dữ liệu ở /var/lib/goc-so còn nguyên.' \
    'Undone. Restart the machine. The data in /var/lib/goc-so is as it was.'
}

if [ "$undo" = yes ]; then unlock; else lock; fi
