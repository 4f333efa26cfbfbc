-- A token and what it opens stand as they were made: the program can only close one.
revoke update, delete, truncate on api.token, api.token_grant from rammevaerk_app;
grant update (revoked_at, revoked_by) on api.token to rammevaerk_app;
