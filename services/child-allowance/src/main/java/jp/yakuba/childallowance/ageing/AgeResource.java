package jp.yakuba.childallowance.ageing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose amount falls or ends with a month, over REST. */
@Path("/child-allowance/v1/age-revisions")
@Produces(MediaType.APPLICATION_JSON)
class AgeResource {

    private final Database database;
    private final AgeDesk desk;
    private final CurrentOperator operator;

    AgeResource(Database database, AgeDesk desk, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.operator = operator;
    }

    /**
     * That less is due to a recipient from a month on, or nothing.
     *
     * @param id of the decision; missing while it is not decided on
     * @param before in yen, what is due for the month before
     * @param after what is due for the month; nought where the allowance ends
     * @param decidedOn the day of the decision
     */
    @Schema(name = "AgeRevision")
    record Answer(
            @Nullable AgeRevisionId id,
            AddresseeNumber recipient,
            YearMonth month,
            long before,
            long after,
            List<AgedChild> children,
            @Nullable LocalDate decidedOn) {

        static Answer of(AgeFall fall) {
            return new Answer(
                    fall.revision(),
                    fall.recipient(),
                    fall.month(),
                    fall.before(),
                    fall.after(),
                    fall.children().stream()
                            .map(aged -> new AgedChild(aged.child(), aged.cause()))
                            .toList(),
                    fall.decidedOn());
        }
    }

    /** A child, and the age that it has reached. */
    @Schema(name = "AgedChild")
    record AgedChild(AddresseeNumber child, AgeCause cause) {}

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Operation(operationId = "listAgeRevisions")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<Answer> list(@QueryParam("month") @Nullable String month, @BeanParam PageRequest page) {
        var asked = month == null ? null : Parameters.value("month", month, AgeDesk::month);
        var after = page.cursor(1).map(cursor -> cursor.keys().getFirst()).orElse("");
        return database.transact(operator.get(), (UnitOfWork work) -> Page.of(
                        desk.list(
                                work,
                                Objects.requireNonNullElseGet(asked, () -> YearMonth.from(work.today())),
                                after,
                                page.fetch()),
                        page,
                        fall -> Cursor.after(fall.recipient()))
                .map(Answer::of));
    }
}
