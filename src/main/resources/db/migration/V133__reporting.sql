-- Reporting rounds, questionnaires, responses and indicators.
create schema reporting;
