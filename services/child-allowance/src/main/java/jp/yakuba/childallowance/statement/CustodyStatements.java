package jp.yakuba.childallowance.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The statements as they are kept. */
@ApplicationScoped
public class CustodyStatements {

    void add(UnitOfWork work, AddresseeNumber recipient, CustodyStatement statement) {
        var leaves = statement.leaves();
        work.sql()
                .createUpdate("""
                        insert into child_allowance.custody_statement (recipient, child, entry_number, stated_on, occupation,
                            school, leaves, together, cares, pays, recorded_by, recorded_by_name, recorded_at)
                        select :recipient, :child, coalesce(max(entry_number), 0) + 1, :on, :occupation, :school,
                            cast(:leaves as date), :together, :cares, :pays, :by, :name, :at
                        from child_allowance.custody_statement where recipient = :recipient and child = :child
                        """)
                .bind("recipient", recipient.value())
                .bind("child", statement.child().value())
                .bind("on", statement.statedOn())
                .bind("occupation", statement.occupation().code())
                .bind(
                        "school",
                        statement.school() == null ? null : statement.school().strip())
                .bind("leaves", leaves == null ? null : leaves.atDay(1))
                .bind("together", statement.together())
                .bind("cares", statement.cares())
                .bind("pays", statement.pays())
                .bind("by", work.operator().userId())
                .bind("name", work.operator().name())
                .bind("at", work.now())
                .execute();
    }

    /** All of a recipient, the newest first. */
    List<CustodyStatement> of(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select * from child_allowance.custody_statement where recipient = :recipient
                        order by stated_on desc, recorded_at desc, child, entry_number desc
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> statement(row))
                .list();
    }

    /** The children whom a recipient has claimed for; of nobody who is no recipient. */
    public Set<AddresseeNumber> children(UnitOfWork work, AddresseeNumber recipient) {
        return new TreeSet<>(work.sql()
                .createQuery("""
                        select s.addressee_number from child_allowance.certification c
                        join child_allowance.claim_subject s using (municipality_code, claim_id)
                        where c.addressee_number = :recipient and s.addressee_number <> :recipient
                        union
                        select n.addressee_number from child_allowance.amended a
                        join child_allowance.amended_child n using (municipality_code, amendment_id)
                        where a.recipient = :recipient
                        """)
                .bind("recipient", recipient.value())
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list());
    }

    private static CustodyStatement statement(ResultSet row) throws SQLException {
        var leaves = row.getObject("leaves", LocalDate.class);
        return new CustodyStatement(
                new AddresseeNumber(row.getString("child")),
                row.getObject("stated_on", LocalDate.class),
                Coded.find(Occupation.class, row.getString("occupation")).orElseThrow(),
                row.getString("school"),
                leaves == null ? null : YearMonth.from(leaves),
                row.getBoolean("together"),
                row.getBoolean("cares"),
                row.getBoolean("pays"));
    }
}
