-- Whoever has filled the register looks at it anew, so that the next search is planned by what is there now.
grant maintain on resident_records.resident_version, resident_records.resident, resident_records.search_person,
    resident_records.search_name, resident_records.search_address to ${app_role};
