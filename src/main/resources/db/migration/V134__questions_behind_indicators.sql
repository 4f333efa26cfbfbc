-- The question of a questionnaire from which a round's answers become an indicator's figures.
alter table reporting.indicator
    add column questionnaire  text,
    add column numerator_at   text,
    add column denominator_at text,
    add constraint indicator_question check
        ((questionnaire is null) = (numerator_at is null) and (denominator_at is null or numerator_at is not null));
comment on column reporting.indicator.questionnaire is 'its name in addresses';
comment on column reporting.indicator.numerator_at is 'a question, or a column of a table question after a dot';
