package jp.yakuba.childallowance.ageing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.childallowance.amendment.decided.MonthsInFull;
import jp.yakuba.childallowance.calculation.AllowanceMonth;
import jp.yakuba.childallowance.task.Tasks;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Whose amount falls or ends with a month though nothing was decided to begin with it, and what was decided of that. Who has an end
 * or a decrease before them that a movement asks for is not among them until it is decided.
 */
@ApplicationScoped
public class AgeFalls {

    private static final String FALLS = """
            with fall as (
                select b.recipient, b.amount as before, coalesce(a.amount, 0) as after,
                    cast(upper(a.months) - interval '1 month' as date) as last_month
                from child_allowance.due_amount b
                left join child_allowance.due_amount a
                    on a.municipality_code = b.municipality_code and a.recipient = b.recipient
                    and a.months @> cast(:month as date)
                where b.months @> cast(:monthBefore as date) and coalesce(a.amount, 0) < b.amount
                    and not exists (
                        select from child_allowance.holding_amendment d
                        where d.recipient = b.recipient
                            and (d.first_month = :month or (d.kind = 'extinction' and d.last_month = :monthBefore)))
                    and not exists (
                        select from child_allowance.task t
                        where t.recipient = b.recipient and t.event < :month and (%s))),
            known as (
                select f.*, r.revision_id, r.decided_on,
                    r.revision_id is not null and exists (
                        select from child_allowance.notice_issue i
                        left join child_allowance.notice_disposal d using (municipality_code, issue_id)
                        where i.age_revision_id = r.revision_id and d.issue_id is null) as told
                from fall f
                left join child_allowance.age_revision r
                    on r.recipient = f.recipient and r.month = :month and r.before = f.before and r.after = f.after)
            """.formatted(Tasks.TAKING_AWAY);

    private final MonthsInFull months;

    AgeFalls(MonthsInFull months) {
        this.months = months;
    }

    /** So many of a month behind a recipient, in the order of the numbers, those among them alone who were not told if so asked. */
    public List<AgeFall> of(UnitOfWork work, YearMonth month, boolean untold, String after, int limit) {
        return bound(
                        work,
                        FALLS + "select * from known where recipient > :behind and not (:untold and told)"
                                + " order by recipient limit :limit",
                        month)
                .bind("behind", after)
                .bind("untold", untold)
                .bind("limit", limit)
                .map((row, context) -> fall(month, row, List.of()))
                .list()
                .stream()
                .map(fall -> withChildren(work, fall))
                .toList();
    }

    /** How many of a month were not told yet. */
    public long untold(UnitOfWork work, YearMonth month) {
        return bound(work, FALLS + "select count(*) from known where not told", month)
                .mapTo(Long.class)
                .one();
    }

    private static Query bound(UnitOfWork work, String query, YearMonth month) {
        return work.sql()
                .createQuery(query)
                .bind("month", month.atDay(1))
                .bind("monthBefore", month.minusMonths(1).atDay(1));
    }

    private static AgeFall fall(YearMonth month, ResultSet row, List<AgeFall.Aged> children) throws SQLException {
        return new AgeFall(
                new AddresseeNumber(row.getString("recipient")),
                month,
                row.getLong("before"),
                row.getLong("after"),
                month(row.getObject("last_month", LocalDate.class)),
                children,
                Id.ofNullable(row.getObject("revision_id", UUID.class), AgeRevisionId::new),
                row.getObject("decided_on", LocalDate.class));
    }

    private static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    /** Who has reached an age, as the calculation has it. */
    private AgeFall withChildren(UnitOfWork work, AgeFall fall) {
        var table = months.of(work, fall.recipient(), fall.month().minusMonths(1), fall.month());
        return new AgeFall(
                fall.recipient(),
                fall.month(),
                fall.before(),
                fall.after(),
                fall.last(),
                table.size() == 2 ? aged(table.getFirst(), table.getLast()) : List.of(),
                fall.revision(),
                fall.decidedOn());
    }

    private static List<AgeFall.Aged> aged(AllowanceMonth before, AllowanceMonth after) {
        if (after.children().isEmpty()) {
            return before.children().stream()
                    .flatMap(was -> AgeCause.atTheEnd(was, before.month().getMonth()).stream()
                            .map(cause -> new AgeFall.Aged(new AddresseeNumber(was.child()), cause)))
                    .toList();
        }
        return before.children().stream()
                .flatMap(was -> after.children().stream()
                        .filter(is -> is.child().equals(was.child()))
                        .flatMap(is -> AgeCause.between(was, is).stream())
                        .map(cause -> new AgeFall.Aged(new AddresseeNumber(was.child()), cause)))
                .toList();
    }

    /** Decides on it, once: what is decided already stays. */
    public AgeRevisionId decide(UnitOfWork work, AgeFall fall) {
        if (fall.revision() != null) {
            return fall.revision();
        }
        var id = new AgeRevisionId(UUID.randomUUID());
        var last = fall.last();
        work.sql()
                .createUpdate("""
                        insert into child_allowance.age_revision (revision_id, recipient, month, before, after, last_month,
                            decided_on, decided_by, decided_by_name)
                        values (:id, :recipient, :month, :before, :after, cast(:last as date), :on, :by, :name)
                        """)
                .bind("id", id)
                .bind("recipient", fall.recipient().value())
                .bind("month", fall.month().atDay(1))
                .bind("before", fall.before())
                .bind("after", fall.after())
                .bind("last", last == null ? null : last.atDay(1))
                .bind("on", work.today())
                .bind("by", work.operator().userId())
                .bind("name", work.operator().name())
                .execute();
        fall.children().forEach(aged -> work.sql()
                .createUpdate("""
                        insert into child_allowance.age_revision_child (revision_id, addressee_number, cause)
                        values (:id, :child, :cause)
                        """)
                .bind("id", id)
                .bind("child", aged.child().value())
                .bind("cause", aged.cause().code())
                .execute());
        return id;
    }

    /** What was decided; empty if nothing of that name was. */
    public Optional<AgeFall> find(UnitOfWork work, AgeRevisionId id) {
        var children = work.sql()
                .createQuery("""
                        select addressee_number, cause from child_allowance.age_revision_child
                        where revision_id = :id order by addressee_number
                        """)
                .bind("id", id)
                .map((row, context) -> new AgeFall.Aged(
                        new AddresseeNumber(row.getString("addressee_number")),
                        Coded.find(AgeCause.class, row.getString("cause")).orElseThrow()))
                .list();
        return work.sql()
                .createQuery("select * from child_allowance.age_revision where revision_id = :id")
                .bind("id", id)
                .map((row, context) ->
                        fall(Objects.requireNonNull(month(row.getObject("month", LocalDate.class))), row, children))
                .findOne();
    }
}
