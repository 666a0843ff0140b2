package jp.yakuba.childallowance.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.yakuba.childallowance.claim.claimed.Employment;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The notifications as they are kept. */
@ApplicationScoped
class Changes {

    void add(UnitOfWork work, AddresseeNumber recipient, ChangeNotification change) {
        var person = change.person();
        var employment = change.employment();
        work.sql()
                .createUpdate("""
                        insert into child_allowance.change_notification (recipient, entry_number, whose, person, received_on,
                            changed_on, name, reading, postal_code, address, employment, hides, note, recorded_by, recorded_by_name, recorded_at)
                        select :recipient, coalesce(max(entry_number), 0) + 1, :whose, :person, :received, :changed,
                            :name, :reading, :postalCode, :address, :employment, :hides, :note, :by, :byName, :at
                        from child_allowance.change_notification where recipient = :recipient
                        """)
                .bind("recipient", recipient.value())
                .bind("whose", change.whose().code())
                .bind("person", person == null ? null : person.value())
                .bind("received", change.receivedOn())
                .bind("changed", change.changedOn())
                .bind("name", stripped(change.name()))
                .bind("reading", stripped(change.reading()))
                .bind("postalCode", stripped(change.postalCode()))
                .bind("address", stripped(change.address()))
                .bind("employment", employment == null ? null : employment.code())
                .bind("hides", change.hides())
                .bind("note", stripped(change.note()))
                .bind("by", work.operator().userId())
                .bind("byName", work.operator().name())
                .bind("at", work.now())
                .execute();
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** All of a recipient, the newest first. */
    List<ChangeNotification> of(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select * from child_allowance.change_notification where recipient = :recipient
                        order by entry_number desc
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> change(row))
                .list();
    }

    /** Whether a notification of the recipient, or one of any recipient about these people, says that an address is to be hidden. */
    boolean hides(UnitOfWork work, AddresseeNumber recipient, Collection<AddresseeNumber> people) {
        return work.sql()
                .createQuery("""
                        select exists(
                            select from child_allowance.change_notification
                            where hides and (recipient = :recipient or person = any(:people)))
                        """)
                .bind("recipient", recipient.value())
                .bind("people", Listed.texts(people.stream().map(AddresseeNumber::value)))
                .mapTo(Boolean.class)
                .one();
    }

    private static ChangeNotification change(ResultSet row) throws SQLException {
        var person = row.getString("person");
        var employment = row.getString("employment");
        return new ChangeNotification(
                Coded.find(Whose.class, row.getString("whose")).orElseThrow(),
                person == null ? null : new AddresseeNumber(person),
                row.getObject("received_on", LocalDate.class),
                row.getObject("changed_on", LocalDate.class),
                row.getString("name"),
                row.getString("reading"),
                row.getString("postal_code"),
                row.getString("address"),
                employment == null
                        ? null
                        : Coded.find(Employment.class, employment).orElseThrow(),
                row.getBoolean("hides"),
                row.getString("note"));
    }
}
