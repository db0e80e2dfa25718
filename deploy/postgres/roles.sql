-- The studio's two roles and its database. Run once, as a superuser:
--   psql -v owner_password=… -v app_password=… -f roles.sql postgres
-- studio_owner changes the schema (Flyway); studio_app, as which the server works, may not.
CREATE ROLE studio_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE studio_app LOGIN PASSWORD :'app_password';
CREATE DATABASE studio OWNER studio_owner;
REVOKE ALL ON DATABASE studio FROM PUBLIC;
GRANT CONNECT ON DATABASE studio TO studio_app;
