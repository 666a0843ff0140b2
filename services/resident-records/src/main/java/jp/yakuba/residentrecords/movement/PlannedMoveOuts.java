package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.jobs.JobKind;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Schedule;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.movement.procedure.ArrivedPlans;
import jp.yakuba.residentrecords.movement.procedure.LeavingMovement;
import jp.yakuba.residentrecords.movement.procedure.Processing;
import jp.yakuba.residentrecords.movement.procedure.Register;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.protection.Protections;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.Numbering;
import jp.yakuba.residentrecords.resident.Residents;

/** Every morning: makes 除票 of those whose 転出予定年月日 has come, household by household. */
@ApplicationScoped
@Requirement("001/1.1.5")
class PlannedMoveOuts implements JobKind {

    private static final int HOUSEHOLDS = 100;
    private static final LocalTime BEFORE_THE_COUNTER_OPENS = LocalTime.of(0, 30);

    /** How many households were done; what is done is no longer found, so no more need be remembered. */
    record Position(long households) {}

    private final Residents residents;
    private final IndividualNumbers individualNumbers;
    private final Protections protections;
    private final Numbering numbering;
    private final Registrar registrar;
    private final Audit audit;

    PlannedMoveOuts(
            Residents residents,
            IndividualNumbers individualNumbers,
            Protections protections,
            Numbering numbering,
            Registrar registrar,
            Audit audit) {
        this.residents = residents;
        this.individualNumbers = individualNumbers;
        this.protections = protections;
        this.numbering = numbering;
        this.registrar = registrar;
        this.audit = audit;
    }

    @Override
    public String code() {
        return "resident-records.planned-move-outs";
    }

    @Override
    public String title() {
        return "転出予定年月日の到来";
    }

    @Override
    public Permission permission() {
        return RecordsPermission.MOVEMENT_APPROVE;
    }

    @Override
    public Optional<Schedule> schedule() {
        return Optional.of(Schedule.daily(BEFORE_THE_COUNTER_OPENS));
    }

    @Override
    public Step next(UnitOfWork work, JobRun run) {
        var due = due(work);
        if (due.isEmpty()) {
            return Step.last();
        }
        var records =
                due.stream().mapToLong(household -> leave(work, household)).sum();
        var before = run.cursor(Position.class, new Position(0));
        return Step.more(new Position(before.households() + due.size())).done(records);
    }

    private static List<HouseholdNumber> due(UnitOfWork work) {
        return work.sql()
                .createQuery("""
                        select distinct household_number from resident_records.resident
                        where state = '1' and planned_move_out <= :today
                        order by household_number limit :limit
                        """)
                .bind("today", work.today())
                .bind("limit", HOUSEHOLDS)
                .mapTo(String.class)
                .map(HouseholdNumber::new)
                .list();
    }

    /** The rows belong to the movements that planned them, and who becomes head to the last of these (4.6.0.1). */
    @Requirement("001/4.6.0.1")
    private Map<Optional<MovementId>, List<DraftRecord>> byMovement(
            UnitOfWork work, Register register, List<DraftRecord> records) {
        var made = new LinkedHashMap<Optional<MovementId>, List<DraftRecord>>();
        Optional<MovementId> movement = Optional.empty();
        for (var change : records) {
            if (change.registered() instanceof DeletedRecord && change.before() != null) {
                movement = LeavingMovement.of(change.before(), register)
                        .flatMap(plan ->
                                residents.movementOf(work, change.after().addresseeNumber(), plan.version()));
            }
            made.computeIfAbsent(movement, _ -> new ArrayList<>()).add(change);
        }
        return made;
    }

    private long leave(UnitOfWork work, HouseholdNumber number) {
        work.planOnce();
        residents.lock(
                work,
                residents.ofHousehold(work, number).stream()
                        .map(row -> row.addresseeNumber())
                        .toList());
        var register = new RegisterInDatabase(work, residents, individualNumbers, protections);
        var operator = work.operator();
        var processing = new Processing(
                work.today(), work.municipality(), operator.userId(), operator.place(), operator.terminal());
        var situation = new Situation(register, processing, new RealNumbers(work, numbering));
        var records = register.household(number)
                .map(household -> ArrivedPlans.effect(household, situation))
                .orElse(List.of());
        byMovement(work, register, records)
                .forEach((movement, made) -> registrar.write(work, made, movement.orElse(null), null));
        audit.record(
                work,
                AuditEntry.of(RecordsOperation.MOVEMENT_PLANNED_MOVE_OUT)
                        .subject(number)
                        .addressees(records.stream()
                                .map(DraftRecord::after)
                                .map(row -> row.addresseeNumber())
                                .toList()));
        return records.size();
    }
}
