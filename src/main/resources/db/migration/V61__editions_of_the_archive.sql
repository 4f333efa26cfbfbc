-- What was read in before there were editions becomes the first edition of its meeting.
insert into meetings.edition (meeting_id, kind, number, content, made_at, made_by, published_at, published_by)
select meeting.id, document_kind, 1,
       jsonb_build_object(
           'remarks', remarks,
           'attendances', coalesce((
               select jsonb_agg(jsonb_build_object('id', attendance.id, 'kind', kind, 'apology', apology, 'name', name,
                   'organisation', organisation, 'role', role) order by ordinal)
               from meetings.attendance where attendance.meeting_id = meeting.id), '[]'),
           'items', coalesce((
               select jsonb_agg(jsonb_build_object('id', jsonb_build_object('value', item.id), 'number', number,
                   'section', section, 'title', title, 'timeSlot', time_slot, 'presenters', to_jsonb(presenters),
                   'recommendations', to_jsonb(recommendations), 'caseStatement', case_statement,
                   'attachments', coalesce((
                       select jsonb_agg(jsonb_build_object('id', jsonb_build_object('value', attachment.id),
                           'number', attachment.number, 'title', attachment.title) order by attachment.ordinal)
                       from meetings.attachment where attachment.item_id = item.id), '[]'),
                   'minutes', minutes, 'decisions', '[]'::jsonb, 'withdrawn', false) order by item.ordinal)
               from meetings.item where item.meeting_id = meeting.id), '[]')),
       coalesce(published_at, now()), 'system:migration', published_at, published_by
from meetings.meeting;

update meetings.meeting set state = 'SENT', published_at = null, published_by = null where document_kind = 'AGENDA';
update meetings.meeting set state = 'APPROVED' where document_kind = 'MINUTES' and state = 'HELD';
update meetings.item set sent = true;
update meetings.attachment set sent = true;

alter table meetings.meeting drop column document_kind, drop column published_at, drop column published_by;
