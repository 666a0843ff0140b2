package jp.yakuba.residentrecords.resident;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.screens.Change;
import jp.yakuba.platform.screens.PersonHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.protection.AcknowledgementScreen;
import jp.yakuba.residentrecords.protection.ProtectedAccess;

/** The history of a person, with any two versions side by side. */
@Path("/resident-records/residents/{number}/history")
@PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
class HistoryScreen {

    /** One line of the history. */
    public record HistoryLine(
            int version,
            String reason,
            String movementDate,
            String notificationDate,
            String processingDate,
            String place,
            String operator,
            String note,
            boolean takenBack,
            Optional<MovementId> movement) {}

    /**
     * The lines of one stay, the newest first.
     *
     * @param heading which stay it is; empty where the person has lived here once only
     */
    public record StayLines(String heading, List<HistoryLine> lines) {}

    @CheckedTemplate(basePath = "resident")
    static class Templates {
        static native TemplateInstance history(
                PersonHeader person,
                ResidentVersion row,
                List<StayLines> stays,
                List<Change> changes,
                int before,
                int after,
                String compared,
                List<OpenMovement> drafts);
    }

    private final Database database;
    private final RecordViewing viewing;
    private final Residents residents;
    private final TakenBackMovements takenBack;
    private final OwnHeader headers;
    private final ProtectedAccess access;
    private final OpenMovements openMovements;
    private final CurrentOperator operator;

    HistoryScreen(
            Database database,
            RecordViewing viewing,
            Residents residents,
            TakenBackMovements takenBack,
            OwnHeader headers,
            ProtectedAccess access,
            OpenMovements openMovements,
            CurrentOperator operator) {
        this.database = database;
        this.viewing = viewing;
        this.residents = residents;
        this.takenBack = takenBack;
        this.headers = headers;
        this.access = access;
        this.openMovements = openMovements;
        this.operator = operator;
    }

    @GET
    @Requirement({"001/2.2.1", "001/1.2.1"})
    public TemplateInstance history(
            @PathParam("number") String number,
            @QueryParam("before") @DefaultValue("0") int before,
            @QueryParam("after") @DefaultValue("0") int after,
            @Context UriInfo page) {
        return database.transact(operator.get(), work -> {
            var addressee = AddresseeNumber.parse(number);
            if (!access.isOpen(work, addressee)) {
                return AcknowledgementScreen.ask(addressee, page);
            }
            var versions = viewing.versions(work, addressee);
            var newest = versions.getLast();
            var right = within(after == 0 ? versions.size() : after, versions);
            var left = within(before == 0 ? Math.max(1, right - 1) : before, versions);
            var reversed = takenBack.of(work, addressee);
            var was = versions.get(left - 1);
            var is = versions.get(right - 1);
            var drafts = openMovements.of(work, List.of(addressee));
            return Templates.history(
                    headers.of(work, newest.record(), drafts),
                    newest.row(),
                    byStay(versions, version -> line(version.record(), movement(work, version.row()), reversed)),
                    changes(was.record(), is.record()),
                    left,
                    right,
                    compared(was, is),
                    drafts);
        });
    }

    /** The newest stay first; what a former one says is not where the person lives now. */
    private static List<StayLines> byStay(List<ViewedVersion> versions, Function<ViewedVersion, HistoryLine> line) {
        var several = versions.getLast().stay() > 1;
        var stays = new ArrayList<StayLines>();
        for (var stay = versions.getLast().stay(); stay > 0; stay--) {
            var number = stay;
            var own = versions.stream()
                    .filter(version -> version.stay() == number)
                    .toList()
                    .reversed();
            stays.add(new StayLines(
                    several ? own.getFirst().stayWithDays() : "",
                    own.stream().map(line).toList()));
        }
        return stays;
    }

    private static String compared(ViewedVersion was, ViewedVersion is) {
        return was.stay() == is.stay() && !was.former()
                ? "履歴" + was.row().version() + "と履歴" + is.row().version()
                : "履歴" + was.row().version() + "［" + was.stayInWords() + "］と履歴"
                        + is.row().version() + "［" + is.stayInWords() + "］";
    }

    private static int within(int version, List<ViewedVersion> versions) {
        return Math.clamp(version, 1, versions.size());
    }

    private Optional<MovementId> movement(UnitOfWork work, ResidentVersion row) {
        return isReversal(row.movement().reason())
                ? Optional.empty()
                : residents.movementOf(work, row.addresseeNumber(), row.version());
    }

    private static HistoryLine line(ViewedRecord version, Optional<MovementId> registered, Set<MovementId> reversed) {
        var row = version.row();
        var movement = row.movement();
        return new HistoryLine(
                row.version(),
                Texts.name("movement-reason", movement.reason()),
                movement.date().display(DateStyle.WAREKI),
                Texts.wareki(movement.notificationDate()),
                Texts.wareki(movement.processingDate()),
                Texts.orEmpty(movement.place()),
                Texts.orEmpty(movement.operatorId()),
                version.note(),
                registered.filter(reversed::contains).isPresent(),
                registered.filter(id -> !reversed.contains(id)));
    }

    private static boolean isReversal(MovementReason reason) {
        return switch (reason) {
            case REVERSAL_INCREASE, REVERSAL_DECREASE, REVERSAL_CORRECTION -> true;
            default -> false;
        };
    }

    /** Every item that one of the two has, the changed ones first and marked by the screen. */
    static List<Change> changes(ViewedRecord before, ViewedRecord after) {
        var left = before.texts();
        var right = after.texts();
        var changes = new ArrayList<Change>();
        for (var i = 0; i < left.size(); i++) {
            var was = left.get(i);
            var is = right.get(i);
            if (!was.text().isEmpty() || !is.text().isEmpty()) {
                changes.add(new Change(was.item(), was.text(), is.text(), true));
            }
        }
        changes.sort(Comparator.comparing(Change::changed).reversed());
        return changes;
    }
}
