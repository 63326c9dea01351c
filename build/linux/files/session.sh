#!/bin/sh
# The X11 session of the kiosk: no blanking, no keys of the server, a window manager without keys, then the program.
set -u
xset s off s noblank -dpms
# Ctrl+Alt+F1 and Ctrl+Alt+Backspace are keys of the layout; xorg.conf.d forbids them as well.
setxkbmap -option '' -option srvrkeys:none

if [ -n "${GOC_SO_ROTATE:-}" ] && [ -n "${GOC_SO_OUTPUT:-}" ]; then
  xrandr --output "$GOC_SO_OUTPUT" --rotate "$GOC_SO_ROTATE"
fi
# Works out the matrix of the touch screen from where its picture is.
if [ -n "${GOC_SO_TOUCH:-}" ] && [ -n "${GOC_SO_OUTPUT:-}" ]; then
  xinput map-to-output "$GOC_SO_TOUCH" "$GOC_SO_OUTPUT"
fi

openbox --config-file "${GOC_SO_OPENBOX:-/etc/goc-so/openbox.xml}" &
# Without a window manager the full screen covers a part of it: wait until there is one, five seconds at most.
tries=0
while [ "$tries" -lt 50 ] && ! xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; do
  sleep 0.1
  tries=$((tries + 1))
done
exec "$@"
