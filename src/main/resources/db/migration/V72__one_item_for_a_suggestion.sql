-- An item on an agenda came from one suggestion at most.
drop index meetings.suggestion_item_id_idx;
create unique index suggestion_item on meetings.suggestion (item_id) where item_id is not null;
