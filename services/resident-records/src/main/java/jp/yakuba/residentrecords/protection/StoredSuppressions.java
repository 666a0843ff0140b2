package jp.yakuba.residentrecords.protection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.tenancy.TableShape;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;

/** The table of suppressions. Whatever is written there goes into their history in the same breath. */
final class StoredSuppressions {

    static final Values VALUES =
            new Values().register(SuppressionId.class, SuppressionId::parse, SuppressionId::toString);

    static final TableShape<SuppressionRow> ROWS =
            new TableShape<>(new RecordShape<>(SuppressionRow.class, VALUES), "resident_records.suppression");

    /** Behind the columns of {@link #ROWS}, as {@code s}: the rows of those that nobody has lifted. */
    static final String IN_FORCE = """
             from (select municipality_code, suppression_id, nullif(addressee_number, '') as addressee_number,
                       nullif(household_number, '') as household_number, measure_id, kind, level, starts_on, ends_on,
                       browsing, copies, supplementary, movement, issue, inquiry, nullif(reason, '') as reason, revision
                   from resident_records.suppression where lifted_at is null) s
            """;

    private StoredSuppressions() {}

    static void add(UnitOfWork work, SuppressionRow row) {
        work.sql()
                .createUpdate("""
                        insert into resident_records.suppression
                            (suppression_id, addressee_number, household_number, measure_id, kind, level, starts_on, ends_on,
                             browsing, copies, supplementary, movement, issue, inquiry, reason, revision, set_by, set_at)
                        values (:id, :person, :household, :measure, :kind, :level, :starts, :ends, :browsing, :copies,
                                :supplementary, :movement, :issue, :inquiry, :reason, 1, :by, :now)
                        """)
                .bind("id", row.suppressionId())
                .bind("person", Objects.toString(row.addresseeNumber(), ""))
                .bind("household", Objects.toString(row.householdNumber(), ""))
                .bind("measure", row.measureId())
                .bind("kind", row.kind().code())
                .bind("level", row.level().code())
                .bind("starts", row.startsOn())
                .bind("ends", row.endsOn())
                .bind("browsing", row.browsing())
                .bind("copies", row.copies())
                .bind("supplementary", row.supplementary())
                .bind("movement", row.movement())
                .bind("issue", row.issue())
                .bind("inquiry", row.inquiry())
                .bind("reason", Objects.toString(row.reason(), ""))
                .bind("by", work.operator().userId())
                .bind("now", work.now())
                .execute();
        remember(work, row.suppressionId(), "set", Objects.toString(row.reason(), ""));
    }

    /** Puts another rule in place of the one there is. */
    static void change(UnitOfWork work, SuppressionId id, SuppressionRule rule, String reason) {
        work.sql()
                .createUpdate("""
                        update resident_records.suppression
                        set kind = :kind, level = :level, starts_on = :starts, ends_on = :ends, browsing = :browsing,
                            copies = :copies, supplementary = :supplementary, movement = :movement, issue = :issue,
                            inquiry = :inquiry, reason = :reason, revision = revision + 1
                        where suppression_id = :id
                        """)
                .bind("id", id)
                .bind("kind", rule.kind().code())
                .bind("level", rule.level().code())
                .bind("starts", rule.startsOn())
                .bind("ends", rule.endsOn())
                .bind("browsing", rule.offices().browsing())
                .bind("copies", rule.offices().copies())
                .bind("supplementary", rule.offices().supplementary())
                .bind("movement", rule.procedures().movement())
                .bind("issue", rule.procedures().issue())
                .bind("inquiry", rule.procedures().inquiry())
                .bind("reason", reason)
                .execute();
        remember(work, id, "change", reason);
    }

    /** Ends one for good. */
    static void lift(UnitOfWork work, SuppressionId id, String reason) {
        work.sql()
                .createUpdate("""
                        update resident_records.suppression
                        set lifted_at = :now, lifted_by = :by, revision = revision + 1
                        where suppression_id = :id
                        """)
                .bind("id", id)
                .bind("now", work.now())
                .bind("by", work.operator().userId())
                .execute();
        remember(work, id, "lift", reason);
    }

    private static void remember(UnitOfWork work, SuppressionId id, String act, String reason) {
        work.sql()
                .createUpdate("""
                        insert into resident_records.suppression_version
                            (suppression_id, revision, act, addressee_number, household_number, measure_id, kind, level,
                             starts_on, ends_on, browsing, copies, supplementary, movement, issue, inquiry, reason,
                             acted_by, acted_at)
                        select suppression_id, revision, :act, addressee_number, household_number, measure_id, kind, level,
                            starts_on, ends_on, browsing, copies, supplementary, movement, issue, inquiry, :reason, :by, :now
                        from resident_records.suppression
                        where suppression_id = :id
                        """)
                .bind("id", id)
                .bind("act", act)
                .bind("reason", reason)
                .bind("by", work.operator().userId())
                .bind("now", work.now())
                .execute();
    }

    /** One in force; other transactions that want to change it wait. */
    static Optional<SuppressionRow> lock(UnitOfWork work, SuppressionId id) {
        work.sql().createQuery("""
                        select suppression_id from resident_records.suppression
                        where suppression_id = :id for update
                        """).bind("id", id).mapTo(UUID.class).findOne();
        return work.sql()
                .createQuery("select " + ROWS.columns("s") + IN_FORCE + " where s.suppression_id = :id")
                .bind("id", id)
                .map(ROWS)
                .findOne();
    }

    /** Those in force of a measure. */
    static List<SuppressionRow> ofMeasure(UnitOfWork work, MeasureId measure) {
        return work.sql()
                .createQuery("select " + ROWS.columns("s") + IN_FORCE + " where s.measure_id = :measure")
                .bind("measure", measure)
                .map(ROWS)
                .list();
    }

    /** Whom one about the target is about now. */
    static List<AddresseeNumber> people(UnitOfWork work, SuppressionTarget target) {
        return switch (target) {
            case SuppressionTarget.Person(AddresseeNumber person) -> List.of(person);
            case SuppressionTarget.Household(HouseholdNumber household) ->
                work.sql()
                        .createQuery("""
                                select addressee_number from resident_records.resident
                                where household_number = :household
                                order by addressee_number
                                """)
                        .bind("household", household.value())
                        .mapTo(String.class)
                        .map(AddresseeNumber::new)
                        .list();
        };
    }
}
