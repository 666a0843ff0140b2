package jp.yakuba.residentrecords.movement.moveout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.DateRule;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.Bases;
import jp.yakuba.residentrecords.movement.procedure.DateRules;
import jp.yakuba.residentrecords.movement.procedure.Departure;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.movement.procedure.HouseholdLeft;
import jp.yakuba.residentrecords.movement.procedure.LeavingMovement;
import jp.yakuba.residentrecords.movement.procedure.MoverRules;
import jp.yakuba.residentrecords.movement.procedure.PlacesOfPeople;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.Deletion;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.MoveOutEntry;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * 転入通知の受理: completes a 転出. What was planned is kept beside what is confirmed, and the record is deleted on the
 * earlier of the two days (1.1.5). The version stays one of the movement it completes: there is no 異動事由 for a notice.
 */
@Requirement({"001/1.1.5", "001/4.1.3.1.1"})
public final class MoveInNoticeProcedure implements Procedure<MoveInNotice> {

    private static final AskedParts ASKS = new MoveInNoticeForm();
    private static final Bases BASES = new Bases(
            NotificationBasis.NOTICE,
            EnumSet.of(NotificationBasis.NOTICE),
            Finding.error(RecordsError.BASIS_MUST_BE_NOTICE, Bases.FIELD, "転入通知の受理は通知によるものです。", "届出等の区分を通知にしてください。"));

    @Override
    public MovementKind kind() {
        return MoveInNotice.KIND;
    }

    @Override
    public AskedParts asks() {
        return ASKS;
    }

    @Override
    public Bases bases() {
        return BASES;
    }

    @Override
    public MoveInNotice completed(MoveInNotice notice, Situation situation) {
        return notice.withConfirmedDestination(NotifiedDestination.completed(notice, situation));
    }

    @Override
    public Findings check(MoveInNotice notice, Situation situation) {
        return MoveInNoticeRules.notOneWhoLeft(notice)
                .and(DateRules.ofPastMovement(notice.header(), DateRule.CALENDAR_DAY, situation.today()))
                .and(MoverRules.someMover(notice.movers()))
                .and(MoverRules.eachOnce(notice.movers()))
                .and(MoveInNoticeRules.check(notice, situation))
                .and(NotifiedDestination.check(notice, situation));
    }

    @Override
    public Effect effect(MoveInNotice notice, Situation situation) {
        var records = new ArrayList<DraftRecord>();
        for (var number : notice.movers()) {
            var record = situation.register().record(number).orElseThrow();
            records.add(new DraftRecord(record, confirmed(record, notice, situation)));
        }
        for (var household : households(notice, situation)) {
            records.addAll(new HouseholdLeft(household, notice.movers())
                    .soleMemberAsHead(notice.header().movementDate(), situation));
        }
        return new Effect(records, PlacesOfPeople.listed("movers", notice.movers()));
    }

    /** Those who planned to leave together may live in several households by now. */
    private static List<Household> households(MoveInNotice notice, Situation situation) {
        return notice.movers().stream()
                .map(situation::resident)
                .flatMap(Optional::stream)
                .map(mover -> mover.row().householdNumber())
                .distinct()
                .map(situation.register()::household)
                .flatMap(Optional::stream)
                .toList();
    }

    private static ResidentVersion confirmed(ResidentRecord record, MoveInNotice notice, Situation situation) {
        var arrival = notice.header().movementDate().value().toLocalDate();
        var received = notice.header().notificationDate();
        var row = record.row();
        var completed =
                LeavingMovement.of(record, situation.register()).orElseThrow().entry();
        var before = row.moveOut();
        var moveOut = (before == null ? MoveOutEntry.NOTHING_PLANNED : before)
                .confirmed(received == null ? situation.today() : received, arrival, notice.confirmedDestination());
        var next = row.next(completing(completed, notice, situation))
                .moveOut(moveOut)
                .build();
        return switch (record) {
            case CurrentRecord _ -> Departure.on(deletionDate(moveOut, arrival), next);
            case DeletedRecord deleted ->
                deleted.deletion().reason() == MovementReason.MOVE_OUT_DOMESTIC
                        ? next.change()
                                .deletion(on(deletionDate(moveOut, arrival), deleted.deletion()))
                                .build()
                        : next;
        };
    }

    private static LocalDate deletionDate(MoveOutEntry moveOut, LocalDate arrival) {
        var day = moveOut.deletionDate();
        return day == null ? arrival : day;
    }

    private static Deletion on(LocalDate day, Deletion deletion) {
        return new Deletion(deletion.reason(), RecordedDate.of(day), deletion.notificationDate());
    }

    private static MovementEntry completing(MovementEntry completed, MoveInNotice notice, Situation situation) {
        var note = notice.header().note();
        return new MovementEntry(
                completed.reason(),
                completed.date(),
                completed.notificationDate(),
                completed.basis(),
                situation.today(),
                note == null ? completed.note() : note,
                situation.processing().place(),
                situation.processing().terminal(),
                situation.processing().operatorId());
    }
}
