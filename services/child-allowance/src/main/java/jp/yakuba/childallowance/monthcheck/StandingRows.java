package jp.yakuba.childallowance.monthcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.entitlement.AmountSpan;
import jp.yakuba.childallowance.entitlement.CertifiedMonths;
import jp.yakuba.childallowance.entitlement.MonthSpan;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Reads what stands of many recipients at a time. */
@ApplicationScoped
class StandingRows {

    /** The number of the last of so many recipients behind a number; empty if there is none. */
    Optional<String> last(UnitOfWork work, String behind, int many) {
        return work.sql()
                .createQuery("""
                        select max(number) from (
                            select number from (
                                (select distinct addressee_number as number from child_allowance.certification
                                 where addressee_number > :behind order by 1 limit :many)
                                union
                                (select distinct recipient from child_allowance.due_amount
                                 where recipient > :behind order by 1 limit :many)) known
                            order by number limit :many) batch
                        """)
                .bind("behind", behind)
                .bind("many", many)
                .mapTo(String.class)
                .findOne();
    }

    /** How many recipients there are. */
    long count(UnitOfWork work) {
        return work.sql()
                .createQuery("select count(distinct addressee_number) from child_allowance.certification")
                .mapTo(Long.class)
                .one();
    }

    /** Of each recipient behind one number up to another. */
    Map<AddresseeNumber, StandingOf> between(UnitOfWork work, String behind, String last) {
        var amounts = read(
                work,
                "select recipient, lower(months) as first, upper(months) as after, amount from child_allowance.due_amount"
                        + " where recipient > :behind and recipient <= :last order by recipient, months",
                behind,
                last,
                row -> {
                    var months = months(row);
                    return new AmountSpan(months.first(), months.last(), row.getLong("amount"));
                });
        var children = read(
                work,
                "select recipient, lower(months) as first, upper(months) as after, addressee_number"
                        + " from child_allowance.paid_child"
                        + " where recipient > :behind and recipient <= :last and not isempty(months)",
                behind,
                last,
                row -> new CertifiedMonths.OfChild(
                        new AddresseeNumber(row.getString("addressee_number")), months(row)));
        var certified = read(
                work,
                "select recipient, lower(months) as first, upper(months) as after, claim_id"
                        + " from child_allowance.entitlement where recipient > :behind and recipient <= :last",
                behind,
                last,
                row -> new StandingOf.OfClaim(new ClaimId(row.getObject("claim_id", UUID.class)), months(row)));
        var numbers = new HashSet<>(amounts.keySet());
        numbers.addAll(children.keySet());
        numbers.addAll(certified.keySet());
        var standing = new HashMap<AddresseeNumber, StandingOf>();
        numbers.forEach(number -> standing.put(
                number,
                new StandingOf(
                        amounts.getOrDefault(number, List.of()),
                        Set.copyOf(children.getOrDefault(number, List.of())),
                        Set.copyOf(certified.getOrDefault(number, List.of())))));
        return standing;
    }

    /** What a row says. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> Map<AddresseeNumber, List<T>> read(
            UnitOfWork work, String sql, String behind, String last, Reading<T> reading) {
        var found = new HashMap<AddresseeNumber, List<T>>();
        work.sql()
                .createQuery(sql)
                .bind("behind", behind)
                .bind("last", last)
                .map((row, context) -> found.computeIfAbsent(
                                new AddresseeNumber(row.getString("recipient")), _ -> new ArrayList<>())
                        .add(reading.of(row)))
                .list();
        return found;
    }

    private static MonthSpan months(ResultSet row) throws SQLException {
        return new MonthSpan(
                YearMonth.from(row.getObject("first", LocalDate.class)),
                YearMonth.from(row.getObject("after", LocalDate.class)).minusMonths(1));
    }
}
