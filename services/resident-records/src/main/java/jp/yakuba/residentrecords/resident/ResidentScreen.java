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
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.screens.Change;
import jp.yakuba.platform.screens.PersonHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.protection.AcknowledgementScreen;
import jp.yakuba.residentrecords.protection.ProtectedAccess;

/** The pages of one person: the record, and its history with any two versions side by side. */
@Path("/resident-records/residents/{number}")
@PermissionsAllowed("resident.view")
class ResidentScreen {

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
            Optional<UUID> movement) {}

    @CheckedTemplate(basePath = "resident")
    static class Templates {
        static native TemplateInstance record(
                PersonHeader person,
                List<ItemText> items,
                ResidentVersion row,
                List<OpenMovement> drafts,
                boolean returned);

        static native TemplateInstance history(
                PersonHeader person,
                ResidentVersion row,
                List<HistoryLine> lines,
                List<Change> changes,
                int before,
                int after,
                List<OpenMovement> drafts);
    }

    private final Database database;
    private final RecordViewing viewing;
    private final Residents residents;
    private final TakenBackMovements takenBack;
    private final ProtectedAccess access;
    private final OpenMovements openMovements;
    private final CurrentOperator operator;

    ResidentScreen(
            Database database,
            RecordViewing viewing,
            Residents residents,
            TakenBackMovements takenBack,
            ProtectedAccess access,
            OpenMovements openMovements,
            CurrentOperator operator) {
        this.access = access;
        this.openMovements = openMovements;
        this.database = database;
        this.viewing = viewing;
        this.residents = residents;
        this.takenBack = takenBack;
        this.operator = operator;
    }

    @GET
    public TemplateInstance record(@PathParam("number") String number, @Context UriInfo page) {
        return database.transact(operator.get(), work -> {
            var addressee = AddresseeNumber.parse(number);
            if (!access.isOpen(work, addressee)) {
                return AcknowledgementScreen.ask(addressee, page);
            }
            var record = viewing.newest(work, addressee);
            var items = record.texts().stream()
                    .filter(item -> !item.text().isEmpty())
                    .toList();
            var drafts = openMovements.of(work, List.of(addressee));
            return Templates.record(
                    header(work, record, drafts), items, record.row(), drafts, isReturned(work, record.row()));
        });
    }

    /** Whether the person lives here again after having left: then there is a 除票 of the time before, too. */
    @Requirement("001/1.1.5")
    private boolean isReturned(UnitOfWork work, ResidentVersion row) {
        return row.version() > 2
                && row.state() == ResidentState.RESIDENT
                && Stay.of(residents.versions(work, row.addresseeNumber())).size() > 1;
    }

    @GET
    @Path("/history")
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
            var lines = versions.stream()
                    .sorted(Comparator.comparing(
                                    (ViewedRecord version) -> version.row().version())
                            .reversed())
                    .map(version -> line(version, movement(work, version.row()), reversed))
                    .toList();
            var drafts = openMovements.of(work, List.of(addressee));
            return Templates.history(
                    header(work, newest, drafts),
                    newest.row(),
                    lines,
                    changes(versions.get(left - 1), versions.get(right - 1)),
                    left,
                    right,
                    drafts);
        });
    }

    private static PersonHeader header(UnitOfWork work, ViewedRecord record, List<OpenMovement> drafts) {
        return PersonHeaders.of(record, work.today())
                .and(OpenMovements.marks(drafts, record.row().addresseeNumber()));
    }

    private static int within(int version, List<ViewedRecord> versions) {
        return Math.clamp(version, 1, versions.size());
    }

    private Optional<UUID> movement(UnitOfWork work, ResidentVersion row) {
        return isReversal(row.movement().reason())
                ? Optional.empty()
                : residents.movementOf(work, row.addresseeNumber(), row.version());
    }

    private static HistoryLine line(ViewedRecord version, Optional<UUID> registered, Set<UUID> reversed) {
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
