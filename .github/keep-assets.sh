#!/bin/sh
# Whoever opened a page before a new version was published still asks for the styles and the program of that page. Everything below assets/ has
# the hash of its bytes in its name, so the files of the last 30 days can stay beside the new ones: this fetches them from the published site.
#
#   keep-assets.sh DIST ADDRESS
#
# assets/published.txt says which files there are and when each was last a part of the site (seconds since 1970).
set -eu
assets=$1/assets
now=$(date +%s)
before=$(curl -fsS --max-time 60 "$2/assets/published.txt" 2>/dev/null || true)
(cd "$assets" && ls) | sed "s/^/$now /" > "$1/published.new"
echo "$before" | while read -r day name; do
  case "$name" in '' | */* | published.txt) continue ;; esac
  [ $((now - day)) -le 2592000 ] && [ ! -e "$assets/$name" ] || continue
  # A file that cannot be fetched is not worth a version that is not published.
  if curl -fsS --max-time 60 -o "$assets/$name" "$2/assets/$name"; then echo "$day $name" >> "$1/published.new"; else rm -f "$assets/$name"; fi
done
mv "$1/published.new" "$assets/published.txt"
