#!/bin/sh
# A printer a test plays: the backend of a queue `stage:FOLDER`. It says what stands in FOLDER/says, a line as soon as it is there
# (STATE:, INFO:, as CUPS has it of every backend), until `end CODE`; then what it was given lies in FOLDER/job-N.pdf.
if [ $# -eq 0 ]; then
  echo 'direct stage "A stage" "A printer that is played"'
  exit 0
fi
folder=${DEVICE_URI#stage:}
heard=0
while :; do
  line=$(sed -n "$((heard + 1))p" "$folder/says")
  case "$line" in
    '') sleep 0.1 ;;
    'end '*)
      cat >"$folder/job-$1.part"
      mv "$folder/job-$1.part" "$folder/job-$1.pdf"
      exit "${line#end }"
      ;;
    *)
      echo "$line" >&2
      heard=$((heard + 1))
      ;;
  esac
done
