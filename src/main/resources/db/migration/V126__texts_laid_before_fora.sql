-- A forum approves the text that lies before it, so what it decided before that day was about another text.
alter table inquiries.hearing_response add column laid_on date;
update inquiries.hearing_response response set laid_on = coalesce(
    (select (max(made_at) at time zone 'Europe/Copenhagen')::date
     from inquiries.response_version version where version.response_id = response.id),
    sent_on,
    current_date)
where state in ('IN_APPROVAL', 'SENT');
alter table inquiries.hearing_response
    add constraint response_laid check ((state in ('IN_APPROVAL', 'SENT')) = (laid_on is not null));
