-- What was found at a customer before is asked for whenever somebody plans work there.
create index plan_by_customer on plan (customer, window_from);
