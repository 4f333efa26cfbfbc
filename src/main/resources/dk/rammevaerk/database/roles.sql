create role rammevaerk_owner login nosuperuser nocreatedb nocreaterole nobypassrls;

create role rammevaerk_app login nosuperuser nocreatedb nocreaterole nobypassrls;

create role rammevaerk_aggregator nologin nosuperuser nocreatedb nocreaterole nobypassrls;

grant rammevaerk_aggregator to rammevaerk_owner with inherit false, set true;

create database rammevaerk owner rammevaerk_owner template template0 encoding 'UTF8' locale_provider icu icu_locale 'da-DK';

alter database rammevaerk set default_text_search_config = 'pg_catalog.danish';

revoke all on database rammevaerk from public;

grant connect on database rammevaerk to rammevaerk_app;
