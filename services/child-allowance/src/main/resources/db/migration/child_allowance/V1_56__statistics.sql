-- What PostgreSQL plans by is looked at anew once the lines of a run are there: it does so by itself, but minutes later.
grant maintain on child_allowance.payment_line, child_allowance.recipient_account to ${app_role};
