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
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.resident.PersonHeaders;
import jp.yakuba.residentrecords.resident.Texts;
import org.jspecify.annotations.Nullable;

/**
 * 世帯主のいない世帯 (4.0.5): whom the desk asks for a 世帯主変更, each with the member to whom it writes: the first of those
 * who stayed, in the order of the record from before the head left (5.2). No address: that is on the household's page.
 */
@Path("/resident-records/households-without-head")
@PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
@Requirement({"001/4.0.5", "001/1.1.10"})
class HeadlessHouseholds {

    private static final int PAGE = 50;

    /**
     * One household as shown.
     *
     * @param headOnRecord whom the records still name as 世帯主; empty where they name nobody
     */
    public record Row(
            String household, String addressee, String name, int members, String headOnRecord, String since) {}

    @CheckedTemplate(basePath = "household")
    static class Templates {
        static native TemplateInstance withoutHead(List<Row> lines, @Nullable String next, boolean later);
    }

    private final Database database;
    private final HouseholdsWithoutHead headless;
    private final Audit audit;
    private final CurrentOperator operator;

    HeadlessHouseholds(Database database, HouseholdsWithoutHead headless, Audit audit, CurrentOperator operator) {
        this.database = database;
        this.headless = headless;
        this.audit = audit;
        this.operator = operator;
    }

    @GET
    public TemplateInstance list(@QueryParam("page") @DefaultValue("") String after) {
        return database.transact(operator.get(), work -> {
            var found = headless.behind(work, after, PAGE + 1).stream()
                    .map(HeadlessHouseholds::row)
                    .toList();
            var shown = found.subList(0, Math.min(PAGE, found.size()));
            audit.record(
                    work,
                    AuditEntry.of(RecordsOperation.HOUSEHOLD_WITHOUT_HEAD)
                            .addressees(shown.stream()
                                    .map(line -> new AddresseeNumber(line.addressee()))
                                    .toList()));
            return Templates.withoutHead(
                    shown, found.size() > PAGE ? shown.getLast().household() : null, !after.isEmpty());
        });
    }

    private static Row row(HouseholdsWithoutHead.Line line) {
        var first = line.members().getFirst().row();
        return new Row(
                line.number().value(),
                first.addresseeNumber().value(),
                PersonHeaders.name(first),
                line.members().size(),
                line.headOnRecord(),
                Texts.wareki(first.movement().processingDate()));
    }
}
