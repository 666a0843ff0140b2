-- 却下: claims that were decided against.

alter table child_allowance.claim drop constraint claim_state_check;
alter table child_allowance.claim add constraint claim_state_check
    check (state in ('draft', 'reviewed', 'registered', 'rejected', 'returned', 'withdrawn'));

-- That a claim was decided against, and the reason that the claimant is told. A fact, written once.
create table child_allowance.rejection
(
    municipality_code text not null default platform.current_municipality(),
    claim_id uuid not null,
    addressee_number text not null,
    reason text not null check (reason <> ''),
    decided_on date not null,
    primary key (municipality_code, claim_id),
    foreign key (municipality_code, claim_id) references child_allowance.claim
);
select platform.protect('child_allowance.rejection', 'SI');
create index rejection_of_claimant on child_allowance.rejection (municipality_code, addressee_number);
