-- Rounds came after the indicators that take their answers in: from now on they are rounds and questionnaires there are.
alter table reporting.tally
    add constraint tally_source_round foreign key (source_round) references reporting.round;
alter table reporting.indicator
    add constraint indicator_questionnaire foreign key (questionnaire) references reporting.questionnaire (slug);
alter table reporting.round
    add constraint round_case_number check (case_number ~ '^[0-9]{4}-[1-9][0-9]*$');
