-- What studio_app may do with what studio_owner makes. Run once, after roles.sql:
--   psql -f rights.sql studio
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO studio_app;
ALTER DEFAULT PRIVILEGES FOR ROLE studio_owner IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO studio_app;
ALTER DEFAULT PRIVILEGES FOR ROLE studio_owner IN SCHEMA public
  GRANT USAGE, SELECT ON SEQUENCES TO studio_app;
