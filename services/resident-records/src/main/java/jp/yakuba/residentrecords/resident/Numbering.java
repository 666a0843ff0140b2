package jp.yakuba.residentrecords.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.number.SequentialNumbers;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Gives new numbers: 宛名番号 and 世帯番号 one after the other, 住民票コード at random from the stock. A number is taken in the
 * transaction that uses it, so none is lost and none is given twice.
 */
@ApplicationScoped
public class Numbering {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long RESIDENT_RECORD_CODES = 100_000_000_000L;

    /** The next 宛名番号. */
    @Requirement("001/1.1.13")
    public AddresseeNumber nextAddressee(UnitOfWork work) {
        return new AddresseeNumber(next(work, "addressee"));
    }

    /** The next 世帯番号. */
    @Requirement("001/1.1.13")
    public HouseholdNumber nextHousehold(UnitOfWork work) {
        return new HouseholdNumber(next(work, "household"));
    }

    private static String next(UnitOfWork work, String kind) {
        var last =
                work.sql().createQuery("""
                        insert into resident_records.number_sequence (kind, last_body) values (:kind, 0)
                        on conflict (municipality_code, kind) do update set last_body = number_sequence.last_body
                        returning last_body
                        """).bind("kind", kind).mapTo(Long.class).one();
        var body = SequentialNumbers.TEN_DIGITS.nextBody(last);
        startAfter(work, kind, body);
        return SequentialNumbers.TEN_DIGITS.withCheckDigit(body);
    }

    /** After numbers came from elsewhere: goes on behind the highest of them. */
    public void goOnBehindImported(UnitOfWork work) {
        startAfterHighest(work, "addressee", "addressee_number");
        startAfterHighest(work, "household", "household_number");
    }

    private static void startAfterHighest(UnitOfWork work, String kind, String column) {
        var highest =
                work.sql().createQuery("""
                        select coalesce(max(left(%1$s, -1)::bigint), 0) from resident_records.resident
                        where length(%1$s) = 10
                        """.formatted(column)).mapTo(Long.class).one();
        startAfter(work, kind, highest);
    }

    private static void startAfter(UnitOfWork work, String kind, long body) {
        work.sql().createUpdate("""
                        insert into resident_records.number_sequence (kind, last_body) values (:kind, :body)
                        on conflict (municipality_code, kind)
                        do update set last_body = greatest(number_sequence.last_body, excluded.last_body)
                        """).bind("kind", kind).bind("body", body).execute();
    }

    /**
     * Takes a 住民票コード that nobody has out of the stock, at random (001/4.3.1); empty if the stock is. What was given is
     * never given to somebody else, whatever becomes of the entry.
     */
    @Requirement("001/4.3.1")
    public Optional<ResidentRecordCode> takeResidentRecordCode(UnitOfWork work) {
        var from = "%011d".formatted(RANDOM.nextLong(RESIDENT_RECORD_CODES));
        return take(work, from).or(() -> take(work, "")).map(ResidentRecordCode::new);
    }

    private static Optional<String> take(UnitOfWork work, String from) {
        return work.sql()
                .createQuery("""
                        with taken as (
                        delete from resident_records.unused_resident_record_code
                        where resident_record_code = (
                            select resident_record_code from resident_records.unused_resident_record_code
                            where resident_record_code >= :from
                              and not exists (
                                  select from resident_records.number_holder held
                                  where held.kind = 'resident-record-code'
                                    and held.number = unused_resident_record_code.resident_record_code)
                            order by resident_record_code limit 1 for update skip locked)
                        returning resident_record_code)
                        insert into resident_records.given_resident_record_code (resident_record_code)
                        select resident_record_code from taken
                        returning resident_record_code
                        """)
                .bind("from", from)
                .mapTo(String.class)
                .findOne();
    }

    /** Puts unused codes into the stock; those already there stay once. */
    public void stock(UnitOfWork work, Collection<ResidentRecordCode> codes) {
        work.sql()
                .createUpdate("""
                        insert into resident_records.unused_resident_record_code (resident_record_code)
                        select unnest(:codes) on conflict do nothing
                        """)
                .bindArray(
                        "codes",
                        String.class,
                        codes.stream().map(ResidentRecordCode::value).toList())
                .execute();
    }

    /** How many codes the stock has. */
    public int stocked(UnitOfWork work) {
        return work.sql()
                .createQuery("select count(*) from resident_records.unused_resident_record_code")
                .mapTo(Integer.class)
                .one();
    }
}
