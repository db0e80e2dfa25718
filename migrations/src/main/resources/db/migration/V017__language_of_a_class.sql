-- In which language a class is written: that of what it was copied from. Until here, all of them were English.
set local lock_timeout = '5s';

alter table class_plan add column language text not null default 'en';
