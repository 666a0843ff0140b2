package jp.yakuba.residentrecords.household;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.Texts;
import org.jspecify.annotations.Nullable;

/**
 * 世帯主のいない世帯 (4.0.5): whom the desk asks for a 世帯主変更, each with the member to whom it writes: the first of those
 * who stayed, in the order of the record from before the head left (5.2). No address: that is on the household's page.
 */
@Path("/resident-records/households-without-head")
@PermissionsAllowed("resident.view")
@Requirement({"001/4.0.5", "001/1.1.10"})
class HeadlessHouseholds {

    private static final int PAGE = 50;

    /** One household as shown. */
    public record Line(String household, String addressee, String name, int members, String since) {}

    @CheckedTemplate(basePath = "household")
    static class Templates {
        static native TemplateInstance withoutHead(List<Line> lines, @Nullable String next, boolean later);
    }

    private final Database database;
    private final Audit audit;
    private final CurrentOperator operator;

    HeadlessHouseholds(Database database, Audit audit, CurrentOperator operator) {
        this.database = database;
        this.audit = audit;
        this.operator = operator;
    }

    @GET
    public TemplateInstance list(@QueryParam("page") @DefaultValue("") String after) {
        return database.transact(operator.get(), work -> {
            var found = behind(work, after);
            var shown = found.subList(0, Math.min(PAGE, found.size()));
            audit.record(
                    work,
                    AuditEntry.of("household.without-head")
                            .addressees(shown.stream()
                                    .map(line -> new AddresseeNumber(line.addressee()))
                                    .toList()));
            return Templates.withoutHead(
                    shown, found.size() > PAGE ? shown.getLast().household() : null, !after.isEmpty());
        });
    }

    private static List<Line> behind(UnitOfWork work, String household) {
        return work.sql()
                .createQuery("""
                        with headless as (
                            select household_number, count(*)::integer as members from resident_records.resident
                            where municipality_code = :municipality and state = '1' and household_number > :behind
                            group by household_number having not bool_or(is_head)
                            order by household_number limit :limit)
                        select distinct on (h.household_number)
                            h.household_number, r.addressee_number, v.names_full, h.members, v.movement_processing_date
                        from headless h
                             join resident_records.resident r on r.municipality_code = :municipality
                                 and r.household_number = h.household_number and r.state = '1'
                             join resident_records.resident_version v on v.municipality_code = :municipality
                                 and v.addressee_number = r.addressee_number and v.version = r.version
                        order by h.household_number, v.display_order nulls last, r.addressee_number
                        """)
                .bind("municipality", work.municipality().value())
                .bind("behind", household)
                .bind("limit", PAGE + 1)
                .map((row, context) -> new Line(
                        row.getString("household_number"),
                        row.getString("addressee_number"),
                        row.getString("names_full") == null ? "（氏名空欄）" : row.getString("names_full"),
                        row.getInt("members"),
                        Texts.wareki(row.getDate("movement_processing_date").toLocalDate())))
                .list();
    }
}
