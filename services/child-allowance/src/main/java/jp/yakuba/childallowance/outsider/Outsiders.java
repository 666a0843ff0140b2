package jp.yakuba.childallowance.outsider;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.Addressees;
import jp.yakuba.office.search.Fuzziness;
import jp.yakuba.office.search.SearchKeys;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The addressees who are in no register here, version by version; the newest stands among the people of the business. */
@ApplicationScoped
class Outsiders {

    private static final Addressees PEOPLE = new Addressees(ChildAllowance.ROOM);
    private static final int MOST_ALIKE = 20;

    /** Adds a version, which from now on is the addressee. */
    void add(
            UnitOfWork work,
            AddresseeNumber number,
            int version,
            Outsider outsider,
            @Nullable String reason,
            Map<String, String> passedAlerts) {
        var passed = Json.object();
        passedAlerts.forEach(passed::put);
        work.sql()
                .createUpdate("""
                        insert into child_allowance.outsider (addressee_number, version, content, reason, passed_alerts,
                            recorded_by, recorded_by_name, recorded_at)
                        values (:number, :version, cast(:content as jsonb), :reason, cast(:passed as jsonb),
                            :by, :byName, :at)
                        """)
                .bind("number", number.value())
                .bind("version", version)
                .bind("content", Json.write(RecordJson.of(Outsider.SHAPE, outsider)))
                .bind("reason", reason)
                .bind("passed", Json.write(passed))
                .bind("by", work.operator().userId())
                .bind("byName", work.operator().name())
                .bind("at", work.now())
                .execute();
        PEOPLE.keep(work, AmongPeople.of(number, version, outsider));
    }

    /** All versions of an addressee, the newest first; none of who is no outsider. */
    List<OutsiderVersion> of(UnitOfWork work, AddresseeNumber number) {
        return work.sql()
                .createQuery("""
                        select version, content, reason, recorded_by_name, recorded_at from child_allowance.outsider
                        where addressee_number = :number order by version desc
                        """)
                .bind("number", number.value())
                .map((row, context) -> new OutsiderVersion(
                        row.getInt("version"),
                        read(row.getString("content")),
                        row.getString("reason"),
                        row.getString("recorded_by_name"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Outsider read(String content) {
        var kept = Json.parse(content);
        return Outsider.SHAPE
                .bind(leaf -> {
                    var found = kept.path(leaf.path());
                    return found.isValueNode() && !found.isNull() ? found.asText() : null;
                })
                .orThrow();
    }

    /**
     * Those of the people of the business who look like the same: born on the same day, and called the same but for variants of
     * characters, or read the same but for voicing, size and length of the kana.
     *
     * @param number of the addressee, who is not meant; null of who has none yet
     */
    List<AddresseeNumber> alike(UnitOfWork work, Outsider outsider, @Nullable AddresseeNumber number) {
        return work.sql()
                .createQuery("""
                        select distinct n.addressee_number from child_allowance.searchable_name n
                        where n.form = 'name' and n.birth = :birth
                          and (n.variant = :variant or n.reading_k3 = :reading)
                          and n.addressee_number is distinct from cast(:number as text)
                        order by n.addressee_number limit :most
                        """)
                .bind("birth", outsider.bornOn().value().toString())
                .bind("variant", SearchKeys.variant(outsider.name()))
                .bind("reading", Fuzziness.LENGTH.fold(outsider.reading()))
                .bind("number", number == null ? null : number.value())
                .bind("most", MOST_ALIKE)
                .map((row, context) -> new AddresseeNumber(row.getString(1)))
                .list();
    }

    /** Keeps that an outsider is a resident since. */
    void join(UnitOfWork work, AddresseeNumber outsider, Joining joining) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.outsider_join (outsider, resident, reason, recorded_by, recorded_by_name,
                            recorded_at)
                        values (:outsider, :resident, :reason, :by, :byName, :at)
                        """)
                .bind("outsider", outsider.value())
                .bind("resident", joining.resident().value())
                .bind("reason", joining.reason())
                .bind("by", work.operator().userId())
                .bind("byName", work.operator().name())
                .bind("at", work.now())
                .execute();
    }
}
