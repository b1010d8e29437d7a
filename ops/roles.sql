-- The two roles of a database: one that owns the schema and takes migrations, one that the server works as. Whoever has
-- taken over the server can read and write rows, and cannot drop, alter or make a table, or read what is not the schema's.
-- Run once as an administrator, connected to the empty database:
--
--     psql --set ON_ERROR_STOP=1 --file ops/roles.sql "$ADMIN_URL"
--
-- then give each role a password (\password spotter_owner, \password spotter_app) and start the server with
-- DATABASE_URL of spotter_app and MIGRATION_DATABASE_URL of spotter_owner. The server itself needs the latter only where it
-- migrates when it starts; elsewhere only `make migrate` does.

create role spotter_owner login nosuperuser nocreatedb nocreaterole;
create role spotter_app login nosuperuser nocreatedb nocreaterole;

alter schema public owner to spotter_owner;
revoke all on schema public from public;
grant usage on schema public to spotter_app;

-- For every table that a migration makes from now on. No truncate, no references, no trigger.
alter default privileges for role spotter_owner in schema public
  grant select, insert, update, delete on tables to spotter_app;
alter default privileges for role spotter_owner in schema public
  grant usage on sequences to spotter_app;

-- Neither of them makes temporary tables, which would hide those of the schema.
do $$ begin
  execute format('revoke temporary, create on database %I from public', current_database());
  execute format('grant connect, create on database %I to spotter_owner', current_database());
  execute format('grant connect on database %I to spotter_app', current_database());
end $$;
