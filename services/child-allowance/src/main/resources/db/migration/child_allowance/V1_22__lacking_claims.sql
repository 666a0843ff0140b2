-- What a claim lacked when it was received: it is kept so that it can be decided against (却下). Facts, written once.

create table child_allowance.claim_lack
(
    municipality_code text not null default platform.current_municipality(),
    claim_id uuid not null,
    position integer not null,
    code text not null,
    severity text not null check (severity in ('ERROR', 'ALERT', 'INFO')),
    field text not null,
    message text not null,
    remedy text not null,
    primary key (municipality_code, claim_id, position),
    foreign key (municipality_code, claim_id) references child_allowance.claim
);
select platform.protect('child_allowance.claim_lack', 'SI');

create table child_allowance.amendment_lack
(
    municipality_code text not null default platform.current_municipality(),
    amendment_id uuid not null,
    position integer not null,
    code text not null,
    severity text not null check (severity in ('ERROR', 'ALERT', 'INFO')),
    field text not null,
    message text not null,
    remedy text not null,
    primary key (municipality_code, amendment_id, position),
    foreign key (municipality_code, amendment_id) references child_allowance.amendment
);
select platform.protect('child_allowance.amendment_lack', 'SI');

create table child_allowance.unpaid_claim_lack
(
    municipality_code text not null default platform.current_municipality(),
    unpaid_claim_id uuid not null,
    position integer not null,
    code text not null,
    severity text not null check (severity in ('ERROR', 'ALERT', 'INFO')),
    field text not null,
    message text not null,
    remedy text not null,
    primary key (municipality_code, unpaid_claim_id, position),
    foreign key (municipality_code, unpaid_claim_id) references child_allowance.unpaid_claim
);
select platform.protect('child_allowance.unpaid_claim_lack', 'SI');
