-- Makes the two roles and the database for a PostgreSQL 18 that Yakuba does not bring along. Run as a superuser:
--   psql -v owner_password=… -v app_password=… -f deploy/database.sql
-- The owner migrates (QUARKUS_FLYWAY_USERNAME); the application works (QUARKUS_DATASOURCE_USERNAME) and is bound by
-- row-level security: it owns no table and bypasses no policy.
create role yakuba_owner login nosuperuser nobypassrls password :'owner_password';
create role yakuba_app login nosuperuser nobypassrls password :'app_password';
create database yakuba owner yakuba_owner template template0 encoding 'UTF8' locale 'C.UTF-8';
-- The server's log would quote rows and statements that it refuses, with the name of whoever they are about.
alter database yakuba set log_error_verbosity = 'terse';
alter database yakuba set log_min_error_statement = 'panic';
