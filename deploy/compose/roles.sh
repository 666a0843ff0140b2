#!/bin/sh
# Run once by the database's image, when its volume is new: the two roles and the database.
set -e
psql --username postgres -v ON_ERROR_STOP=1 -v owner_password="$(cat /run/secrets/owner)" \
  -v app_password="$(cat /run/secrets/app)" -f /yakuba/database.sql
