-- 職権による認定の取消し: a certification is taken back as an amendment of it is, by a decision of its own.
alter table child_allowance.amended drop constraint amended_kind_check;
alter table child_allowance.amended add constraint amended_kind_check
    check (kind in ('extinction', 'increase', 'decrease', 'rescission', 'annulment'));

-- What was decided after certifications and holds: neither taken back itself nor resting on a certification that was. Who takes
-- the annulment back lets all of it hold again.
create view child_allowance.holding_amendment with (security_invoker = true) as
select a.* from child_allowance.amended a
where a.kind <> 'rescission'
  and not exists (select from child_allowance.amended r
    where r.municipality_code = a.municipality_code and r.rescinds = a.amendment_id)
  and (a.kind = 'annulment' or not exists (
    select from child_allowance.amended n
    where n.municipality_code = a.municipality_code and n.claim_id = a.claim_id and n.kind = 'annulment'
      and not exists (select from child_allowance.amended r
        where r.municipality_code = n.municipality_code and r.rescinds = n.amendment_id)));
grant select on child_allowance.holding_amendment to ${app_role};
