package jp.yakuba.residentrecords.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * What PostgreSQL knows of the tables of the register and plans by. It renews that by itself, but minutes after much has been
 * written; the counter does not wait so long.
 */
@ApplicationScoped
public class RegisterStatistics {

    private static final String TABLES = """
            resident_records.resident_version, resident_records.resident, resident_records.search_person,
            resident_records.search_name, resident_records.search_address, resident_records.told_place,
            resident_records.number_holder, resident_records.household_without_head, platform.individual_number,
            platform.individual_number_holder""";

    /** Looks at the tables anew, with what this unit of work has written. */
    public void renew(UnitOfWork work) {
        work.sql().execute("analyze " + TABLES);
    }
}
