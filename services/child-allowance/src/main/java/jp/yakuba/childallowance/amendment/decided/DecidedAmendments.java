package jp.yakuba.childallowance.amendment.decided;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.amendment.amended.AmendedMonths;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.childallowance.amendment.amended.DecidedAmendment;
import jp.yakuba.childallowance.amendment.amended.Outcome;
import jp.yakuba.childallowance.calculation.EndRule;
import jp.yakuba.childallowance.entitlement.AmountChange;
import jp.yakuba.childallowance.entitlement.StandingMonths;
import jp.yakuba.childallowance.filing.Filed;
import jp.yakuba.childallowance.task.TaskRaiser;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.events.Event;
import jp.yakuba.platform.events.Outbox;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The amendments that were decided on: facts, written once. */
@ApplicationScoped
public class DecidedAmendments {

    private static final Filed<Amendment> FILED = new Filed<>("amendment", Amendment.SHAPE);

    private static final String HOLDING = """
            select a.recipient, a.amendment_id, a.claim_id, d.content
            from child_allowance.amended a
            join child_allowance.amendment d using (municipality_code, amendment_id)
            where a.kind <> 'rescission'
              and not exists (
                select from child_allowance.amended r where r.rescinds = a.amendment_id)
            """;

    /** As long ago as anything was ever due. */
    private static final YearMonth FIRST = YearMonth.of(1, 1);

    private final StandingMonths standing;
    private final TaskRaiser tasks;
    private final Outbox outbox;

    DecidedAmendments(StandingMonths standing, TaskRaiser tasks, Outbox outbox) {
        this.standing = standing;
        this.tasks = tasks;
        this.outbox = outbox;
    }

    /** Those of a recipient that hold: neither taken back nor taking back. */
    public List<DecidedAmendment> holding(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery(HOLDING + "and a.recipient = :recipient order by a.amendment_id")
                .bind("recipient", recipient.value())
                .map((row, context) -> decided(row))
                .list();
    }

    /** Those that hold of all recipients behind one number up to another. */
    Map<AddresseeNumber, List<DecidedAmendment>> holding(UnitOfWork work, String behind, String last) {
        return work
                .sql()
                .createQuery(HOLDING + "and a.recipient > :behind and a.recipient <= :last order by a.amendment_id")
                .bind("behind", behind)
                .bind("last", last)
                .map((row, context) -> Map.entry(new AddresseeNumber(row.getString("recipient")), decided(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static DecidedAmendment decided(ResultSet row) throws SQLException {
        return new DecidedAmendment(
                new AmendmentId(row.getObject("amendment_id", UUID.class)),
                new ClaimId(row.getObject("claim_id", UUID.class)),
                FILED.read(row.getString("content")));
    }

    /** Keeps a decision, and what it says of months is in force. */
    public void add(UnitOfWork work, AmendmentId id, Amendment amendment, Outcome outcome) {
        var months = outcome.months();
        var rescinds = amendment.rescinds();
        work.sql()
                .createUpdate("""
                        insert into child_allowance.amended (amendment_id, claim_id, recipient, kind, reason, event, rescinds,
                            first_month, last_month, end_rule, decided_on)
                        values (:id, :claim, :recipient, :kind, :reason, :event, cast(:rescinds as uuid),
                            :first, :last, :end, :on)
                        """)
                .bind("id", id)
                .bind("claim", outcome.claim())
                .bind("recipient", amendment.recipient().value())
                .bind("kind", amendment.kind().code())
                .bind("reason", code(amendment.reason()))
                .bind("event", amendment.event())
                .bind("rescinds", rescinds)
                .bind("first", firstDay(months.first()))
                .bind("last", firstDay(months.last()))
                .bind("end", months.end().code())
                .bind("on", work.today())
                .execute();
        amendment.children().forEach(child -> addChild(work, id, child.addressee()));
        months.changes().forEach(change -> addAmount(work, id, change));
        var people = new HashSet<>(amendment.subjects());
        people.addAll(standing.children(work, amendment.recipient(), FIRST));
        standing.settle(work, id.decision(), amendment.recipient(), outcome.certified(), months.changes());
        tasks.decided(work, people);
        outbox.publish(
                work,
                new Event("child-allowance.amended", amendment.recipient().value(), told(id, amendment, outcome)));
    }

    private static ObjectNode told(AmendmentId id, Amendment amendment, Outcome outcome) {
        var data = Json.object()
                .put("amendment", id.toString())
                .put("claim", outcome.claim().toString())
                .put("kind", amendment.kind().code());
        var first = outcome.months().first();
        var last = outcome.months().last();
        if (first != null) {
            data.put("firstMonth", first.toString());
        }
        if (last != null) {
            data.put("lastMonth", last.toString());
        }
        return data;
    }

    private static @Nullable String code(@Nullable Coded coded) {
        return coded == null ? null : coded.code();
    }

    private static @Nullable LocalDate firstDay(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private static void addChild(UnitOfWork work, AmendmentId id, AddresseeNumber child) {
        work.sql()
                .createUpdate("insert into child_allowance.amended_child (amendment_id, addressee_number)"
                        + " values (:id, :child)")
                .bind("id", id)
                .bind("child", child.value())
                .execute();
    }

    private static void addAmount(UnitOfWork work, AmendmentId id, AmountChange change) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.amended_amount (amendment_id, months, before, after, barred)
                        values (:id, daterange(:first, :end, '[)'), :before, :after, :barred)
                        """)
                .bind("id", id)
                .bind("first", change.first().atDay(1))
                .bind("end", change.last().plusMonths(1).atDay(1))
                .bind("before", change.before())
                .bind("after", change.after())
                .bind("barred", change.barred())
                .execute();
    }

    /** What was decided of months; empty while nothing is. */
    public Optional<AmendedMonths> of(UnitOfWork work, AmendmentId id) {
        var changes = changes(work, id);
        return work.sql()
                .createQuery("select last_month, end_rule from child_allowance.amended where amendment_id = :id")
                .bind("id", id)
                .map((row, context) -> new AmendedMonths(
                        month(row, "last_month"),
                        Coded.find(EndRule.class, row.getString("end_rule")).orElseThrow(),
                        null,
                        null,
                        changes))
                .findOne();
    }

    private static List<AmountChange> changes(UnitOfWork work, AmendmentId id) {
        return work.sql()
                .createQuery("""
                        select lower(months) as first, (upper(months) - interval '1 month')::date as last,
                            before, after, barred
                        from child_allowance.amended_amount where amendment_id = :id order by months
                        """)
                .bind("id", id)
                .map((row, context) -> new AmountChange(
                        Objects.requireNonNull(month(row, "first")),
                        Objects.requireNonNull(month(row, "last")),
                        row.getLong("before"),
                        row.getLong("after"),
                        row.getBoolean("barred")))
                .list();
    }

    private static @Nullable YearMonth month(ResultSet row, String column) throws SQLException {
        var day = row.getObject(column, LocalDate.class);
        return day == null ? null : YearMonth.from(day);
    }
}
