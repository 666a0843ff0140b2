package jp.yakuba.residentrecords.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** The row of {@code search_person}: what the newest version says, apart from names and addresses. */
record PersonRow(
        String addresseeNumber,
        String sortKey,
        String birth,
        String state,
        @Nullable String sex,
        @Nullable String relationship,
        String householdNumber,
        @Nullable String deletionReason,
        @Nullable String residentRecordCode,
        @Nullable String cardNumber,
        List<String> blanks,
        int version)
        implements IndexRow {

    static final IndexTable<PersonRow> TABLE = new IndexTable<>(
            "search_person",
            List.of("addressee_number"),
            List.of(
                    "sort_key",
                    "birth",
                    "state",
                    "sex",
                    "relationship",
                    "household_number",
                    "deletion_reason",
                    "resident_record_code",
                    "card_number",
                    "blanks",
                    "version"));

    static PersonRow of(ResidentVersion version) {
        var sex = version.sex();
        var deletion = version.deletion();
        var code = version.residentRecordCode();
        var foreign = version.foreign();
        var card = foreign == null ? null : foreign.cardNumber();
        return new PersonRow(
                version.addresseeNumber().value(),
                sortKey(version),
                version.birthDate().value().toString(),
                version.state().code(),
                sex == null ? null : sex.code(),
                relationship(version.relationship()),
                version.householdNumber().value(),
                deletion == null ? null : deletion.reason().code(),
                code == null ? null : code.value(),
                card == null ? null : card.value(),
                BlankItem.of(version).stream().map(BlankItem::code).toList(),
                version.version());
    }

    /** The codes of a relationship as one text, such as 20-22. */
    static @Nullable String relationship(@Nullable Relationship relationship) {
        return relationship == null ? null : String.join("-", relationship.codes());
    }

    /** Hits stand in the order of readings; those without one stand behind, by their names. */
    private static String sortKey(ResidentVersion version) {
        var reading = version.names().reading();
        return reading == null
                ? SearchKeys.variant(Objects.requireNonNullElse(version.names().full(), ""))
                : Fuzziness.NONE.fold(reading.value());
    }

    @Override
    public Object identity() {
        return addresseeNumber;
    }

    @Override
    public List<@Nullable Object> values() {
        return Arrays.asList(
                addresseeNumber,
                sortKey,
                birth,
                state,
                sex,
                relationship,
                householdNumber,
                deletionReason,
                residentRecordCode,
                cardNumber,
                blanks.toArray(String[]::new),
                version);
    }
}
