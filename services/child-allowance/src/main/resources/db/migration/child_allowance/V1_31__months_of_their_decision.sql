-- The months of a decision on unpaid allowance are those of the dead and of the child for whom it was taken.
alter table child_allowance.unpaid_decision
    add constraint unpaid_decision_of unique (municipality_code, unpaid_claim_id, deceased, child);
alter table child_allowance.unpaid_month
    add constraint unpaid_month_of_its_decision foreign key (municipality_code, unpaid_claim_id, deceased, child)
        references child_allowance.unpaid_decision (municipality_code, unpaid_claim_id, deceased, child);
