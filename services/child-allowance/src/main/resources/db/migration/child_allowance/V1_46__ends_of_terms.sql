-- Terms that were stated in a claim and come to their end: a child's study abroad (児童手当法施行規則第1条), the designation of a
-- recipient by parents who are abroad (第1条の3).
alter table child_allowance.task drop constraint task_kind_check;
alter table child_allowance.task add constraint task_kind_check check (kind in (
    'extinction', 'decrease', 'increase', 'claim', 'rescission', 'apart', 'statement', 'restatement', 'count-end', 'unpaid',
    'study-end', 'designation-end'));

-- Few claims state one, and every morning asks for them.
create index claim_with_term on child_allowance.claim (municipality_code, claim_id)
    where state = 'registered' and (jsonb_path_exists(content, '$.children[*].study.leftOn')
        or jsonb_path_exists(content, '$.claimant.designation.until ? (@ != null)'));
