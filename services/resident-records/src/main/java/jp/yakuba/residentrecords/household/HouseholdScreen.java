package jp.yakuba.residentrecords.household;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.screens.Mark;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.protection.AcknowledgementScreen;
import jp.yakuba.residentrecords.protection.ProtectedAccess;
import jp.yakuba.residentrecords.resident.MovementButton;
import jp.yakuba.residentrecords.resident.MovementButtons;
import jp.yakuba.residentrecords.resident.OpenMovement;
import jp.yakuba.residentrecords.resident.OpenMovements;
import jp.yakuba.residentrecords.resident.PersonHeaders;
import jp.yakuba.residentrecords.resident.RecordViewing;
import jp.yakuba.residentrecords.resident.ViewedRecord;

/** The page of a household: its members in their order, those who have left behind them. */
@Path("/resident-records/households/{number}")
@PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
class HouseholdScreen {

    /** One member as shown. */
    public record Member(
            String number,
            String name,
            String reading,
            String birth,
            String sex,
            String relationship,
            String residentSince,
            boolean left,
            List<Mark> marks) {}

    @CheckedTemplate(basePath = "household")
    static class Templates {
        static native TemplateInstance household(
                String number,
                String address,
                List<Member> members,
                boolean empty,
                boolean headed,
                List<MovementButton> movements,
                List<OpenMovement> drafts);
    }

    private final Database database;
    private final RecordViewing viewing;
    private final ProtectedAccess access;
    private final OpenMovements openMovements;
    private final MovementButtons buttons;
    private final CurrentOperator operator;

    HouseholdScreen(
            Database database,
            RecordViewing viewing,
            ProtectedAccess access,
            OpenMovements openMovements,
            MovementButtons buttons,
            CurrentOperator operator) {
        this.database = database;
        this.viewing = viewing;
        this.access = access;
        this.openMovements = openMovements;
        this.buttons = buttons;
        this.operator = operator;
    }

    @GET
    @Requirement("001/3.3")
    public TemplateInstance household(@PathParam("number") String number, @Context UriInfo page) {
        return database.transact(operator.get(), work -> {
            var records = viewing.ofHousehold(work, HouseholdNumber.parse(number)).stream()
                    .sorted(HouseholdResource.AS_SHOWN)
                    .toList();
            var everyone = records.stream()
                    .map(record -> record.row().addresseeNumber())
                    .toList();
            var closed = access.closed(work, everyone);
            if (closed.isPresent()) {
                return AcknowledgementScreen.ask(closed.get(), page);
            }
            var drafts = openMovements.of(work, everyone);
            var members = records.stream()
                    .map(record -> member(record, marks(work, record, drafts)))
                    .toList();
            var empty = members.stream().allMatch(Member::left);
            var headed = records.stream()
                    .anyMatch(record -> record.row().state() == ResidentState.RESIDENT && isHead(record));
            var movements = buttons.ofHousehold(
                    HouseholdNumber.parse(number),
                    records.stream().map(ViewedRecord::row).toList());
            return Templates.household(
                    number, ViewedRecord.address(records), members, empty, headed, movements, drafts);
        });
    }

    private static List<Mark> marks(UnitOfWork work, ViewedRecord record, List<OpenMovement> drafts) {
        return Stream.concat(
                        PersonHeaders.marks(record, work.today()).stream(),
                        OpenMovements.marks(drafts, record.row().addresseeNumber()).stream())
                .toList();
    }

    private static boolean isHead(ViewedRecord record) {
        var relationship = record.row().relationship();
        return relationship != null && relationship.isHead();
    }

    private static Member member(ViewedRecord record, List<Mark> marks) {
        var row = record.row();
        var since = row.residentFrom();
        return new Member(
                row.addresseeNumber().value(),
                PersonHeaders.name(row),
                PersonHeaders.reading(row),
                PersonHeaders.birth(row),
                PersonHeaders.sex(row),
                PersonHeaders.relationship(row),
                since == null ? "" : since.display(DateStyle.WAREKI),
                row.state() != ResidentState.RESIDENT,
                marks);
    }
}
