package jp.yakuba.residentrecords.resident;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.screens.PeopleStrip;
import jp.yakuba.platform.screens.PersonHeader;
import jp.yakuba.platform.screens.Sheet;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.protection.AcknowledgementScreen;
import jp.yakuba.residentrecords.protection.ProtectedAccess;

/** The page of one person: the record as its paper original, and the household beside it. */
@Path("/resident-records/residents/{number}")
@PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
class ResidentScreen {

    @CheckedTemplate(basePath = "resident")
    static class Templates {
        static native TemplateInstance record(
                PersonHeader person,
                Sheet sheet,
                PeopleStrip household,
                ResidentVersion row,
                List<OpenMovement> drafts,
                List<MovementButton> movements,
                boolean returned);
    }

    private final Database database;
    private final RecordViewing viewing;
    private final Residents residents;
    private final OwnHeader headers;
    private final HouseholdBeside household;
    private final ProtectedAccess access;
    private final OpenMovements openMovements;
    private final MovementButtons buttons;
    private final CurrentOperator operator;

    ResidentScreen(
            Database database,
            RecordViewing viewing,
            Residents residents,
            OwnHeader headers,
            HouseholdBeside household,
            ProtectedAccess access,
            OpenMovements openMovements,
            MovementButtons buttons,
            CurrentOperator operator) {
        this.database = database;
        this.viewing = viewing;
        this.residents = residents;
        this.headers = headers;
        this.household = household;
        this.access = access;
        this.openMovements = openMovements;
        this.buttons = buttons;
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
            var versions = versions(work, record.row());
            var drafts = openMovements.of(work, List.of(addressee));
            return Templates.record(
                    headers.of(work, record, drafts),
                    RecordSheet.of(record.texts(), versions),
                    household.of(work, record.row()),
                    record.row(),
                    drafts,
                    buttons.ofPerson(record.row()),
                    isReturned(versions));
        });
    }

    private List<ResidentVersion> versions(UnitOfWork work, ResidentVersion newest) {
        return newest.version() > 1 ? residents.versions(work, newest.addresseeNumber()) : List.of(newest);
    }

    /** Whether the person lives here again after having left: then there is a 除票 of the time before, too. */
    @Requirement("001/1.1.5")
    private static boolean isReturned(List<ResidentVersion> versions) {
        return versions.getLast().state() == ResidentState.RESIDENT
                && Stay.of(versions).size() > 1;
    }
}
