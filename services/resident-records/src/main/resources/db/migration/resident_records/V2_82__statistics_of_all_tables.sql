-- Whatever an import fills is looked at when it ends (V2_55): places, numbers and households as well, by which each measure,
-- each new number and each household is looked up.
grant maintain on resident_records.told_place, resident_records.number_holder, resident_records.household_without_head,
    platform.individual_number_holder to ${app_role};
