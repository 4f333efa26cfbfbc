-- A task that comes again keeps the day of the month that was wished, also after a shorter month.
alter table cases.task add column day_of_month integer check (day_of_month between 1 and 31);
comment on column cases.task.day_of_month is 'the day on which it comes again, 31 for the last of each month';
update cases.task set day_of_month = case
    when extract(day from due + 1) = 1 then 31
    else extract(day from due)
end
where every_months is not null and due is not null;

create index on cases.decision (item_id, ordinal);
