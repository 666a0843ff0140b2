-- Taking a code locks its row first, and whoever locks a row needs the right to update it.
grant update on resident_records.unused_resident_record_code to yakuba_app;
