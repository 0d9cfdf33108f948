-- Work belongs to units and people that are on record. What a plan says before it is handed in may still be wrong: there the
-- kernel speaks, and the database holds only to who wrote it.
alter table service_point add foreign key (unit) references unit;
alter table tool add foreign key (unit) references unit;
alter table plan add foreign key (unit) references unit;
alter table plan add foreign key (planner) references person;
alter table ticket add foreign key (unit) references unit;
alter table ticket_number add foreign key (unit) references unit;
alter table evidence add foreign key (by) references person;
alter table answer add foreign key (person) references person;

create index ticket_by_end on ticket (window_to) where state in ('PERMITTED', 'WORKING', 'SUSPENDED');
